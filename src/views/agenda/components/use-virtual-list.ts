import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Entry } from "../model/entries";
import { entryAt, runningSums, visibleRange, type VirtualRange } from "../model/virtual-list";

/** Heights until the first entry of each shape has been measured, in pixels. */
const ESTIMATES: Record<Entry["shape"], number> = { group: 34, full: 122, compact: 54, expanded: 420 };
/** How far beyond the edges entries are drawn, in pixels. */
const OVER = 300;

export interface VirtualList {
	readonly range: VirtualRange;
	readonly height: number;
	readonly topOf: (index: number) => number;
	/** Brings an entry into view, no further than needed. */
	readonly reveal: (index: number) => void;
	/** Tells the list that an entry's element is there; it is measured from then on. */
	readonly measure: (el: HTMLElement, entry: Entry) => () => void;
}

/**
 * Draws only what is seen of a long list. Entries of one shape are taken to be as high as the first one measured; the
 * expanded one is measured by itself. When entries change, the one that the user looks at stays where it is: `anchorKey`
 * names it, else it is the first one seen.
 */
export function useVirtualList(scroller: RefObject<HTMLElement>, entries: readonly Entry[], anchorKey: () => string | null): VirtualList {
	const [view, setView] = useState({ top: 0, height: 800 });
	const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
	const sums = useMemo(() => runningSums(entries.length, (index) => heightOf(entries[index], heights)), [entries, heights]);
	const indexOf = useMemo(() => new Map(entries.map((entry, index) => [entry.key, index])), [entries]);
	const drawn = useRef({ sums, entries, indexOf });

	useLayoutEffect(() => {
		const el = scroller.current;
		if (el === null) return undefined;
		const update = (): void => {
			setView({ top: el.scrollTop, height: el.clientHeight });
		};
		update();
		const resized = new ResizeObserver(update);
		resized.observe(el);
		el.addEventListener("scroll", update, { passive: true });
		return () => {
			resized.disconnect();
			el.removeEventListener("scroll", update);
		};
	}, []);

	useLayoutEffect(() => {
		const el = scroller.current;
		const before = drawn.current;
		drawn.current = { sums, entries, indexOf };
		if (el === null) return;
		// At the very top, with nobody pointing at anything, news may push the rest down.
		const key = anchorKey() ?? (el.scrollTop > 0 ? (before.entries[entryAt(before.sums, el.scrollTop)]?.key ?? null) : null);
		const was = key === null ? undefined : before.indexOf.get(key);
		const is = key === null ? undefined : indexOf.get(key);
		const moved = was === undefined || is === undefined ? 0 : (sums[is] ?? 0) - (before.sums[was] ?? 0);
		if (Math.abs(moved) >= 1) el.scrollTop += moved;
		setView((last) => (last.top === el.scrollTop && last.height === el.clientHeight ? last : { top: el.scrollTop, height: el.clientHeight }));
	}, [sums]);

	const observer = useRef<ResizeObserver | null>(null);
	const observed = useRef(new Map<Element, string>());
	useLayoutEffect(
		() => () => {
			observer.current?.disconnect();
		},
		[],
	);
	const measure = (el: HTMLElement, entry: Entry): (() => void) => {
		observer.current ??= new ResizeObserver((changes) => {
			setHeights((before) => withHeights(before, changes, observed.current));
		});
		observed.current.set(el, heightKey(entry));
		observer.current.observe(el);
		return () => {
			observed.current.delete(el);
			observer.current?.unobserve(el);
		};
	};

	return {
		range: visibleRange(sums, view.top, view.height, OVER),
		height: sums[entries.length] ?? 0,
		topOf: (index) => sums[index] ?? 0,
		measure,
		reveal: (index) => {
			const el = scroller.current;
			const top = sums[index] ?? 0;
			const bottom = sums[index + 1] ?? top;
			if (el === null) return;
			if (top < el.scrollTop) el.scrollTop = top;
			else if (bottom > el.scrollTop + el.clientHeight) el.scrollTop = Math.min(top, bottom - el.clientHeight);
		},
	};
}

/** The expanded entry has a height of its own, the others share that of their shape. */
function heightKey(entry: Entry): string {
	return entry.shape === "expanded" ? `expanded/${entry.key}` : entry.shape;
}

function heightOf(entry: Entry | undefined, heights: ReadonlyMap<string, number>): number {
	return entry === undefined ? 0 : (heights.get(heightKey(entry)) ?? ESTIMATES[entry.shape]);
}

function withHeights(before: ReadonlyMap<string, number>, changes: readonly ResizeObserverEntry[], keys: ReadonlyMap<Element, string>): ReadonlyMap<string, number> {
	const after = new Map(before);
	let changed = false;
	for (const { target, borderBoxSize } of changes) {
		const key = keys.get(target);
		const height = borderBoxSize[0]?.blockSize ?? 0;
		// A hidden panel measures nothing.
		if (key === undefined || height === 0 || Math.abs((after.get(key) ?? 0) - height) < 0.5) continue;
		after.set(key, height);
		changed = true;
	}
	return changed ? after : before;
}
