import { Lines } from "./lines";
import type {
	BlockId, ExternalLink, Heading, InlineField, ListItem, MarkdownScan, Quote, ScannedLink, ScannedTag, Table, TableRow,
} from "./model";

/** The same type while it is being built. */
type Open<T> = { -readonly [K in keyof T]: T[K] };
export type OpenItem = Open<ListItem>;
export type OpenQuote = Open<Quote>;
export type OpenTable = Omit<Open<Table>, "rows"> & { readonly rows: TableRow[] };

/** A scan while it is being made. */
export class Found implements MarkdownScan {
	readonly lines: Lines;
	readonly headings: Heading[] = [];
	readonly items: OpenItem[] = [];
	readonly tables: OpenTable[] = [];
	readonly quotes: OpenQuote[] = [];
	readonly links: ScannedLink[] = [];
	readonly urls: ExternalLink[] = [];
	readonly tags: ScannedTag[] = [];
	readonly fields: InlineField[] = [];
	readonly blockIds: BlockId[] = [];

	constructor(
		readonly text: string,
		firstLine: number,
	) {
		this.lines = new Lines(text, firstLine);
	}
}

/** The element at an index that may be -1: "none". Reading an array there would leave V8's fast path. */
export const elementAt = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
