import type { Refusal } from "../../core/edits";
import type { NotePath } from "../../core/notes";

/** Why a note was not changed. Everything else of the step is not done either. */
export type FaultCode =
	| Refusal
	/** The note is gone: deleted, or renamed since the user chose it. */
	| "missing"
	/** A note of that name is there already. */
	| "exists"
	/** The note is not what it was when the change was made: undoing it would undo somebody's words. */
	| "changed"
	/** The file could not be read or written: read-only, no space, a sync that holds it. `detail` is what the system said. */
	| "unwritable";

export interface Fault {
	readonly path: NotePath;
	readonly code: FaultCode;
	readonly detail: string;
}

/** What an edit makes of a text. `EditResult` of core/edits is one. */
export type EditOutcome =
	| { readonly kind: "edited"; readonly text: string }
	| { readonly kind: "unchanged" }
	| { readonly kind: "refused"; readonly reason: FaultCode; readonly detail: string };

/** One thing to do with one note. Several edits of one note are done in their order. */
export type NoteChange =
	/** `edit` runs on the text that the note has when it is written, perhaps twice; it must depend on that text alone. */
	| { readonly kind: "edit"; readonly path: NotePath; readonly edit: (text: string) => EditOutcome }
	| { readonly kind: "create"; readonly path: NotePath; readonly text: string }
	/** Takes a note away, if it still reads as expected. */
	| { readonly kind: "remove"; readonly path: NotePath; readonly expected: Fingerprint };

/** Tells one text from another without keeping it. */
export interface Fingerprint {
	readonly length: number;
	readonly hash: number;
}

/** What was done to one note, as little as undoing it needs. */
export type Trace =
	| {
			readonly kind: "edited";
			readonly path: NotePath;
			/** UTF-16 index at which `removed` was replaced by `inserted`. */
			readonly at: number;
			readonly removed: string;
			readonly inserted: string;
			readonly before: Fingerprint;
			readonly after: Fingerprint;
	  }
	| { readonly kind: "created"; readonly path: NotePath; readonly text: string }
	| { readonly kind: "removed"; readonly path: NotePath; readonly text: string };

export type WriteResult =
	| { readonly kind: "written"; readonly traces: readonly Trace[] }
	/** Every note says already what it should. */
	| { readonly kind: "unchanged" }
	/** Nothing was done; `stuck` names notes that were written and could not be put back. */
	| { readonly kind: "failed"; readonly faults: readonly Fault[]; readonly stuck: readonly NotePath[] };
