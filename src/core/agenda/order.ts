import type { AgendaRow } from "./model";

/** A row with its name as it is compared. */
export interface Placed {
	readonly row: AgendaRow;
	readonly sortName: string;
}

/** Most urgent first, ties by name (composed Unicode, by code units: the same on every machine), then by path. */
export function byUrgency(a: Placed, b: Placed): number {
	return b.row.urgency - a.row.urgency || compare(a.sortName, b.sortName) || compare(a.row.path, b.row.path);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted list with some rows taken out and others put in. `kept` is sorted already and not changed. */
export function place(kept: readonly Placed[], added: readonly Placed[]): readonly Placed[] {
	if (added.length === 0) return kept;
	const sorted = [...added].sort(byUrgency);
	const merged: Placed[] = [];
	let from = 0;
	for (const one of sorted) {
		const at = insertionPoint(kept, one, from);
		for (let index = from; index < at; index++) push(merged, kept[index]);
		merged.push(one);
		from = at;
	}
	for (let index = from; index < kept.length; index++) push(merged, kept[index]);
	return merged;
}

function push<T>(list: T[], value: T | undefined): void {
	if (value !== undefined) list.push(value);
}

function insertionPoint(list: readonly Placed[], one: Placed, from: number): number {
	let low = from;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = list[middle];
		if (other !== undefined && byUrgency(other, one) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
