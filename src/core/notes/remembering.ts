import { copyText } from "./copy-text";

/** More than the notes of any vault repeat; past it what was remembered is dropped and gathered anew. */
const MOST = 20_000;

/** A function of text that remembers its results. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found.value;
		const copy = copyText(text);
		const value = compute(copy);
		if (known.size >= MOST) known.clear();
		known.set(copy, { value });
		return value;
	};
}
