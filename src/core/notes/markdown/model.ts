import type { LinkPlace } from "../model";

/**
 * What stands on a line. A line inside a quote has the kind of its content and is `quoted` besides.
 * `item` is the line that a list item begins on; its further lines are `text`. `code` wins over `item`.
 */
export const LINE_KINDS = [
	"blank", "text", "heading", "item", "table", "table-delimiter", "callout", "code", "comment", "math", "html", "rule", "definition",
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The lines of a scanned text. Line numbers are 1-based in the whole file; asking for a line outside `first..last` is an error. */
export interface LineTable {
	readonly first: number;
	/** Number of the last line; `first - 1` where nothing was scanned. */
	readonly last: number;
	kind(line: number): LineKind;
	/** True where the line stands in a blockquote or callout. */
	quoted(line: number): boolean;
	/** Offset of the line's first unit in the text. */
	start(line: number): number;
	/** Offset behind the line's last unit, without the line break. */
	end(line: number): number;
	/** The line as written, without its line break. */
	text(line: number): string;
}

/**
 * Things found have a 1-based `line` and `start`/`end` offsets (UTF-16 units) into the scanned text; an index that
 * points into another list of the scan is -1 where there is none. Strings are slices of the text: copy what is kept.
 */
interface Placed {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

export interface Heading extends Placed {
	/** 1 to 6. */
	readonly level: number;
	/** Markdown of the heading without its marks; the lines of a setext heading are joined by a space. */
	readonly text: string;
	/** Last line of the heading itself: the underline of a setext heading. */
	readonly endLine: number;
	/** Index of the nearest heading above it with a lower level. A nested heading has and is no parent. */
	readonly parent: number;
	/** Stands in a quote or a list item: a heading to CommonMark, none to Obsidian's outline. */
	readonly nested: boolean;
}

export interface ListItem extends Placed {
	/** Last line that belongs to the item, its children included, trailing blank lines not. */
	readonly endLine: number;
	/** Column (tabs to stops of 4) of the list mark. */
	readonly indent: number;
	readonly marker: "-" | "*" | "+" | "." | ")";
	/** The number of an ordered item, else null. */
	readonly number: number | null;
	/** The character of a task box, a space for `[ ]`; null where the item is no task. */
	readonly task: string | null;
	/** The first line's content without list mark and task box, trimmed; `start` and `end` span it. */
	readonly text: string;
	/** Index of the item that this one is nested in. */
	readonly parent: number;
	/** Nesting, 0 for items of an outermost list. */
	readonly depth: number;
	/** Index of the first item behind this one and its descendants (`items.length` at the end). */
	readonly next: number;
	/** Index of the nearest heading above that is not nested. */
	readonly heading: number;
	/** Index of the innermost quote it stands in. */
	readonly quote: number;
}

export interface TableRow extends Placed {
	/** Markdown of the cells, trimmed, `\|` resolved to `|`. As many as the header has. */
	readonly cells: readonly string[];
}
export interface Table {
	/** Line of the header row. */
	readonly line: number;
	readonly endLine: number;
	readonly header: TableRow;
	readonly rows: readonly TableRow[];
	readonly heading: number;
	readonly quote: number;
	/** Index of the innermost list item it stands in. */
	readonly item: number;
}

export interface Callout {
	/** Lower case: `tip`. */
	readonly type: string;
	readonly fold: "+" | "-" | null;
	/** Markdown of the title; empty where none is written. */
	readonly title: string;
}
/** A blockquote; a callout where its first line says so. */
export interface Quote {
	readonly line: number;
	readonly endLine: number;
	readonly depth: number;
	readonly callout: Callout | null;
	readonly heading: number;
	/** Index of the quote that this one stands in. */
	readonly parent: number;
}

/** A wikilink, embed, or Markdown link to a file of the vault. */
export interface ScannedLink extends Placed {
	/** Path as written, percent-decoded, without subpath and alias; empty for a link into the same note. */
	readonly target: string;
	/** `#Heading` or `#^block` with its `#`; empty where none. */
	readonly subpath: string;
	/** Text shown instead of the target; empty where none. */
	readonly alias: string;
	readonly form: "wikilink" | "markdown" | "embed";
	/** By the quote, the heading, the nearest task above or at the item, the table, in this order. Cancelled tasks count as open. */
	readonly place: LinkPlace;
	/** Index of the innermost list item. */
	readonly item: number;
	readonly quote: number;
	/** Index of the innermost inline field whose value holds it. */
	readonly field: number;
}

/** An address outside the vault: `http:`, `mailto:`, `obsidian:`, … */
export interface ExternalLink extends Placed {
	readonly url: string;
	readonly alias: string;
}

export interface ScannedTag extends Placed {
	/** Without `#`. */
	readonly name: string;
	readonly quoted: boolean;
}

/** `key:: value` alone on its line or item (`line`), `[key:: value]` or `(key:: value)`. `start`/`end` include the brackets. */
export interface InlineField extends Placed {
	/** As written, without emphasis marks. */
	readonly key: string;
	/** Markdown of the value, trimmed. */
	readonly value: string;
	readonly form: "line" | "brackets" | "parentheses";
	readonly item: number;
	readonly quote: number;
}

export interface BlockId extends Placed {
	/** Without `^`. */
	readonly id: string;
}

/** What a Markdown text holds, each list in the order of the text. */
export interface MarkdownScan {
	readonly text: string;
	readonly lines: LineTable;
	readonly headings: readonly Heading[];
	readonly items: readonly ListItem[];
	readonly tables: readonly Table[];
	readonly quotes: readonly Quote[];
	readonly links: readonly ScannedLink[];
	readonly urls: readonly ExternalLink[];
	readonly tags: readonly ScannedTag[];
	readonly fields: readonly InlineField[];
	readonly blockIds: readonly BlockId[];
}

export interface ScanOptions {
	/** Offset to begin at: behind the frontmatter. */
	readonly offset?: number;
	/** Number of the line that begins there; 1 unless told. */
	readonly line?: number;
}
