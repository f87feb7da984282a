import type { NotePath, Parcel, ProblemCode } from "./model";
import { basenameOf } from "./note-text";

/** The parcel of a note whose text could not be had or read: it stays in the vault, as a problem. */
export function unreadableNote(path: NotePath, code: ProblemCode, detail = ""): Parcel {
	return {
		kind: "note",
		path,
		basename: basenameOf(path),
		aliases: [],
		tags: [],
		links: [],
		headings: [],
		problems: [{ path, line: 1, code, detail }],
		lines: new Map(),
		tasks: [],
	};
}
