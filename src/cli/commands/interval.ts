import { readInterval, spanToIso, type IntervalReading } from "../../core/dates";
import type { Translator } from "../../i18n";
import type { Command } from "../command";
import { intervalJson } from "../json/shapes";

/** `kith interval "every 2-3 months"` */
export const interval: Command = {
	positionals: ["<text>"],
	flags: {},
	run: ({ positionals: [text = ""], say, texts }) => {
		const reading = readInterval(text);
		return {
			json: () => readingJson(reading),
			text: () => `${reading.kind === "none" ? texts.noInterval : `${say.messages.kinds.rules[reading.kind]}: ${inWords(reading, say)}`}\n`,
		};
	},
};

function readingJson(reading: IntervalReading): unknown {
	const { kind } = reading;
	if (kind === "none") return { kind };
	return kind === "deadline" ? { kind, max: spanToIso(reading.max) } : { kind, ...intervalJson(reading.interval) };
}

function inWords(reading: Exclude<IntervalReading, { readonly kind: "none" }>, say: Translator): string {
	switch (reading.kind) {
		case "cadence":
			return say.cadence(reading.interval);
		case "delay":
			return say.delay(reading.interval);
		case "deadline":
			return say.deadline(reading.max);
	}
}
