import type { Interval, IsoDate, YearlessDate } from "../dates";

/** Path of a note in the vault: `/`-separated, Unicode as stored, with its extension. */
export type NotePath = string & { readonly __brand: "NotePath" };

/** Where a fact was written: the note, the 1-based line, and that line as written, trimmed. */
export interface Source {
	readonly path: NotePath;
	readonly line: number;
	readonly text: string;
}

/** Something in a note that could not be read. `detail` is what the message is about (a value, a key), as written. */
export interface Problem {
	readonly path: NotePath;
	/** 1-based. */
	readonly line: number;
	readonly code: ProblemCode;
	readonly detail: string;
}

export const PROBLEM_CODES = [
	"unreadable-file",
	"not-text",
	"too-large",
	"frontmatter-unclosed",
	"frontmatter-line",
	"frontmatter-duplicate-key",
	"frontmatter-not-yaml",
	"impossible-date",
	"ambiguous-date",
	"unreadable-date",
	"partial-date",
	"unreadable-cadence",
	"unreadable-importance",
	"conflicting-rules",
	"unreadable-setting",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A value with the 1-based line that it was read from. */
export interface Sourced<T> {
	readonly value: T;
	readonly line: number;
}

/** Text that may have been written as a link: `company: "[[Acme]]"` has the target `Acme`. */
export interface Named {
	readonly text: string;
	/** Link path as written (decoded, without subpath and alias), where it was a link. */
	readonly target?: string;
}

/** Where a link stands; only `text`, `property` and `done-task` make a mention a touch. */
export type LinkPlace = "text" | "property" | "open-task" | "done-task" | "quote" | "table" | "heading";

/** A link as written in a note. Links in code and comments are not links. */
export interface Link {
	/** Path as written, percent-decoded, without subpath and alias; empty for a link into the same note. */
	readonly target: string;
	/** `#Heading` or `#^block`, as written with its `#`. */
	readonly subpath?: string;
	readonly alias?: string;
	readonly form: "wikilink" | "markdown" | "embed";
	readonly line: number;
	readonly place: LinkPlace;
	/** Loose key of the property or inline field that holds the link, where one does. */
	readonly key?: string;
}

export interface Tag {
	/** Without `#`, as written; nested tags keep their `/`. */
	readonly name: string;
	readonly line: number;
}

export type Channel = "call" | "video" | "meeting" | "email" | "telegram" | "linkedin" | "message";
export const CHANNELS: readonly Channel[] = ["call", "video", "meeting", "email", "telegram", "linkedin", "message"];
/** `out`: I wrote to them. `in`: they wrote to me. */
export type Direction = "out" | "in";

/** Inline fields of an entry: `(gave:: …)`, `(просил:: …)`. */
export const ENTRY_FIELDS = ["gave", "got", "asked", "next", "topics", "with"] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/**
 * Something dated that a note says. In a contact's own note it is about that contact; in a dated note about the
 * contacts it links to, and where it links to nobody, about all participants.
 */
export interface Entry {
	/** A day without year stands for the latest such day not after today; the reader of the entry resolves it. */
	readonly day: IsoDate | YearlessDate;
	readonly line: number;
	/** The line as written, trimmed. */
	readonly text: string;
	/** What is left of the line without list mark, date, channel and fields. */
	readonly summary: string;
	/** False where it is no touch however the date falls: an open task, a quote. */
	readonly touch: boolean;
	readonly channel?: Channel;
	readonly direction?: Direction;
	readonly fields?: Readonly<Partial<Record<EntryField, readonly string[]>>>;
	readonly links?: readonly Link[];
	/** Lines that belong to the entry (nested items, text below a dated heading), in order. */
	readonly more?: readonly TextLine[];
	readonly task?: "open" | "done" | "cancelled";
}

export interface TextLine {
	readonly line: number;
	readonly text: string;
}

/** A task anywhere in a note that links to somebody, or in a contact's own note. */
export interface TaskFact {
	readonly line: number;
	readonly text: string;
	readonly state: "open" | "done" | "cancelled";
	/** `📅 2026-08-20`, `due:: 2026-08-20`, or a date the task starts with. */
	readonly due?: IsoDate;
	readonly done?: IsoDate;
	readonly links: readonly Link[];
}

export type OccasionKind = "birthday" | "anniversary" | "important";
export interface Occasion {
	readonly kind: OccasionKind;
	/** What the user calls it ("wedding"); empty where the key says it all. */
	readonly label: string;
	readonly day: IsoDate | YearlessDate;
	readonly line: number;
}

export type TieKind = "introduced-by" | "knows" | "friend" | "reports-to" | "related";
export interface Tie {
	readonly kind: TieKind;
	/** The word the user used, where the note names one (`relationships: - spouse: "[[X]]"`). */
	readonly label?: string;
	readonly to: Named;
	readonly line: number;
}

export type Importance = "key" | "normal" | "supporting";

/** What a contact note says about its person. Facts that are absent are absent, never guessed. */
export interface ContactFacts {
	readonly name: string;
	/** Every name: the name, aliases, the file name. */
	readonly names: readonly string[];
	readonly relations: readonly Sourced<string>[];
	readonly importance?: Sourced<Importance>;
	readonly companies: readonly Sourced<Named>[];
	readonly roles: readonly Sourced<string>[];
	readonly places: readonly Sourced<Named>[];
	readonly cadence?: Sourced<Interval>;
	readonly lastContact?: Sourced<IsoDate>;
	readonly nextContact?: Sourced<IsoDate>;
	readonly snoozedUntil?: Sourced<IsoDate>;
	readonly paused?: Sourced<true>;
	readonly occasions: readonly Occasion[];
	/** Day the acquaintance began; `met` wins over `created`. */
	readonly met?: Sourced<IsoDate>;
	/** Where or through whom they met, where the note says it in words ("PyCon, by Bob"). */
	readonly metHow?: Sourced<string>;
	/** Situations the user states (`situation:`), as written. */
	readonly situations: readonly Sourced<string>[];
	readonly ties: readonly Tie[];
	readonly channels: readonly { readonly kind: string; readonly value: string; readonly line: number }[];
	/** Dated entries of the contact's own note, in the note's order. */
	readonly entries: readonly Entry[];
	readonly tasks: readonly TaskFact[];
	/** Undated lines of the body that say something (no headings, no empty lines), in order. */
	readonly remarks: readonly TextLine[];
	/** Loose keys of properties that tell something personal (interests, hobbies, family, …), with their values. */
	readonly personal: readonly Sourced<string>[];
}

/** A unit of advice text: a bold list item with its children, or a callout. */
export interface AdviceItem {
	/** The bold label or the callout's title, plain text. */
	readonly label: string;
	readonly line: number;
	readonly endLine: number;
	/** Plain text of the item with its children, without Markdown marks, lines joined by "\n". */
	readonly text: string;
	/** Markdown as written. */
	readonly markdown: string;
}

/** The text from a heading to the next heading of any level. Identity: page and line, because headings repeat. */
export interface Section {
	readonly heading: string;
	/** 1 to 6; 0 for text before the first heading. */
	readonly level: number;
	/** 1-based line of the heading. */
	readonly line: number;
	readonly endLine: number;
	/** Headings above it, outermost first, without its own. */
	readonly parents: readonly string[];
	/** Markdown of its own text (without the heading line), trimmed; empty where the heading has no own text. */
	readonly markdown: string;
	readonly items: readonly AdviceItem[];
	readonly links: readonly Link[];
}

/** A list item or table row of a knowledge page, where rules may stand. */
export interface RuleLine {
	readonly line: number;
	/** The line as written, trimmed. */
	readonly text: string;
	/** Plain text without list mark and Markdown marks; the cells of a row joined by " | ". */
	readonly plain: string;
	/** The bold label it starts with, or the first cell of a row; empty where none. */
	readonly label: string;
	/** What follows the label (after a colon or dash), or the further cells. */
	readonly rest: string;
	/** Nearest heading and the headings above it, outermost first, the nearest last. */
	readonly headings: readonly string[];
	/** Plain text of the list items that it is nested in, outermost first; absent where it is not nested. */
	readonly parents?: readonly string[];
	/** Plain text of the header cells of its table; absent outside a table. */
	readonly columns?: readonly string[];
}

export interface PageFacts {
	/** First H1, else the file name. */
	readonly title: string;
	readonly titleLine: number;
	readonly aliases: readonly string[];
	readonly sections: readonly Section[];
	readonly ruleLines: readonly RuleLine[];
}

/** A note with a day of its own: a daily note, a meeting. */
export interface DatedFacts {
	readonly day: IsoDate;
	/** Line the day was read from; 1 where it was the file name. */
	readonly dayLine: number;
	/** Links in participant properties (`people`, `участники`, …). */
	readonly participants: readonly Link[];
	/** Each line that can be evidence: entries with links, and the other lines of text. `day` is the note's, or the entry's own. */
	readonly entries: readonly Entry[];
	readonly tasks: readonly TaskFact[];
	/** What the note's type or tags call it: `meeting`, `interview`, …, as written. */
	readonly types: readonly string[];
	readonly title: string;
}

interface ParcelBase {
	readonly path: NotePath;
	/** File name without extension. */
	readonly basename: string;
	readonly aliases: readonly string[];
	readonly tags: readonly Tag[];
	readonly links: readonly Link[];
	/** Headings, for links to `#Heading`. */
	readonly headings: readonly { readonly text: string; readonly line: number }[];
	readonly problems: readonly Problem[];
	/** Text of the lines that links and facts refer to: what `Source.text` shows. */
	readonly lines: ReadonlyMap<number, string>;
}
export interface ContactParcel extends ParcelBase {
	readonly kind: "contact";
	readonly contact: ContactFacts;
}
export interface PageParcel extends ParcelBase {
	readonly kind: "page";
	readonly page: PageFacts;
}
export interface DatedParcel extends ParcelBase {
	readonly kind: "dated";
	readonly dated: DatedFacts;
}
/** A note that is none of these; it may still be linked to, and hold tasks about somebody. */
export interface NoteParcel extends ParcelBase {
	readonly kind: "note";
	readonly tasks: readonly TaskFact[];
}

/** Everything that one file says: facts, links, problems. Depends on the file and the settings alone, never on today. */
export type Parcel = ContactParcel | PageParcel | DatedParcel | NoteParcel;
