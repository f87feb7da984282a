import { copyText } from "./copy-text";
import type { Property } from "./frontmatter";
import type { ScannedLink } from "./markdown";
import type { Link } from "./model";
import type { NoteText } from "./note-text";
import { linksInText, textsOf } from "./properties";

/** Every link of a note: of its properties, then of its text, in order. */
export interface NoteLinks {
	readonly all: readonly Link[];
	readonly ofProperties: readonly Link[];
	/** In the order of the text, which is the order of the lines. */
	readonly ofBody: readonly Link[];
}

const NONE: readonly Link[] = [];

export function readLinks(note: NoteText): NoteLinks {
	const { properties } = note.frontmatter;
	const ofProperties = properties.length === 0 ? NONE : properties.flatMap((property) => linksOfProperty(property));
	const { links } = note.scan;
	const ofBody = links.length === 0 ? NONE : links.map((link) => bodyLink(note, link));
	for (const { line } of ofProperties) note.keepLine(line);
	for (const { line } of ofBody) note.keepLine(line);
	const all = ofProperties.length === 0 ? ofBody : ofBody.length === 0 ? ofProperties : [...ofProperties, ...ofBody];
	return { all, ofProperties, ofBody };
}

export function linksOfProperty(property: Property): readonly Link[] {
	if (property.value === null || typeof property.value === "number" || typeof property.value === "boolean") return NONE;
	if (typeof property.value === "string" && !property.value.includes("[")) return NONE;
	const links: Link[] = [];
	for (const { text, line } of textsOf(property)) {
		for (const { target, subpath, alias, form } of linksInText(text)) {
			links.push({
				target: copyText(target),
				...(subpath === undefined ? {} : { subpath: copyText(subpath) }),
				...(alias === undefined ? {} : { alias: copyText(alias) }),
				form,
				line,
				place: "property",
				key: property.loose,
			});
		}
	}
	return links;
}

function bodyLink(note: NoteText, { target, subpath, alias, form, line, place, field: index }: ScannedLink): Link {
	const link: { -readonly [K in keyof Link]: Link[K] } = { target: copyText(target), form, line, place };
	if (subpath !== "") link.subpath = copyText(subpath);
	if (alias !== "") link.alias = copyText(alias);
	const field = index < 0 ? undefined : note.scan.fields[index];
	if (field !== undefined) link.key = note.tools.loose(field.key);
	return link;
}

interface OnLine {
	readonly line: number;
}

/** The things on the lines `from` to `to`, of a list in the order of its lines. */
export function onLines<T extends OnLine>(sorted: readonly T[], from: number, to: number): readonly T[] {
	if (sorted.length === 0) return sorted;
	const start = firstAfter(sorted, from - 1);
	let end = start;
	while (end < sorted.length && (sorted[end]?.line ?? 0) <= to) end += 1;
	return start === end ? (NONE as readonly []) : sorted.slice(start, end);
}

/** Index of the first thing behind a line, of a list in the order of its lines. */
export function firstAfter(sorted: readonly OnLine[], line: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.line ?? 0) <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}
