/** Few changes go in one by one; more are merged in one pass. */
const FEW = 8;

/**
 * A sorted list without repetitions with some members put in (true) and taken out (false), as a new sorted list.
 * Putting in what is there and taking out what is not change nothing.
 */
export function mergeSorted<K extends string>(sorted: readonly K[], changes: ReadonlyMap<K, boolean>): K[] {
	return changes.size <= FEW ? spliceEach(sorted, changes) : mergeAll(sorted, changes);
}

function spliceEach<K extends string>(sorted: readonly K[], changes: ReadonlyMap<K, boolean>): K[] {
	const list = sorted.slice();
	for (const [key, present] of changes) {
		const place = placeIn(list, key);
		const found = list[place] === key;
		if (present && !found) list.splice(place, 0, key);
		else if (!present && found) list.splice(place, 1);
	}
	return list;
}

/** Index of the first member that is not before the key. */
function placeIn<K extends string>(sorted: readonly K[], key: K): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const member = sorted[middle];
		if (member !== undefined && member < key) low = middle + 1;
		else high = middle;
	}
	return low;
}

function mergeAll<K extends string>(sorted: readonly K[], changes: ReadonlyMap<K, boolean>): K[] {
	const added: K[] = [];
	for (const [key, present] of changes) if (present) added.push(key);
	added.sort();
	const merged: K[] = [];
	let next = 0;
	for (const key of sorted) {
		for (let candidate = added[next]; candidate !== undefined && candidate <= key; candidate = added[next]) {
			if (candidate !== key) merged.push(candidate);
			next++;
		}
		if (changes.get(key) !== false) merged.push(key);
	}
	for (const key of added.slice(next)) merged.push(key);
	return merged;
}
