import { looseKey } from "../text";
import { readFrontmatter } from "../notes/frontmatter";
import { scanMarkdown } from "../notes/markdown";
import type { EditResult } from "./model";
import { joinLines, splitLines } from "./text-lines";
import { likeOldDate } from "./yaml-scalar";

/** What has a line break, or would be read as a comment, cannot stand behind `key:: `. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what may not be written
const UNWRITABLE = /[\u0000-\u001f\u007f\u0085\u2028\u2029]|%%/;

/**
 * Sets a fact that the text states as a line of its own, `last contact:: 2026-01-01` (Dataview's form). Of several such
 * lines the last one is changed, as it is the one that counts; what stands before the value and behind it stays.
 * "unchanged" where the text has no such line.
 */
export function setField(text: string, keys: readonly string[], value: string): EditResult {
	const front = readFrontmatter(text);
	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const wanted = new Set(keys.map(looseKey));
	const field = scan.fields.filter((one) => one.form === "line" && one.quote < 0 && wanted.has(looseKey(one.key))).at(-1);
	if (field === undefined) return { kind: "unchanged" };
	if (value.trim() === "" || UNWRITABLE.test(value)) return { kind: "refused", reason: "value-unwritable", detail: value };
	const lines = splitLines(text);
	const old = lines[field.line - 1];
	const match = old === undefined ? null : /^(.*?::)([ \t]*)(.*?)([ \t]*)$/u.exec(old.text);
	if (old === undefined || match === null) return { kind: "refused", reason: "line-changed", detail: field.key };
	const [, head = "", gap = "", written = "", tail = ""] = match;
	if (written !== field.value) return { kind: "refused", reason: "value-not-single", detail: old.text.trim() };
	const next = head + (gap === "" ? " " : gap) + likeOldDate(value, written) + tail;
	if (next === old.text) return { kind: "unchanged" };
	return { kind: "edited", text: joinLines(lines.map((line, index) => (index === field.line - 1 ? { text: next, eol: line.eol } : line))), line: field.line };
}
