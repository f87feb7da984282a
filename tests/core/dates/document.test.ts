// docs/formats/dates-and-intervals.md shows what the readers say: `UPDATE_DOCS=1 npx jest core/dates/document` writes it anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type DateReading, type IsoDate, readDate, readDayText, readInterval, spanToIso } from "../../../src/core/dates";
import { DATES, INTERVALS, RELATIVE_DAYS } from "./documented";

const FILE = path.join(__dirname, "../../../docs/formats/dates-and-intervals.md");
const TODAY = "2026-05-14" as IsoDate;

function interval(text: string): string {
	const reading = readInterval(text);
	switch (reading.kind) {
		case "none":
			return "nothing";
		case "deadline":
			return `deadline, by ${spanToIso(reading.max)}`;
		case "cadence":
		case "delay": {
			const [min, max] = [spanToIso(reading.interval.min), spanToIso(reading.interval.max)];
			return `${reading.kind}, ${min === max ? min : `${min} to ${max}`}`;
		}
	}
}

const EXACTNESS: Readonly<Record<string, string>> = { approximate: ", roughly", month: ", a month", year: ", a year" };

function date(reading: DateReading): string {
	if (reading.kind === "none") return "nothing";
	if (reading.kind === "impossible") return "an impossible day: a problem";
	if (reading.kind === "ambiguous") return "an ambiguous day: a problem, unless the setting says which comes first";
	return reading.kind === "yearless" ? `${reading.date}, a day of every year` : `${reading.date}${EXACTNESS[reading.kind] ?? ""}`;
}

function table(head: string, texts: readonly string[], read: (text: string) => string): string {
	const rows = texts.map((text) => `| ${code(text)} | ${read(text)} |`);
	return [`| ${head} | Kith reads |`, "| --- | --- |", ...rows].join("\n");
}

/** Code that may hold a bar of its own. */
function code(text: string): string {
	return `\`${text.replaceAll("|", "\\|")}\``;
}

const document = `# Dates and intervals

What Kith understands of time, in English and Russian. Case, kind of dash and ё/е do not matter. Spans are written as in ISO 8601: \`P2M\` is two months, \`P2W\` two weeks, \`PT24H\` 24 hours.
This page is what the readers answer: each line was given to them.

## Intervals

A *cadence* is a window that repeats: it opens after the shorter and is overdue after the longer span. A *delay* is such a window after an event, a *deadline* has an end alone.
Months and years are calendar months, clamped at the month's end; a quarter is three months. Hours round up to days. So many times a month or year are evened out: three times a year is every four months.
A length of time alone (\`3 months\`) is a cadence where it is all that is said, as the value of a property; inside a sentence it is prose. "A few" and "several" count as three.

${INTERVALS.map(({ heading, texts }) => `### ${heading}\n\n${table("Written", texts, interval)}`).join("\n\n")}

## Dates

A date is the calendar day that was written; a time or zone behind it changes nothing. Months, years and days that are known only roughly are kept as what they are, and never count as a day of contact.

${table("Written", DATES, (text) => date(readDate(text)))}

### Relative days

Read by \`kith date\`, here on Thursday, ${TODAY}. A day without year is the latest one not after today. A week, month or year ago is said roughly. Seasons are those of the northern hemisphere.

${table("Asked", RELATIVE_DAYS, (text) => date(readDayText(text, TODAY)))}
`;

test("docs/formats/dates-and-intervals.md shows what the readers say", () => {
	if (process.env.UPDATE_DOCS === "1") {
		mkdirSync(path.dirname(FILE), { recursive: true });
		writeFileSync(FILE, document);
	}
	expect(existsSync(FILE) ? readFileSync(FILE, "utf8").replaceAll("\r\n", "\n") : "").toBe(document);
});

test("only the prose of the page is read as nothing", () => {
	const silent = INTERVALS.filter(({ heading }) => !heading.startsWith("Not")).flatMap(({ texts }) => texts.filter((text) => interval(text) === "nothing"));
	const spoken = INTERVALS.filter(({ heading }) => heading.startsWith("Not")).flatMap(({ texts }) => texts.filter((text) => interval(text) !== "nothing"));
	expect([silent, spoken]).toEqual([[], []]);
});
