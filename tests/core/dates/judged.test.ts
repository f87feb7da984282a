import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { approximateDays, type DateReading, isIsoDate, readDayText, readInterval } from "../../../src/core/dates";

interface JudgedInterval {
	readonly text: string;
	readonly kind: "cadence" | "deadline" | "delay" | "none" | "N";
	readonly minDays?: number;
	readonly maxDays?: number;
}
interface JudgedDate {
	readonly text: string;
	readonly date: string | null;
	readonly today: string;
}

/** Cases judged by people stand beside the project on the machines that have them; a plain clone goes without. */
function judged<T>(file: string): readonly T[] {
	const path = join(__dirname, "../../../../shared/judged", file);
	return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T[]) : [];
}

const intervals = judged<JudgedInterval>("intervals-dev.json");
const dates = judged<JudgedDate>("dates-dev.json");

function nearly(days: number, expected: number | undefined): boolean {
	return expected !== undefined && Math.abs(days - expected) <= expected * 0.02;
}

function agrees({ text, kind, minDays, maxDays }: JudgedInterval): boolean {
	const reading = readInterval(text);
	if (kind !== "N" && reading.kind !== kind) return false;
	if (reading.kind === "none") return kind === "none";
	if (reading.kind === "deadline") return nearly(approximateDays(reading.max), maxDays);
	return nearly(approximateDays(reading.interval.min), minDays) && nearly(approximateDays(reading.interval.max), maxDays);
}

function dayOf(reading: DateReading): string | null {
	return "date" in reading ? reading.date : null;
}

(intervals.length > 0 ? describe : describe.skip)("the judged intervals", () => {
	it("are all read as the judges read them", () => {
		expect(intervals.filter((judgement) => !agrees(judgement)).map(({ text }) => [text, readInterval(text)])).toEqual([]);
	});
});

(dates.length > 0 ? describe : describe.skip)("the judged dates", () => {
	it("are all read as the judges read them", () => {
		const wrong = dates.filter(({ text, date, today }) => !isIsoDate(today) || dayOf(readDayText(text, today)) !== date);
		expect(wrong.map(({ text }) => text)).toEqual([]);
	});
});
