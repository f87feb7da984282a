import matter from "gray-matter";
import { looseKey } from "../../text";
import type { Frontmatter, Property, PropertyValue } from "./model";

/** Reads the properties of a note. Never throws. First working version. */
export function readFrontmatter(text: string): Frontmatter {
	const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const open = /^---\r?\n/.exec(text.slice(bom, bom + 6));
	if (!open) return { properties: [], bodyOffset: bom, bodyLine: 1, problems: [] };
	const close = /^---(?:\r?\n|$)/gm;
	close.lastIndex = bom + open[0].length;
	const found = close.exec(text);
	if (!found) return { properties: [], bodyOffset: bom, bodyLine: 1, problems: [{ line: 1, code: "frontmatter-unclosed", detail: "---" }] };
	const block = text.slice(bom + open[0].length, found.index);
	const keyLines = new Map<string, number>();
	const rows = block.split(/\r?\n/);
	rows.forEach((row, at) => {
		const key = /^["']?([^\s"'#-][^:]*?)["']?\s*:(?:\s|$)/.exec(row)?.[1];
		if (key !== undefined) keyLines.set(key, at + 2);
	});
	const bodyOffset = found.index + found[0].length;
	const bodyLine = rows.length + 2;
	try {
		const { data } = matter(`---\n${block}\n---\n`, {});
		const properties = Object.entries(data).map(([key, value]): Property => ({
			key, loose: looseKey(key), value: valueOf(value), written: null, line: keyLines.get(key) ?? 1,
			elementLines: Array.isArray(value) ? value.map(() => keyLines.get(key) ?? 1) : [],
		}));
		return { properties, bodyOffset, bodyLine, problems: [] };
	} catch {
		return { properties: [], bodyOffset, bodyLine, problems: [{ line: 2, code: "frontmatter-not-yaml", detail: rows[0] ?? "" }] };
	}
}

function valueOf(value: unknown): PropertyValue {
	if (Array.isArray(value)) {
		const list: readonly unknown[] = value;
		const only = list.length === 1 ? list[0] : undefined;
		if (Array.isArray(only) && only.every((part) => typeof part === "string")) return `[[${only.join(", ")}]]`;
		return list.map(valueOf);
	}
	if (typeof value === "object" && value !== null) return new Map(Object.entries(value).map(([key, part]) => [key, valueOf(part)]));
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
