import { ASTERISK, SPACE, UNDERSCORE, skipRun } from "./characters";

const WORD = /[\p{L}\p{N}]/u;

/**
 * Takes emphasis marks (`*`, `_`, `~~`, `==`) out of a text that is seen piece by piece. A run of marks opens where text
 * follows it and closes where text stands before it, `_` not within a word; marks without a partner stay
 * (CommonMark 0.31.2, §6.2, without its rules on which pairs may cross: they do not matter to plain text).
 */
export class Emphasis {
	/** For each mark the indexes of the pieces that are open runs of it. */
	private readonly open = new Map<number, number[]>();

	constructor(
		private readonly text: string,
		private readonly pieces: string[],
	) {}

	/** Reads the run of marks at `at`; returns the offset behind it. */
	read(at: number): number {
		const { text, pieces } = this;
		const unit = text.charCodeAt(at);
		const behind = skipRun(text, unit, at, text.length);
		let run = text.slice(at, behind);
		const single = unit === ASTERISK || unit === UNDERSCORE;
		if (single || run.length === 2) {
			const before = at > 0 && text.charCodeAt(at - 1) > SPACE;
			const after = behind < text.length && text.charCodeAt(behind) > SPACE;
			const inWord = unit === UNDERSCORE && before && after && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(behind));
			if (before && !inWord) run = this.close(unit, run);
			if (after && !inWord && run !== "") this.openersOf(unit).push(pieces.length);
		}
		pieces.push(run);
		return behind;
	}

	private openersOf(unit: number): number[] {
		let openers = this.open.get(unit);
		if (!openers) this.open.set(unit, (openers = []));
		return openers;
	}

	/** Pairs the run with open ones; returns what is left of it. */
	private close(unit: number, run: string): string {
		const openers = this.openersOf(unit);
		let left = run.length;
		while (left > 0 && openers.length > 0) {
			const index = openers[openers.length - 1] ?? 0;
			const opener = this.pieces[index] ?? "";
			const paired = Math.min(left, opener.length);
			left -= paired;
			this.pieces[index] = opener.slice(paired);
			if (paired === opener.length) openers.pop();
		}
		return run.slice(0, left);
	}
}
