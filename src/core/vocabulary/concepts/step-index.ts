import { stem } from "../../text";
import type { PatternTest } from "./pattern";

/** Which steps a word of a text passes. */
export interface WordSteps {
	/** Numbers of steps. */
	readonly steps: readonly number[];
	/** The same for the word with a capital letter: steps that ask for a name are among them. */
	readonly asName: readonly number[];
	/** Never counts between two steps. */
	readonly skipped: boolean;
}

/** Words that never count between two steps of a sequence. */
const SKIPPED = new Set((
	"a an the my his her their our its your this that some very really just own к же бы ли свой свою своей своего своем свои своих " +
	"его ее их мой моя мою моей наш наша нашу нашей нашего этот эту этой очень просто уже"
).split(" "));
/** A vocabulary meets few different words; past this many the memory starts anew. */
const MAX_REMEMBERED = 30_000;
const NONE: readonly number[] = [];

/** Numbers the steps of patterns, and tells which of them a word passes. A word is looked up once, then remembered by its form. */
export class StepIndex {
	private readonly numbers = new Map<string, number>();
	private readonly tables = { stem: new Map<string, number[]>(), prefix: new Map<string, number[]>(), form: new Map<string, number[]>() };
	private readonly names: number[] = [];
	private readonly digits: number[] = [];
	private readonly lengths: number[] = [];
	private remembered = new Map<string, WordSteps>();

	get size(): number {
		return this.numbers.size;
	}

	/** The number of a step; equal keys are equal steps. */
	add(key: string, tests: readonly PatternTest[]): number {
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		const number = this.numbers.size;
		this.numbers.set(key, number);
		for (const test of tests) {
			if (test.kind === "name") this.names.push(number);
			else if (test.kind === "number") this.digits.push(number);
			else {
				const table = this.tables[test.kind];
				const numbers = table.get(test.text);
				if (numbers) numbers.push(number);
				else table.set(test.text, [number]);
				if (test.kind === "prefix" && !this.lengths.includes(test.text.length)) this.lengths.push(test.text.length);
			}
		}
		return number;
	}

	of(form: string): WordSteps {
		const known = this.remembered.get(form);
		if (known) return known;
		const plain = form.replaceAll("’", "'");
		const found = new Set<number>([...(this.tables.form.get(plain) ?? NONE), ...(this.tables.stem.get(stem(plain)) ?? NONE)]);
		for (const length of this.lengths) {
			if (length > plain.length) continue;
			for (const number of this.tables.prefix.get(plain.slice(0, length)) ?? NONE) found.add(number);
		}
		if (/^\d+$/.test(plain)) for (const number of this.digits) found.add(number);
		const steps = found.size === 0 ? NONE : [...found];
		const made: WordSteps = { steps, asName: [...new Set([...steps, ...this.names])], skipped: SKIPPED.has(plain) };
		if (this.remembered.size >= MAX_REMEMBERED) this.remembered = new Map();
		this.remembered.set(form, made);
		return made;
	}
}
