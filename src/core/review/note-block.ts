const BEGIN = "%% kith-review %%";
const END = "%% /kith-review %%";

/**
 * Puts a review into a note: what Kith wrote before is replaced, what the user wrote around it stays as it is. Written
 * again with the same review, the note stays the same to the byte.
 * @param text the note as it is; null where there is none yet
 */
export function withReviewBlock(text: string | null, markdown: string): string {
	const block = `${BEGIN}\n${markdown.trim()}\n${END}`;
	if (text === null || text.trim() === "") return `${block}\n`;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const written = block.replaceAll("\n", newline);
	const from = text.indexOf(BEGIN);
	const to = text.indexOf(END, from);
	if (from < 0 || to < 0) return `${text}${text.endsWith("\n") ? "" : newline}${newline}${written}${newline}`;
	return text.slice(0, from) + written + text.slice(to + END.length);
}
