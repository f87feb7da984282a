import type { AgendaRow } from "../../../core/agenda";
import type { NotePath } from "../../../core/notes";
import type { Arrangement, Group, GroupId } from "./arrange";

/**
 * One line of the list. Entries of one shape have one height, except the expanded one. `full` rows carry advice; `compact`
 * ones ask for nothing today.
 */
export type Entry =
	| { readonly shape: "group"; readonly key: string; readonly group: Group }
	| { readonly shape: "full" | "compact" | "expanded"; readonly key: NotePath; readonly row: AgendaRow; readonly place: number; readonly of: number };

export function groupKey(id: GroupId): string {
	return `group/${id}`;
}

/** The list line by line. A single group without a name has no heading. */
export function entriesOf({ groups, shown, full }: Arrangement, expanded: NotePath | null): readonly Entry[] {
	const entries: Entry[] = [];
	let place = 0;
	for (const group of groups) {
		if (group.id !== "all") entries.push({ shape: "group", key: groupKey(group.id), group });
		if (!group.open) {
			place += group.rows.length;
			continue;
		}
		for (const row of group.rows) {
			place++;
			const shape = row.path === expanded ? "expanded" : full.has(row.path) ? "full" : "compact";
			entries.push({ shape, key: row.path, row, place, of: shown });
		}
	}
	return entries;
}

/**
 * A fresh arrangement in the order of the one on screen, for while somebody points at the list: what is shown changes its
 * words but neither place nor height; who is gone leaves; who is new, or would move, waits until the pointer has left.
 */
export function held(shown: Arrangement, fresh: Arrangement, rowOf: (path: NotePath) => AgendaRow | undefined): Arrangement {
	const groups = shown.groups.map((group) => ({ ...group, rows: group.rows.flatMap((row) => rowOf(row.path) ?? []) })).filter((group) => group.rows.length > 0);
	return { ...fresh, groups, full: shown.full };
}
