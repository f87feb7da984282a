import { readCadence } from "../core/dates";
import type { Messages } from "../i18n";

type CadenceWords = Messages["settings"]["cadences"];

/** A list as the user edits it: one entry a line. */
export function linesOf(list: readonly string[]): string {
	return list.join("\n");
}
export function listOf(text: string, separator: RegExp = /\n/): string[] {
	return text.split(separator).map((line) => line.trim()).filter((line) => line !== "");
}

/** Cadences as the user edits them: `client: every 2 months`. */
export function cadenceLines(cadences: Readonly<Record<string, string>>): string {
	return Object.entries(cadences).map(([subject, cadence]) => `${subject}: ${cadence}`).join("\n");
}

export function cadencesOf(text: string): Record<string, string> {
	return Object.fromEntries(
		listOf(text).flatMap((line) => {
			const colon = line.lastIndexOf(":");
			return colon <= 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
		}),
	);
}

/** What is wrong with the text, said to the user; undefined where nothing is. */
export function cadenceError(text: string, words: CadenceWords): string | undefined {
	for (const line of listOf(text)) {
		const colon = line.lastIndexOf(":");
		if (colon <= 0) return words.noSeparator(line);
		const cadence = line.slice(colon + 1).trim();
		if (readCadence(cadence) === null) return words.unreadable(cadence);
	}
	return undefined;
}
