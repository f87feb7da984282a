import type { NotePath } from "../../core/notes";
import { RESULT_KINDS, type Review } from "../../core/review";
import type { Translator } from "../../i18n";
import { summaryRows } from "./summary";

const MOST = 30;

/** A review as Markdown with links, for a note of the vault. The same review gives the same text. */
export function reviewMarkdown(review: Review, t: Translator, nameOf: (path: NotePath) => string): string {
	const words = t.messages.review;
	const { now, span, drifting } = review;
	const link = (path: NotePath): string => `[[${path.replace(/\.md$/, "")}|${nameOf(path).replaceAll(/[[\]|]/g, " ")}]]`;
	const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines.slice(0, MOST), ...(lines.length > MOST ? [`- ${words.more(lines.length - MOST)}`] : [])]);
	const results = RESULT_KINDS.flatMap((kind) => now.results[kind].map(({ contact, date, text }) => `- ${words.resultKinds[kind]}: ${t.fullDay(date)}, ${link(contact)}: ${text}`));
	return [
		`# ${words.title}: ${span.name}`,
		"",
		`${words.range(t.fullDay(now.range.from), t.fullDay(now.range.to))}. ${words.comparedWith(words.range(t.fullDay(span.before.from), t.fullDay(span.before.to)))}.`,
		"",
		`| | ${words.now} | ${words.before} | ${words.change} |`,
		"| --- | --- | --- | --- |",
		...summaryRows(review, t).map(({ label, now: value, before, change }) => `| ${label} | ${value} | ${before} | ${change} |`),
		...list(words.results, results),
		...list(words.fresh, now.fresh.map((path) => `- ${link(path)}`)),
		...list(words.lost, now.lost.map((path) => `- ${link(path)}`)),
		...list(words.drifting, drifting.map(({ contact, meanGap, interval }) => `- ${link(contact)}: ${words.drift(t.length(meanGap), t.interval(interval))}`)),
	].join("\n");
}
