import type { Section } from "../../notes";
import { fold } from "../../text";

/** Headings of what is around the advice: it names everything and advises nothing. */
const FRAME = new Set([
	"введение", "вступление", "заключение", "выводы", "вывод", "итоги", "итог", "общее описание", "описание", "обзор", "содержание", "оглавление", "о странице",
	"introduction", "intro", "overview", "summary", "conclusion", "conclusions", "about", "tldr", "tl dr", "contents", "table of contents", "description",
]);
const LINKS = new Set([
	"связанные темы", "связи с другими темами", "см также", "ссылки", "источники", "литература", "похожие страницы", "связанные страницы", "связанное", "теги",
	"related", "related topics", "related pages", "related notes", "see also", "links", "sources", "further reading", "references and links", "bibliography", "backlinks", "tags",
]);

const FRAME_WORTH = 0.45;
const LINKS_WORTH = 0.25;
/** What stands right below the title is an introduction, unless it is a list. */
const LIST_LINES = 3;

/** How much of advice a section is: all of it, or only what introduces, sums up or lists links. */
export function worthOf(section: Section, lines: readonly string[]): number {
	const heading = fold(section.heading).replaceAll(/[^\p{L}\p{N} ]+/gu, "").trim();
	if (LINKS.has(heading) || isListOfLinks(section, lines)) return LINKS_WORTH;
	if (FRAME.has(heading)) return FRAME_WORTH;
	return section.level <= 1 && section.items.length === 0 && lines.length < LIST_LINES ? FRAME_WORTH : 1;
}

function isListOfLinks(section: Section, lines: readonly string[]): boolean {
	return section.links.length >= 2 && section.links.length >= lines.length;
}
