import type { IsoDate } from "../dates";
import type { Channel, Direction } from "../notes";

/** Why an edit was not made. The note stays as it is; front ends put the code into words. */
export const REFUSALS = [
	/** The block of properties has no closing fence, or is not a list of `key: value` lines. */
	"frontmatter-broken",
	/** The property's value stands on several lines or is a list: replacing it would lose something. */
	"value-not-single",
	/** The value to write has a line break or cannot be read back as written. */
	"value-unwritable",
	/** The line to change is no longer what it was. */
	"line-changed",
	/** The table under the log heading has no place for what is to be written. */
	"table-unfit",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The result of a text → text edit. `line` is the 1-based line that was written. */
export type EditResult =
	| { readonly kind: "edited"; readonly text: string; readonly line: number }
	| { readonly kind: "unchanged" }
	| { readonly kind: "refused"; readonly reason: Refusal; readonly detail: string };

/** What the user logs: one touch, on one day. */
export interface LogEntry {
	readonly date: IsoDate;
	readonly channel?: Channel;
	readonly direction?: Direction;
	readonly about?: string;
	readonly gave?: string;
	readonly got?: string;
	readonly asked?: string;
	readonly next?: { readonly text: string; readonly date?: IsoDate };
}

/** Words of the language that entries are written in; readable by the note reader whatever the language. */
export interface LogWords {
	readonly heading: string;
	readonly channels: Readonly<Record<Channel, string>>;
	/** Joins a touch and those who took part: `call with [[Ann]]`. */
	readonly with: string;
	readonly fields: Readonly<Record<"gave" | "got" | "asked" | "next", string>>;
}
