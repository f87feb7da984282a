import { looseKey } from "../../text";
import type { Property, PropertyValue } from "./model";
import { readFlowList, readScalar } from "./plain-scalars";

/** Control characters and odd spaces: YAML forbids some and folds others. CR stands before LF alone. */
const UNUSUAL = "\\0-\\x09\\x0b\\x0c\\x0e-\\x1f\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff\\ufffe\\uffff";
/** Half a character alone is unusual too. To read by whole characters takes its time: only where there are halves at all. */
const SUSPECT = new RegExp(`[${UNUSUAL}\\ud800-\\udfff]|\\r(?!\\n)`);
const CERTAIN = new RegExp(`[${UNUSUAL}\\ud800-\\udfff]|\\r(?!\\n)`, "u");
const KEY = /^[A-Za-z_\u00c0-\u1fff][\w \-./()\u00c0-\u1fff]*$/;
/** A key that is loose already, as most are. */
const LOOSE = /^[a-z]+$/;
const RESERVED = /^(?:true|false|null)$/i;
/** A longer block has surely something unusual in it. */
const MAX_LENGTH = 65_536;

const CR = 13;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;

/** A property while its list grows. */
interface PlainProperty extends Property {
	value: PropertyValue;
	elementLines: readonly number[];
}
const NO_LINES: readonly number[] = [];

/**
 * Reads frontmatter of the plainest kind by itself: `key: scalar`, `key: [a, b]`, `key:` with a list of scalars below.
 * That is what most notes have, and the full parser takes five times as long. Null for anything else: then the parser
 * decides. A property test holds the two to the same answers. The YAML stands at `start..end`, from line `firstLine` on.
 */
export function readPlainYaml(text: string, start: number, end: number, firstLine: number): readonly Property[] | null {
	if (end - start > MAX_LENGTH || isUnusual(text.slice(start, end))) return null;
	const properties: PlainProperty[] = [];
	let list = NO_LIST;
	let line = firstLine;
	for (let at = start; at < end; line++) {
		const feed = text.indexOf("\n", at);
		const stop = feed > at && text.charCodeAt(feed - 1) === CR ? feed - 1 : feed;
		const first = at === stop ? HASH : text.charCodeAt(at);
		if (first === SPACE || first === HYPHEN) {
			const row = text.slice(at, stop);
			if (row.trim() !== "" && !addElement(list, row, line)) return null;
		} else if (first !== HASH) {
			const property = readPair(text, at, stop, line);
			if (!property) return null;
			properties.push(property);
			list = property.value === null ? { property, values: [], lines: [], indent: -1 } : NO_LIST;
		}
		at = feed + 1;
	}
	return properties;
}

const isUnusual = (yaml: string): boolean => SUSPECT.test(yaml) && CERTAIN.test(yaml);

/** The pair `key: value` on the line at `start..end`; null where it is none of the plain ones. */
function readPair(text: string, start: number, end: number, line: number): PlainProperty | null {
	const colon = text.indexOf(":", start);
	if (colon < 0 || colon >= end || (colon + 1 < end && text.charCodeAt(colon + 1) !== SPACE)) return null;
	const key = text.slice(start, colon);
	if (!KEY.test(key) || key.endsWith(" ") || (key.length < 6 && RESERVED.test(key))) return null;
	const written = text.slice(colon + 1, end).trim();
	const scalar = readScalar(written);
	const value = scalar === undefined ? readFlowList(written) : scalar;
	if (value === undefined || (value === null && written !== "")) return null;
	return {
		key,
		loose: LOOSE.test(key) ? key : looseKey(key),
		value,
		written: typeof value === "number" || typeof value === "boolean" ? written : null,
		line,
		elementLines: Array.isArray(value) ? value.map(() => line) : NO_LINES,
	};
}

/** The list that may stand below a key without a value. */
interface PlainList {
	readonly property: PlainProperty | null;
	readonly values: PropertyValue[];
	readonly lines: number[];
	/** Column of its dashes; -1 before there is one. */
	indent: number;
}
const NO_LIST: PlainList = { property: null, values: [], lines: [], indent: -1 };

/** Adds the element of a line `- scalar`; false where it is none, or stands at another depth than the first. */
function addElement(list: PlainList, row: string, line: number): boolean {
	const { property } = list;
	const mark = row.indexOf("-");
	if (!property || mark < 0 || row.charAt(mark + 1) !== " " || row.slice(0, mark).trim() !== "") return false;
	if (list.indent < 0) list.indent = mark;
	const written = row.slice(mark + 1).trim();
	const value = written === "" || mark !== list.indent ? undefined : readScalar(written);
	if (value === undefined) return false;
	list.values.push(value);
	list.lines.push(line);
	property.value = list.values;
	property.elementLines = list.lines;
	return true;
}
