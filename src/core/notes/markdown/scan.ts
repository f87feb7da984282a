import type { LinkPlace } from "../model";
import { KIND, Lines } from "./lines";
import type { BlockId, Callout, ExternalLink, Heading, InlineField, ListItem, MarkdownScan, Quote, ScanOptions, ScannedLink, ScannedTag, Table, TableRow } from "./model";

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads a Markdown text in one pass. Never throws, whatever the text holds. First working version, line by line.
 */
export function scanMarkdown(text: string, options: ScanOptions = {}): MarkdownScan {
	const lines = new Lines(text, options.line ?? 1);
	const headings: Heading[] = [];
	const items: Open<ListItem>[] = [];
	const tables: Open<Table>[] = [];
	const quotes: Open<Quote>[] = [];
	const links: ScannedLink[] = [];
	const urls: ExternalLink[] = [];
	const tags: ScannedTag[] = [];
	const fields: InlineField[] = [];
	const blockIds: BlockId[] = [];
	const scan = { text, lines, headings, items, tables, quotes, links, urls, tags, fields, blockIds };
	let fence = "";
	let comment = false;
	let heading = -1;
	let openItems: number[] = [];
	let quote = -1;
	let table = -1;
	const breaks = /\r\n?|\n|$/g;
	let start = options.offset ?? 0;
	while (start <= text.length) {
		breaks.lastIndex = start;
		const found = breaks.exec(text);
		const end = found?.index ?? text.length;
		const raw = text.slice(start, end);
		const quoteMark = /^(?: {0,3}> ?)+/.exec(raw)?.[0] ?? "";
		const content = raw.slice(quoteMark.length);
		const line = lines.add(start, KIND.text, quoteMark !== "");
		const base = start + quoteMark.length;
		if (quoteMark === "") quote = -1;
		else if (quote < 0) {
			quote = quotes.push({ line, endLine: line, depth: 0, callout: calloutOf(content), heading, parent: -1 }) - 1;
			if (quotes[quote]?.callout) lines.setKind(line, KIND.callout);
		}
		const openQuote = quotes[quote];
		if (openQuote) openQuote.endLine = line;
		const mark = /^\s*(```+|~~~+)/.exec(content)?.[1];
		const item = /^(\s*)([-*+]|(\d{1,9})[.)])(?:\s+(?:\[(.)\](?=\s|$)\s*)?|$)/u.exec(content);
		const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(content);
		if (fence !== "") {
			lines.setKind(line, KIND.code);
			if (content.trim().startsWith(fence) && content.trim().replaceAll(fence.charAt(0), "") === "") fence = "";
		} else if (comment) {
			lines.setKind(line, KIND.comment);
			if (content.includes("%%")) comment = false;
		} else if (mark !== undefined) {
			lines.setKind(line, KIND.code);
			fence = mark;
		} else if (content.trim() === "") {
			lines.setKind(line, KIND.blank);
			table = -1;
		} else if (content.trimStart().startsWith("%%")) {
			lines.setKind(line, KIND.comment);
			comment = !content.trim().slice(2).includes("%%");
		} else {
			if (atx) {
				lines.setKind(line, KIND.heading);
				const level = atx[1]?.length ?? 1;
				let parent = heading;
				while (parent >= 0 && (headings[parent]?.level ?? 0) >= level) parent = headings[parent]?.parent ?? -1;
				const nested = quoteMark !== "";
				headings.push({ line, start: base, end, level, text: atx[2] ?? "", endLine: line, parent: nested ? -1 : parent, nested });
				if (!nested) heading = headings.length - 1;
				openItems = [];
			} else if (item) {
				lines.setKind(line, KIND.item);
				const indent = item[1]?.replaceAll("\t", "    ").length ?? 0;
				while (openItems.length > 0 && (items[openItems.at(-1) ?? -1]?.indent ?? 0) >= indent) openItems.pop();
				const ordered = item[3] !== undefined;
				items.push({
					line, endLine: line, indent, marker: (ordered ? item[2]?.at(-1) : item[2]) as ListItem["marker"],
					number: ordered ? Number(item[3]) : null, task: item[4] ?? null, text: content.slice(item[0].length).trim(),
					start: base + item[0].length, end, parent: openItems.at(-1) ?? -1, depth: openItems.length, next: items.length + 1, heading, quote,
				});
				for (const open of openItems) {
					const above = items[open];
					if (above) { above.endLine = line; above.next = items.length; }
				}
				openItems.push(items.length - 1);
			} else if (/^\S/.test(content)) openItems = [];
			const isRow = content.includes("|");
			if (isRow && /^[\s|:-]+$/.test(content) && content.includes("-") && line > lines.first && lines.text(line - 1).includes("|")) {
				lines.setKind(line, KIND["table-delimiter"]);
				lines.setKind(line - 1, KIND.table);
				const header = rowOf(lines.text(line - 1), line - 1, lines.start(line - 1));
				table = tables.push({ line: line - 1, endLine: line, header, rows: [], heading, quote, item: openItems.at(-1) ?? -1 }) - 1;
			} else if (table >= 0 && isRow) {
				lines.setKind(line, KIND.table);
				const open = tables[table];
				if (open) { open.rows = [...open.rows, rowOf(content, line, base)]; open.endLine = line; }
			} else table = -1;
			inline(content, line, base);
		}
		if (end >= text.length) break;
		start = end + (found?.[0].length ?? 1);
	}
	return scan;

	function inline(content: string, line: number, base: number): void {
		const visible = content
			.replace(/(`+)[^`]+\1/g, (code) => " ".repeat(code.length))
			.replace(/%%.*?%%|<!--.*?-->/g, (hidden) => " ".repeat(hidden.length));
		const owner = openItems.at(-1) ?? -1;
		const task = items[owner]?.task ?? null;
		const kind = lines.kind(line);
		const place: LinkPlace = quote >= 0 ? "quote" : kind === "heading" ? "heading" : task !== null ? (/x/i.test(task) ? "done-task" : "open-task") : kind === "table" ? "table" : "text";
		for (const found of visible.matchAll(/(?:([\w а-яё-]+)::\s*(.+)$)|[[(]([\p{L}\p{N} _-]+)::([^\])]*(?:\[\[[^\]]*\]\][^\])]*)*)[\])]/giu)) {
			const bracketed = found[3] !== undefined;
			const at = base + found.index;
			fields.push({ key: (found[1] ?? found[3] ?? "").trim(), value: (found[2] ?? found[4] ?? "").trim(), form: bracketed ? (found[0].startsWith("(") ? "parentheses" : "brackets") : "line", line, start: at, end: at + found[0].length, item: owner, quote });
		}
		const fieldAt = (at: number) => fields.findIndex((field) => field.line === line && field.start <= at && at < field.end);
		for (const found of visible.matchAll(/(!?)\[\[([^\]|#[]*)(#[^\]|[]*)?(?:\|([^\]]*))?\]\]/g)) {
			const at = base + found.index;
			links.push({ target: (found[2] ?? "").replace(/\\$/, "").trim(), subpath: (found[3] ?? "").replace(/\\$/, "").trim(), alias: (found[4] ?? "").trim(), form: found[1] === "!" ? "embed" : "wikilink", line, start: at, end: at + found[0].length, place, item: owner, quote, field: fieldAt(at) });
		}
		for (const found of visible.matchAll(/(!?)\[([^\]]*)\]\((?:<([^>]*)>|([^)\s]*))\)/g)) {
			const url = found[3] ?? found[4] ?? "";
			const at = base + found.index;
			if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
				urls.push({ url, alias: found[2] ?? "", line, start: at, end: at + found[0].length });
				continue;
			}
			let path = url;
			try { path = decodeURIComponent(url); } catch { /* stays as written */ }
			const hash = path.indexOf("#");
			links.push({ target: hash < 0 ? path : path.slice(0, hash), subpath: hash < 0 ? "" : path.slice(hash), alias: found[2] ?? "", form: found[1] === "!" ? "embed" : "markdown", line, start: at, end: at + found[0].length, place, item: owner, quote, field: fieldAt(at) });
		}
		for (const found of visible.matchAll(/(^|[\s(,])#([\p{L}\p{N}_/\p{Extended_Pictographic}-]+)/gu)) {
			const name = found[2] ?? "";
			const at = base + found.index + (found[1]?.length ?? 0);
			if (/[^\d/]/.test(name)) tags.push({ name, line, start: at, end: at + name.length + 1, quoted: quote >= 0 });
		}
		const id = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(visible);
		if (id) blockIds.push({ id: id[1] ?? "", line, start: base + visible.lastIndexOf("^"), end: base + visible.trimEnd().length });
	}
}

function calloutOf(content: string): Callout | null {
	const found = /^\[!([^\]]+)\]([+-]?)[ \t]*(.*)$/.exec(content);
	return found ? { type: (found[1] ?? "").toLowerCase(), fold: (found[2] || null) as Callout["fold"], title: (found[3] ?? "").trim() } : null;
}

function rowOf(content: string, line: number, start: number): TableRow {
	const inner = content.trim().replace(/^\|/, "").replace(/\|$/, "");
	const cells = inner.split(/(?:^|[^\\])\|/).length === 0 ? [] : inner.replaceAll("\\|", "\u0000").split("|").map((cell) => cell.replaceAll("\u0000", "|").trim());
	return { cells, line, start, end: start + content.length };
}
