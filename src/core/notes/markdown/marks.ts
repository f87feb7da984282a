/** Offset behind every text: V8 holds no string so long. A small integer, unlike Infinity, keeps comparisons fast. */
export const NOWHERE = 2 ** 30 - 8;

/**
 * Finds the next occurrence of a mark. The scanner asks from left to right, and a found place answers every question up
 * to it: all answers together read the text once, however many lines open what nothing closes.
 */
export class NextMark {
	private place = -1;

	constructor(
		private readonly text: string,
		private readonly mark: string,
	) {}

	/** Offset of the first occurrence at or behind `from`, `NOWHERE` where there is none. To be asked in ascending order. */
	from(from: number): number {
		if (this.place < from) {
			const found = this.text.indexOf(this.mark, from);
			this.place = found < 0 ? NOWHERE : found;
		}
		return this.place;
	}
}
