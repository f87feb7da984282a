import type { DraftFacts, DraftTemplate } from "./model";
import { factOf, PLACEHOLDER } from "./placeholders";

/** A message ready to be read over. */
export interface FilledDraft {
	readonly subject?: string;
	readonly text: string;
	/** Placeholders without a fact, as the template names them; they stand in the message as written. */
	readonly unfilled: readonly string[];
}

/** Puts the facts in the place of the placeholders, once: what looks like a placeholder in a fact is a text of the note. */
export function fillDraft({ subject, text }: Pick<DraftTemplate, "subject" | "text">, facts: DraftFacts): FilledDraft {
	const unfilled = new Set<string>();
	const fill = (template: string): string =>
		template.replace(PLACEHOLDER, (written: string, name: string) => {
			const fact = factOf(name);
			const value = fact === undefined ? undefined : facts[fact];
			if (value !== undefined && value !== "") return value;
			unfilled.add(name.trim());
			return written;
		});
	const filled = { ...(subject === undefined ? {} : { subject: fill(subject) }), text: fill(text) };
	return { ...filled, unfilled: [...unfilled] };
}
