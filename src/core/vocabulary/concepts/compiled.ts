/** A sequence of steps, by number, each with the words that may stand before it. */
export interface CompiledSequence {
	readonly steps: readonly number[];
	readonly gaps: readonly number[];
	readonly pattern: CompiledPattern;
	/** Which part of the pattern it is. */
	readonly part: number;
}
/** A pattern made searchable. */
export interface CompiledPattern {
	readonly concept: string;
	readonly weights: readonly number[];
	readonly negative: boolean;
	readonly parts: number;
	readonly without: readonly CompiledSequence[];
	/** First and last word of each part where it was met last, counted on from text to text; see `Reading.base`. */
	readonly met: Int32Array;
}
