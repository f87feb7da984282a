/** Which part of a long list is drawn, from the heights of its entries. */
export interface VirtualRange {
	/** Index of the first drawn entry, and of the one behind the last. */
	readonly from: number;
	readonly to: number;
	/** Height of what is not drawn above the first. */
	readonly above: number;
}

/** Running sums of heights: `sums[i]` is where entry `i` begins, `sums[count]` the whole height. */
export function runningSums(count: number, heightOf: (index: number) => number): Float64Array {
	const sums = new Float64Array(count + 1);
	for (let index = 0; index < count; index++) sums[index + 1] = (sums[index] ?? 0) + heightOf(index);
	return sums;
}

/** Index of the entry that covers an offset. */
export function entryAt(sums: Float64Array, offset: number): number {
	let low = 0;
	let high = sums.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((sums[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}

/** The entries that are seen from `top` for `height` pixels, with `over` pixels more on both sides. */
export function visibleRange(sums: Float64Array, top: number, height: number, over: number): VirtualRange {
	const count = sums.length - 1;
	if (count === 0) return { from: 0, to: 0, above: 0 };
	const from = entryAt(sums, Math.max(0, top - over));
	const to = Math.min(count, entryAt(sums, top + height + over) + 1);
	return { from, to, above: sums[from] ?? 0 };
}
