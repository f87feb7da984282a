import { looseKey } from "../../text";
import type { FactKey } from "../../settings";
import { copyText } from "../copy-text";
import type { PropertyValue } from "../frontmatter";
import type { Tie, TieKind } from "../model";
import { isList, isPlaceholder, KEY_NAMES, labelOf, linksInText, saysNothing } from "../properties";
import type { FactReader } from "./fact-reader";

const KIND_OF_FACT = { introducedBy: "introduced-by", knows: "knows", friends: "friend", reportsTo: "reports-to", related: "related" } as const;
type TieFact = keyof typeof KIND_OF_FACT;
const TIE_FACTS = Object.keys(KIND_OF_FACT) as readonly TieFact[] & readonly FactKey[];

/** What a label inside `relationships:` means where it is itself the name of a tie ("friend: [[X]]"). */
const KIND_OF_LABEL: ReadonlyMap<string, TieKind> = new Map(
	TIE_FACTS.flatMap((fact) => KEY_NAMES[fact].map((name) => [looseKey(name), KIND_OF_FACT[fact]] as const)),
);

/** The ties to other people that the properties name (NOTE-FORMAT §1): links, lists of them, `relationships` also as maps. */
export function readTies(reader: FactReader): readonly Tie[] {
	const ties: Tie[] = [];
	for (const fact of TIE_FACTS) {
		for (const property of reader.properties(fact)) {
			const add = (value: PropertyValue, line: number): void => addTies(reader, KIND_OF_FACT[fact], value, line, ties);
			if (isList(property.value)) property.value.forEach((item, index) => add(item, property.elementLines[index] ?? property.line));
			else add(property.value, property.line);
		}
	}
	return ties;
}

const MAX_DEPTH = 4;

function addTies(reader: FactReader, kind: TieKind, value: PropertyValue, line: number, ties: Tie[], label?: string, depth = 0): void {
	if (depth > MAX_DEPTH) return;
	if (typeof value === "string") addText(reader, kind, value, line, ties, label);
	else if (value instanceof Map) {
		for (const [key, inner] of value as ReadonlyMap<string, PropertyValue>) {
			const known = KIND_OF_LABEL.get(looseKey(key));
			addTies(reader, known ?? kind, inner, line, ties, known === undefined ? copyText(key.trim()) : label, depth + 1);
		}
	} else if (value !== null && typeof value === "object" && isList(value)) {
		for (const item of value) addTies(reader, kind, item, line, ties, label, depth + 1);
	}
}

function addText(reader: FactReader, kind: TieKind, text: string, line: number, ties: Tie[], label: string | undefined): void {
	if (isPlaceholder(text) || saysNothing(text)) return;
	reader.note.keepLine(line);
	const add = (to: Tie["to"], word: string | undefined): void => {
		ties.push({ kind, ...(word === undefined || word === "" ? {} : { label: word }), to, line });
	};
	const links = linksInText(text);
	if (links.length === 0) {
		const [head, tail] = splitAtColon(text);
		const word = label ?? (tail === "" ? undefined : copyText(head));
		for (const name of (tail === "" ? head : tail).split(/[,;]/)) if (name.trim() !== "") add({ text: copyText(name.trim()) }, word);
		return;
	}
	// "spouse: [[X]]", "[[X]] (spouse)", "[[X]] — spouse".
	const before = text.slice(0, text.indexOf("[")).replace(/[!\s:—–-]+$/, "").trim();
	const behind = text.includes("](") ? "" : text.slice(text.lastIndexOf("]") + 1).replace(/^[\s(,—–:-]+|[\s).]+$/g, "");
	const word = label ?? (before !== "" ? copyText(before) : links.length === 1 ? copyText(behind) : undefined);
	for (const link of links) {
		if (link.target === "" || link.form === "embed") continue;
		add({ text: copyText(labelOf(link)), target: copyText(link.target) }, word);
	}
}

function splitAtColon(text: string): readonly [string, string] {
	const colon = text.indexOf(": ");
	return colon < 0 ? [text, ""] : [text.slice(0, colon).trim(), text.slice(colon + 2).trim()];
}
