const NONE: readonly never[] = [];

/** The same things in an array that is no larger than they need, all empty ones being one: pushing leaves room for 16 more. */
export function exactly<T>(things: readonly T[]): readonly T[] {
	return things.length === 0 ? NONE : things.slice();
}
