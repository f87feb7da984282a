// A real browser on a busy machine may miss a beat once. A test that fails is tried once more, and both errors are printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
