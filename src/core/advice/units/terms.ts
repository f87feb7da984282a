import { stem } from "../../text";

/** Numbers the stems of words: pieces of advice hold numbers, no strings, and each word is stemmed once. */
export class Terms {
	private readonly byForm = new Map<string, number>();
	private readonly byStem = new Map<string, number>();

	/** How many stems there are; their numbers are below. */
	get size(): number {
		return this.byStem.size;
	}

	/** The number of a folded word's stem, made where it is new. */
	of(form: string): number {
		const known = this.byForm.get(form);
		if (known !== undefined) return known;
		const text = stem(form);
		let number = this.byStem.get(text);
		if (number === undefined) this.byStem.set(text, (number = this.byStem.size));
		this.byForm.set(form, number);
		return number;
	}

	/** The number of a stem, or -1 where no piece of advice has it. */
	find(text: string): number {
		return this.byStem.get(text) ?? -1;
	}
}
