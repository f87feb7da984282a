/** Markdown without its marks: what a reader of the note sees, in one string; line breaks stay. */
export function plainText(markdown: string): string {
	return markdown
		.replace(/<!--[^]*?-->|%%[^]*?%%/g, "")
		.replace(/^[ \t]*(?:> ?)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t])?/gm, "")
		.replace(/!?\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g, (_, target: string, alias?: string) => alias ?? target)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/`([^`]*)`/g, "$1")
		.replace(/(\*\*|__|~~|==)/g, "")
		.replace(/^#+[ \t]+/gm, "")
		.trim();
}

/** What `**Label**: rest`, `**Label:** rest` or `**Label** rest` says, both parts as plain text. */
export interface LabelledText {
	readonly label: string;
	readonly rest: string;
}

/** Splits the bold label off the content of a list item; null where it does not begin with bold text. */
export function splitLabel(markdown: string): LabelledText | null {
	const found = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)[ \t]*[:：—–-]?[ \t]*/.exec(markdown);
	if (!found) return null;
	return { label: plainText(found[1] ?? "").replace(/[:：]$/, "").trim(), rest: plainText(markdown.slice(found[0].length)) };
}
