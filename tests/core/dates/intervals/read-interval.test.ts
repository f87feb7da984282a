import { readInterval, spanToIso } from "../../../../src/core/dates";
import { MORE_CADENCES, MORE_LIMITS, MORE_PROSE } from "./more-phrases";
import { FURTHER, LINES, NAMED } from "./lines";
import { DEADLINES, DELAYS, ENGLISH_CADENCES, ENGLISH_PROSE, type Phrase, RUSSIAN_CADENCES, RUSSIAN_PROSE } from "./phrases";

/** A reading in the words of the list: kind and ISO spans. */
function said(text: string): string {
	const reading = readInterval(text);
	switch (reading.kind) {
		case "none":
			return "none";
		case "deadline":
			return `deadline ${spanToIso(reading.max)}`;
		case "cadence":
		case "delay":
			return `${reading.kind} ${spanToIso(reading.interval.min)}..${spanToIso(reading.interval.max)}`;
	}
}

function expected([, kind, min, max]: Phrase): string {
	if (kind === "none") return kind;
	return kind === "deadline" ? `${kind} ${min ?? ""}` : `${kind} ${min ?? ""}..${max ?? min ?? ""}`;
}

describe.each([
	["a Russian cadence", RUSSIAN_CADENCES],
	["an English cadence", ENGLISH_CADENCES],
	["a deadline", DEADLINES],
	["a delay", DELAYS],
	["Russian prose about time", RUSSIAN_PROSE],
	["English prose about time", ENGLISH_PROSE],
	["a line", LINES],
	["a further line", FURTHER],
	["a day that repeats", NAMED],
	["another cadence", MORE_CADENCES],
	["another deadline or delay", MORE_LIMITS],
	["more prose about time", MORE_PROSE],
])("%s", (_, phrases) => {
	it.each(phrases.map((phrase) => [phrase[0], expected(phrase)]))("«%s» is %s", (text, meaning) => {
		expect(said(text)).toBe(meaning);
	});
});
