import { readDayText, resolveYearless, type DateReading, type IsoDate } from "../../core/dates";
import type { Command } from "../command";

/** `kith date "two weeks ago"` */
export const date: Command = {
	positionals: ["<text>"],
	flags: { "--today": { value: "D" } },
	run: ({ positionals: [text = ""], today, say, texts }) => {
		const answer = answerOf(readDayText(text, today), today);
		return {
			json: () => answer ?? { date: null },
			text: () => `${answer === null ? texts.noDate : `${answer.date}  ${say.fullDay(answer.date)} (${texts.precision[answer.precision].toLocaleLowerCase(say.language)})`}\n`,
		};
	},
};

interface Answer {
	readonly date: IsoDate;
	readonly precision: "day" | "month" | "year" | "approximate";
}

/** Of a day that can be read two ways the earlier is given, as approximate: a question on the command line is no note to mend. */
function answerOf(reading: DateReading, today: IsoDate): Answer | null {
	switch (reading.kind) {
		case "none":
		case "impossible":
			return null;
		case "ambiguous":
			return { date: reading.earlier, precision: "approximate" };
		case "yearless":
			return { date: resolveYearless(reading.date, today), precision: "day" };
		default:
			return { date: reading.date, precision: reading.kind };
	}
}
