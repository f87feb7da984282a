import type { Word } from "../../text";
import type { CompiledSequence } from "./compiled";
import type { StepIndex, WordSteps } from "./step-index";

const NONE: readonly number[] = [];

/** A text while it is searched: the steps that each word passes, and the sentence it stands in. */
export class Reading {
	private readonly found: WordSteps[];
	private readonly steps: (readonly number[])[];
	private readonly sentence: Int32Array;

	constructor(text: string, private readonly words: readonly Word[], index: StepIndex) {
		this.found = words.map(({ form }) => index.of(form));
		this.steps = this.found.map((found, at) => (isCapital(text, words[at]?.start ?? 0) ? found.asName : found.steps));
		this.sentence = new Int32Array(words.length);
		let number = 0;
		for (let at = 1; at < words.length; at++) {
			if (endsSentence(text, words[at - 1]?.end ?? 0, words[at]?.start ?? 0)) number++;
			this.sentence[at] = number;
		}
	}

	stepsAt(at: number): readonly number[] {
		return this.steps[at] ?? NONE;
	}

	/** Whether at most `gap` words that count stand between two words of one sentence. */
	isWithin(from: number, to: number, gap: number): boolean {
		if (this.sentence[from] !== this.sentence[to]) return false;
		let between = 0;
		for (let at = from + 1; at < to; at++) if (!this.isSkipped(at) && ++between > gap) return false;
		return true;
	}

	isSkipped(at: number): boolean {
		return this.found[at]?.skipped ?? false;
	}

	isOneSentence(a: number, b: number): boolean {
		return b < this.words.length && this.sentence[a] === this.sentence[b];
	}

	/** Index of the word that ends a sequence whose steps before `step` end at word `last`, or -1. */
	follow({ steps, gaps }: CompiledSequence, step: number, last: number): number {
		let end = last;
		for (let due = step; due < steps.length; due++) {
			const wanted = steps[due] as number;
			let room = gaps[due] ?? 0;
			let next = -1;
			for (let probe = end + 1; this.isOneSentence(end, probe); probe++) {
				if (this.stepsAt(probe).includes(wanted)) {
					next = probe;
					break;
				}
				if (!this.isSkipped(probe) && --room < 0) break;
			}
			if (next < 0) return -1;
			end = next;
		}
		return end;
	}
}

function isCapital(text: string, at: number): boolean {
	const letter = text.charAt(at);
	return letter !== letter.toLowerCase();
}

/** Whether a sentence ends between two words: a stop followed by space, or a line break. */
function endsSentence(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		switch (text.charCodeAt(at)) {
			case 0x0a: return true;
			case 0x2e: case 0x21: case 0x3f: case 0x3b: case 0x2026:
				if (at + 1 >= to || text.charCodeAt(at + 1) <= 0x20) return true;
		}
	}
	return false;
}
