import { plainText } from "../../notes";

/** Length of an excerpt, in characters; a sentence or line that begins before it may end behind it. */
const LENGTH = 160;
const LONGEST = 320;
const SENTENCE_END = /[.!?…](?=\s)/g;

/** The first sentences or lines of a piece of advice, as plain text in one line. */
export function excerptOf(markdown: string): string {
	const lines = plainText(markdown.slice(0, 4 * LONGEST)).split("\n").map((line) => line.replace(/^>?\s*(?:\[![^\]]*\][+-]?)?\s*/, "").trim()).filter((line) => line !== "");
	let excerpt = "";
	for (const line of lines) {
		if (excerpt.length >= LENGTH) break;
		const joint = excerpt === "" ? "" : /[.!?…:;]$/.test(excerpt) ? " " : "; ";
		excerpt += joint + line;
	}
	if (excerpt.length <= LONGEST) return excerpt;
	const ends = [...excerpt.slice(0, LONGEST).matchAll(SENTENCE_END)].map((match) => match.index + 1).filter((end) => end >= LENGTH / 2);
	const end = ends[0] ?? excerpt.lastIndexOf(" ", LENGTH);
	return `${excerpt.slice(0, end > 0 ? end : LENGTH).trimEnd()}${ends[0] === undefined ? "…" : ""}`;
}
