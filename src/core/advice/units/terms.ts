/** Numbers the terms that words compare by: pieces of advice hold numbers, no strings, and each word is looked up once. */
export class Terms {
	private readonly byForm = new Map<string, number>();
	private readonly byTerm = new Map<string, number>();

	constructor(private readonly termOf: (form: string) => string) {}

	/** How many terms there are; their numbers are below. */
	get size(): number {
		return this.byTerm.size;
	}

	/** The number of a folded word's term, made where it is new. */
	of(form: string): number {
		const known = this.byForm.get(form);
		if (known !== undefined) return known;
		const term = this.termOf(form);
		let number = this.byTerm.get(term);
		if (number === undefined) this.byTerm.set(term, (number = this.byTerm.size));
		this.byForm.set(form, number);
		return number;
	}

	/** The number of a term, or -1 where no piece of advice has it. */
	find(term: string): number {
		return this.byTerm.get(term) ?? -1;
	}
}
