import type { NotePath } from "../../core/notes";
import type { EditOutcome, Fingerprint, NoteChange, Trace } from "./model";

const FACTOR_1 = 2_654_435_761;
const FACTOR_2 = 1_597_334_677;
const MIX_1 = 2_246_822_507;
const MIX_2 = 3_266_489_909;

/** Length and a 53-bit hash (cyrb53 by bryc, public domain): equal texts agree, others all but never. */
export function fingerprint(text: string): Fingerprint {
	let one = 0xdeadbeef;
	let two = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, FACTOR_1);
		two = Math.imul(two ^ unit, FACTOR_2);
	}
	one = Math.imul(one ^ (one >>> 16), MIX_1) ^ Math.imul(two ^ (two >>> 13), MIX_2);
	two = Math.imul(two ^ (two >>> 16), MIX_1) ^ Math.imul(one ^ (one >>> 13), MIX_2);
	return { length: text.length, hash: 4_294_967_296 * (2_097_151 & two) + (one >>> 0) };
}

export function matches(text: string, expected: Fingerprint): boolean {
	if (text.length !== expected.length) return false;
	return fingerprint(text).hash === expected.hash;
}

/** What turned one text into the other: the part between their common beginning and their common end. */
export function traceOf(path: NotePath, before: string, after: string): Trace {
	const shorter = Math.min(before.length, after.length);
	let at = 0;
	while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
	let tail = 0;
	while (tail < shorter - at && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
	return {
		kind: "edited",
		path,
		at,
		removed: before.slice(at, before.length - tail),
		inserted: after.slice(at, after.length - tail),
		before: fingerprint(before),
		after: fingerprint(after),
	};
}

/** The change that takes a trace back. It is refused where the note has changed since. */
export function reverseOf(trace: Trace): NoteChange {
	const { path } = trace;
	switch (trace.kind) {
		case "created":
			return { kind: "remove", path, expected: fingerprint(trace.text) };
		case "removed":
			return { kind: "create", path, text: trace.text };
		case "edited":
			return { kind: "edit", path, edit: (text) => takenBack(trace, text) };
	}
}

function takenBack({ at, removed, inserted, after }: Extract<Trace, { kind: "edited" }>, text: string): EditOutcome {
	if (!matches(text, after)) return { kind: "refused", reason: "changed", detail: "" };
	return { kind: "edited", text: text.slice(0, at) + removed + text.slice(at + inserted.length) };
}
