/** Something the person at the keyboard can mend: bad usage, a vault that is not there. Ends with exit code 2 and its message. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}

/** Reads a Node error's code ("ENOENT"); unknown where something else was thrown. */
export function errorCode(error: unknown): string {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
