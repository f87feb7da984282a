import { readCadence, type Interval } from "../../core/dates";
import { CADENCE_PHRASES, type CadencePhrase } from "../../core/edits";
import { fold } from "../../core/text";
import type { Translator } from "../../i18n";
import { fitting, type Choice } from "./choice-modal";

/** Null takes the contact's own rhythm out. */
export type CadenceChoice = Choice<CadencePhrase | null>;

/** The usual rhythms, and whatever else can be read of what is typed, with what it means. */
export function cadenceChoices(query: string, hasOwn: boolean, t: Translator): readonly CadenceChoice[] {
	const { cadence: words } = t.messages.daily;
	const listed: readonly CadenceChoice[] = [
		...CADENCE_PHRASES.map((phrase) => ({ value: phrase, text: inWords(readCadence(phrase.latin), t), note: "" })),
		...(hasOwn ? [{ value: null, text: words.remove, note: words.removeNote }] : []),
	];
	const typed = query.trim();
	const interval = typed === "" ? null : readCadence(typed);
	const own: readonly CadenceChoice[] = interval === null ? [] : [{ value: { latin: typed, cyrillic: typed }, text: inWords(interval, t), note: words.written(typed) }];
	return [...own, ...fitting(listed, query, fold)];
}

/** "Every 2–3 months". */
export function inWords(interval: Interval | null, t: Translator): string {
	if (interval === null) return "";
	const words = t.cadence(interval);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
