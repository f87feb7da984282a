import { type DateReading, isIsoDate, readDayText } from "../../../src/core/dates";
import { MORE_NO_DAY, MORE_RELATIVE, MORE_WRITTEN } from "./more-day-phrases";
import { type DayPhrase, IMPOSSIBLE, NO_DAY, RELATIVE, TODAY, WRITTEN } from "./day-phrases";

const MARKS: Readonly<Record<string, string>> = { day: "", approximate: "~", month: "m", year: "y" };

/** A reading in the words of the list. */
function said(reading: DateReading): string {
	return "date" in reading ? `${MARKS[reading.kind] ?? reading.kind}${reading.date}` : reading.kind;
}

function read(text: string): string {
	return isIsoDate(TODAY) ? said(readDayText(text, TODAY)) : "";
}

describe.each<[string, readonly DayPhrase[]]>([
	["a written day", WRITTEN],
	["a day told relative to today", RELATIVE],
	["no day", NO_DAY],
	["another written day", MORE_WRITTEN],
	["another day told relative to today", MORE_RELATIVE],
	["again no day", MORE_NO_DAY],
])("%s", (_, phrases) => {
	it.each(phrases)("«%s» is %s", (text, day) => {
		expect(read(text)).toBe(day);
	});
});

describe("a day that no calendar has", () => {
	it.each(IMPOSSIBLE)("«%s» is impossible, and no other day is guessed", (text) => {
		expect(read(text)).toBe("impossible");
	});
});
