import { BACKTICK, skipRun } from "./characters";
import type { Leaf } from "./leaf";

/**
 * Finds where code spans close. A run of backticks opens one if a run of the same length follows within the leaf
 * (CommonMark 0.31.2, §6.1). The first search in vain notes where each length occurs last, so that the next is free.
 */
export class CodeSpans {
	private leaf: Leaf | null = null;
	private readonly last = new Map<number, number>();
	private known = false;

	constructor(private readonly text: string) {}

	begin(leaf: Leaf): void {
		this.leaf = leaf;
		this.known = false;
	}

	/** Offset behind the span whose opening run of `length` ends at `from`, in the given stretch of the leaf; `from` where none closes it. */
	end(length: number, stretch: number, from: number): number {
		const { leaf, text, last } = this;
		if (!leaf || (this.known && (last.get(length) ?? -1) < from)) return from;
		if (!this.known) last.clear();
		for (let index = stretch; index < leaf.count; index++) {
			const end = leaf.end(index);
			let at = index === stretch ? from : leaf.start(index);
			for (; at < end; at++) {
				if (text.charCodeAt(at) !== BACKTICK) continue;
				const behind = skipRun(text, BACKTICK, at, end);
				if (behind - at === length) return behind;
				if (!this.known) last.set(behind - at, at);
				at = behind;
			}
		}
		this.known = true;
		return from;
	}
}
