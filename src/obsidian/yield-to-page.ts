/** How long one slice of work may hold the page, in milliseconds; the budget of a frame is 16. */
export const SLICE = 10;

/** Lets the page draw and answer before the work goes on. A message is not slowed down as nested timeouts are. */
export function yieldToPage(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
}

/** Time within a slice, in milliseconds. */
export function stopwatch(): () => number {
	const start = performance.now();
	return () => performance.now() - start;
}
