/** The script that a text is written in: what tells the language of a note well enough to go on in it. */
export type Script = "latin" | "cyrillic";

const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** The script that most letters of a text belong to; null where it has letters of neither, or as many of both. */
export function scriptOf(text: string): Script | null {
	const latin = text.match(LATIN)?.length ?? 0;
	const cyrillic = text.match(CYRILLIC)?.length ?? 0;
	return latin === cyrillic ? null : latin > cyrillic ? "latin" : "cyrillic";
}
