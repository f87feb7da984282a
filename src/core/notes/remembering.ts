import { copyText } from "./copy-text";

/** More than the notes of any vault repeat; past it what was remembered is dropped and gathered anew. */
const MOST = 20_000;

/** A function of text that remembers its results. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, { readonly text: string; readonly value: T }>();
	// What is asked for is mostly what was asked for last.
	let lastText: string | null = null;
	let lastValue: T;
	return (text) => {
		if (text === lastText) return lastValue;
		const found = known.get(text);
		if (found !== undefined) {
			lastText = found.text;
			return (lastValue = found.value);
		}
		const copy = copyText(text);
		const value = compute(copy);
		lastText = copy;
		lastValue = value;
		if (known.size >= MOST) known.clear();
		known.set(copy, { text: copy, value });
		return value;
	};
}
