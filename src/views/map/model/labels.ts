/** A label that wants a place, in pixels of the screen. */
export interface LabelWish {
	readonly number: number;
	readonly text: string;
	/** Middle of the node, and where the text starts below it. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Height of a label with some air, in pixels; the grid's cells are as high. */
const LINE = 16;
const CELL = 64;
const GAP = 4;

/**
 * Labels that do not collide: the most important come first, and whoever finds the place taken goes without. Taken places
 * are kept in a grid, so that each label is compared with the few around it.
 * @param wishes the most important first
 */
export function placeLabels(wishes: Iterable<LabelWish>, most: number): readonly LabelWish[] {
	const taken = new Map<string, LabelWish[]>();
	const placed: LabelWish[] = [];
	for (const wish of wishes) {
		if (placed.length >= most) break;
		const cells = cellsOf(wish);
		if (cells.some((cell) => taken.get(cell)?.some((other) => collide(wish, other)) === true)) continue;
		placed.push(wish);
		for (const cell of cells) {
			const there = taken.get(cell);
			if (there === undefined) taken.set(cell, [wish]);
			else there.push(wish);
		}
	}
	return placed;
}

function collide(one: LabelWish, other: LabelWish): boolean {
	return Math.abs(one.y - other.y) < LINE && Math.abs(one.x - other.x) < (one.width + other.width) / 2 + GAP;
}

function cellsOf({ x, y, width }: LabelWish): readonly string[] {
	const cells: string[] = [];
	for (let column = Math.floor((x - width / 2 - GAP) / CELL); column <= Math.floor((x + width / 2 + GAP) / CELL); column++) {
		for (let row = Math.floor((y - LINE) / CELL); row <= Math.floor((y + LINE) / CELL); row++) cells.push(`${column} ${row}`);
	}
	return cells;
}
