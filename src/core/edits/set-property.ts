import { looseKey } from "../text";
import type { EditResult } from "./model";
import { insertLines, joinLines, lineBreakOf, splitLines, type TextLine } from "./text-lines";
import { asScalar, likeOldDate, splitScalarLine, type ScalarSpot } from "./yaml-scalar";

export interface PropertyChange {
	/** Property names that hold the fact, most welcome first; a note that has one of them keeps it. */
	readonly keys: readonly string[];
	/** The text to write, or null to take the property out. */
	readonly value: string | boolean | null;
	/** Name to write under where the note has none of the keys; absent: nothing is written then. */
	readonly createAs?: string;
}

interface Fences {
	readonly open: number;
	readonly close: number;
}

/**
 * Sets one property of a note, touching its line alone: other lines, quoting, comments, key order and line breaks stay
 * byte for byte. Of a duplicate key the last one is changed, as it is the one that counts. Values that stand on several
 * lines, lists and links to several notes are refused, not guessed at.
 */
export function setProperty(text: string, change: PropertyChange): EditResult {
	const lines = splitLines(text);
	const fences = fencesOf(lines);
	if (fences === "broken") return { kind: "refused", reason: "frontmatter-broken", detail: "" };
	const keys = new Set(change.keys.map(looseKey));
	const at = fences === null ? -1 : lastKeyLine(lines, fences, keys);
	if (fences === null || at < 0) return create(lines, fences, change);

	const spot = splitScalarLine(lines[at]?.text ?? "");
	if (spot === null || !isSingle(lines, at, spot)) {
		return { kind: "refused", reason: "value-not-single", detail: (lines[at]?.text ?? "").trim() };
	}
	if (change.value === null) return edited(lines.filter((_, index) => index !== at), at);
	const scalar = asScalar(typeof change.value === "string" ? likeOldDate(change.value, spot.value) : change.value, spot.value);
	if (scalar === null) return { kind: "refused", reason: "value-unwritable", detail: String(change.value) };
	if (scalar === spot.value) return { kind: "unchanged" };
	const line = spot.head + (spot.lead === "" ? " " : spot.lead) + scalar + (spot.value === "" && spot.tail.startsWith("#") ? " " : "") + spot.tail;
	return edited(lines.map((old, index) => (index === at ? { text: line, eol: old.eol } : old)), at);
}

function edited(lines: readonly TextLine[], index: number): EditResult {
	return { kind: "edited", text: joinLines(lines), line: index + 1 };
}

const BOM = "\ufeff";

/** The fences of the block of properties: exactly `---` on the first line and on a later one. */
function fencesOf(lines: readonly TextLine[]): Fences | "broken" | null {
	const first = lines[0]?.text ?? "";
	if ((first.startsWith(BOM) ? first.slice(1) : first).trimEnd() !== "---") return null;
	const close = lines.findIndex((line, index) => index > 0 && line.text.trimEnd() === "---");
	return close < 0 ? "broken" : { open: 0, close };
}

function lastKeyLine(lines: readonly TextLine[], fences: Fences, keys: ReadonlySet<string>): number {
	for (let at = fences.close - 1; at > fences.open; at--) {
		const spot = splitScalarLine(lines[at]?.text ?? "");
		if (spot !== null && keys.has(looseKey(spot.key)) && !isInsideBlockScalar(lines, at)) return at;
	}
	return -1;
}

/** A top-level line never stands inside a block scalar: those are indented. A flow value may run over several lines, though. */
function isInsideBlockScalar(lines: readonly TextLine[], at: number): boolean {
	return /^\s/.test(lines[at]?.text ?? "");
}

/** True where the value is a single scalar and ends on its line. */
function isSingle(lines: readonly TextLine[], at: number, spot: ScalarSpot): boolean {
	if (/^[[{|>&*!]/.test(spot.value)) return false;
	if (/^["']/.test(spot.value) && (spot.value.length < 2 || spot.value.at(-1) !== spot.value[0])) return false;
	const next = lines.slice(at + 1).find((line) => line.text.trim() !== "" && !line.text.trimStart().startsWith("#"));
	return next === undefined || !/^(?:\s|-\s|-$)/.test(next.text);
}

function create(lines: readonly TextLine[], fences: Fences | null, change: PropertyChange): EditResult {
	if (change.createAs === undefined || change.value === null) return { kind: "unchanged" };
	const scalar = asScalar(change.value);
	if (scalar === null) return { kind: "refused", reason: "value-unwritable", detail: String(change.value) };
	const line = `${change.createAs}: ${scalar}`;
	if (fences !== null) return edited(insertLines(lines, fences.close, [line]), fences.close);
	const first = lines[0]?.text ?? "";
	const bom = first.startsWith(BOM) ? BOM : "";
	const rest = lines.map((old, index) => (index === 0 ? { text: old.text.slice(bom.length), eol: old.eol } : old));
	const eol = lineBreakOf(lines);
	const block = ["---", line, "---"].map((text, index) => ({ text: index === 0 ? bom + text : text, eol }));
	return edited([...block, ...rest], 1);
}
