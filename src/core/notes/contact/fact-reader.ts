import { readDate, readLeadingDate, type DateOrder, type DateReading, type Interval, type IsoDate } from "../../dates";
import type { FactKey } from "../../settings";
import type { Property } from "../frontmatter";
import { exactly } from "../exactly";
import type { Importance, Named, ProblemCode, Sourced } from "../model";
import type { NoteText } from "../note-text";
import { namedOf, saysNothing, textsOf, type FactProperties, type PropertyText } from "../properties";
import { readImportance } from "./words";

const NO_TEXTS: readonly PropertyText[] = [];

/** A day that counts, or the reason why what is written does not. */
export type DayValue = { readonly day: IsoDate } | { readonly problem: ProblemCode };

/**
 * Reads the facts of one contact note. Every value carries its line, which is remembered for `Parcel.lines`; what cannot be
 * read becomes a problem.
 */
export class FactReader {
	constructor(
		readonly note: NoteText,
		readonly facts: FactProperties,
	) {}

	get order(): DateOrder {
		return this.note.tools.order;
	}

	properties(fact: FactKey): readonly Property[] {
		return this.facts[fact] ?? [];
	}

	/** The texts of a fact's properties, without words that plainly say "nothing". */
	texts(fact: FactKey): readonly PropertyText[] {
		const properties = this.facts[fact];
		if (properties === undefined) return NO_TEXTS;
		const texts: PropertyText[] = [];
		for (const property of properties) {
			for (const text of textsOf(property)) {
				if (saysNothing(text.text)) continue;
				this.note.keepLine(text.line);
				texts.push(text);
			}
		}
		return texts;
	}

	plain(fact: FactKey): readonly Sourced<string>[] {
		return exactly(this.texts(fact).map(({ text, line }) => ({ value: text.includes("[") ? namedOf(text).text : text, line })));
	}

	named(fact: FactKey): readonly Sourced<Named>[] {
		return exactly(this.texts(fact).map(({ text, line }) => ({ value: namedOf(text), line })));
	}

	/** Every readable day of a fact, in the order of the note; the others are problems. */
	days(fact: FactKey): readonly Sourced<IsoDate>[] {
		const days: Sourced<IsoDate>[] = [];
		for (const { text, line } of this.texts(fact)) {
			const read = this.day(text);
			if ("day" in read) days.push({ value: read.day, line });
			else this.note.problem(line, read.problem, text);
		}
		return days;
	}

	/** Reads a text that is, or begins with, a date. */
	reading(text: string): DateReading {
		const reading = readDate(text, { order: this.order });
		if (reading.kind !== "none") return reading;
		return readLeadingDate(text, { order: this.order })?.reading ?? reading;
	}

	day(text: string): DayValue {
		const reading = this.reading(text);
		switch (reading.kind) {
			case "day":
				return { day: reading.date };
			case "impossible":
				return { problem: "impossible-date" };
			case "ambiguous":
				return { problem: "ambiguous-date" };
			case "none":
				return { problem: "unreadable-date" };
			default:
				return { problem: "partial-date" };
		}
	}

	cadence(): Sourced<Interval> | undefined {
		let last: Sourced<Interval> | undefined;
		for (const { text, line } of this.texts("cadence")) {
			const interval = this.note.tools.cadence(text);
			if (interval === null) this.note.problem(line, "unreadable-cadence", text);
			else last = { value: interval, line };
		}
		return last;
	}

	importance(): Sourced<Importance> | undefined {
		let last: Sourced<Importance> | undefined;
		for (const { text, line } of this.texts("importance")) {
			const importance = readImportance(namedOf(text).text);
			if (importance === null) this.note.problem(line, "unreadable-importance", text);
			else last = { value: importance, line };
		}
		return last;
	}
}

/** The latest of several days; of equal ones the first. */
export function latest(days: readonly Sourced<IsoDate>[]): Sourced<IsoDate> | undefined {
	let best: Sourced<IsoDate> | undefined;
	for (const day of days) if (best === undefined || day.value > best.value) best = day;
	return best;
}
