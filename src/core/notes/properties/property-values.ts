import { copyText } from "../copy-text";
import type { Property, PropertyValue } from "../frontmatter";

/** One text of a property, with the line it stands on. */
export interface PropertyText {
	/** Trimmed; a link keeps its brackets. */
	readonly text: string;
	/** 1-based. */
	readonly line: number;
}

/** Deeper nesting and longer lists are no facts about a person. */
const MAX_DEPTH = 6;
const MAX_TEXTS = 1000;

/**
 * The texts of a property in order: a scalar is one, lists and maps are flattened. Placeholders (`YYYY-MM-DD`, `{{date}}`,
 * `<% … %>`, empty) count as absent; numbers and booleans are given as they were written.
 */
export function textsOf(property: Property): readonly PropertyText[] {
	const { value, line } = property;
	if (typeof value === "string") return isPlaceholder(value) ? NONE : [{ text: copyText(value.trim()), line }];
	if (value === null) return NONE;
	if (typeof value !== "object") return [{ text: property.written ?? String(value), line }];
	const texts: PropertyText[] = [];
	if (isList(value)) value.forEach((item, index) => collect(item, property.elementLines[index] ?? line, texts, 0));
	else collect(value, line, texts, 0);
	return texts;
}

const NONE: readonly PropertyText[] = [];

function collect(value: PropertyValue, line: number, texts: PropertyText[], depth: number): void {
	if (depth > MAX_DEPTH || texts.length >= MAX_TEXTS || value === null) return;
	if (typeof value === "string") {
		if (!isPlaceholder(value)) texts.push({ text: copyText(value.trim()), line });
	} else if (typeof value !== "object") texts.push({ text: String(value), line });
	else if (isList(value)) for (const item of value) collect(item, line, texts, depth + 1);
	else for (const item of value.values()) collect(item, line, texts, depth + 1);
}

export function isList(value: PropertyValue): value is readonly PropertyValue[] {
	return Array.isArray(value);
}

const FORMAT_LETTERS = /^[ymdhsгмдчс:.\-/ t_[\]"']+$/i;
const FORMAT_MARK = /yyyy|гггг|mm.dd|dd.mm|мм.дд|дд.мм/i;

/** `YYYY-MM-DD`, `{{date}}`, `<% … %>`, empty. */
export function isPlaceholder(text: string): boolean {
	if (text.length > 200) return false;
	if (text.includes("}}") && text.includes("{{")) return true;
	if (text.includes("%>") && text.includes("<%")) return true;
	const trimmed = text.trim();
	if (trimmed === "" || trimmed === "[[]]") return true;
	return trimmed.length <= 24 && FORMAT_LETTERS.test(trimmed) && FORMAT_MARK.test(trimmed);
}

const NOTHING = new Set([
	"-", "--", "—", "–", "?", "??", "???", "n/a", "na", "none", "null", "nil", "no", "never", "unknown", "tbd", "todo", "...", "…",
	"нет", "никогда", "неизвестно", "не знаю", "не помню", "н/д", "отсутствует", "false",
]);

/** Words that plainly say "no value": a dash, "n/a", "none", "нет". */
export function saysNothing(text: string): boolean {
	return text.length <= 16 && NOTHING.has(text.trim().toLowerCase());
}
