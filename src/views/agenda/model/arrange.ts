import type { AgendaRow } from "../../../core/agenda";
import type { IsoDate } from "../../../core/dates";
import type { ContactParcel, NotePath } from "../../../core/notes";
import { needsAction, type StatusKind } from "../../../core/schedule";
import { fold } from "../../../core/text";
import { listedFacts, sameChoice } from "./contact-facts";
import { countFilters, type Choices, type Filters, type Sort } from "./choices";
import { readQuery } from "./search";

/** A group by what is asked of the user; `relation:` and a folded name where the list is grouped so. */
export type GroupId = "today" | "later" | "resting" | "snoozed" | "paused" | "no-cadence" | "upcoming" | "all" | `relation:${string}`;

export interface Group {
	readonly id: GroupId;
	/** The relation's name as written; empty for the fixed groups. */
	readonly label: string;
	readonly rows: readonly AgendaRow[];
	readonly open: boolean;
}

export interface ArrangeInput {
	readonly rows: readonly AgendaRow[];
	readonly today: IsoDate;
	readonly dailyLimit: number;
	readonly choices: Choices;
	readonly query: string;
	readonly contact: (path: NotePath) => ContactParcel | undefined;
}

export interface Arrangement {
	readonly groups: readonly Group[];
	/** How many contacts fit search and filters. */
	readonly shown: number;
	readonly narrowed: boolean;
	/** Rows that are drawn with their advice: those that ask for something today. */
	readonly full: ReadonlySet<NotePath>;
}

/** The list as the user asked for it: searched, filtered, sorted, grouped. */
export function arrange({ rows, today, dailyLimit, choices, query, contact }: ArrangeInput): Arrangement {
	const search = readQuery(query);
	const { filters, sort, grouping } = choices;
	const narrowed = search !== null || countFilters(filters) > 0;
	const fitting = narrowed
		? rows.filter((row) => {
				const parcel = contact(row.path);
				return parcel !== undefined && fits(parcel, row.status.kind, filters) && (search === null || search(listedFacts(parcel).words));
			})
		: rows;
	const groups = grouping === "none" ? [{ id: "all" as const, label: "", rows: fitting }] : grouping === "relation" ? byRelation(fitting, contact) : byStatus(fitting, today, dailyLimit);
	return {
		shown: fitting.length,
		narrowed,
		full: new Set(fitting.filter(({ status }) => needsAction(status, today)).map(({ path }) => path)),
		groups: groups
			.filter((group) => group.rows.length > 0)
			.map((group) => ({ ...group, rows: sorted(group.rows, sort), open: choices.groups[group.id] ?? opensItself(group.id, narrowed) })),
	};
}

/** Today is open; what waits or rests is a line with its count, unless the user is looking for somebody. */
function opensItself(id: GroupId, narrowed: boolean): boolean {
	return narrowed || id === "today" || id === "all" || id.startsWith("relation:");
}

/** Whether a contact passes the filters. */
export function fits(parcel: ContactParcel, status: StatusKind, filters: Filters): boolean {
	if (filters.status !== "" && filters.status !== status) return false;
	const facts = listedFacts(parcel);
	return (
		(filters.relation === "" || sameChoice(facts.relation, filters.relation)) &&
		(filters.tag === "" || facts.tags.some((tag) => sameChoice(tag, filters.tag))) &&
		(filters.place === "" || facts.places.some((place) => sameChoice(place, filters.place)))
	);
}

type Gathered = Omit<Group, "open">;

function byStatus(rows: readonly AgendaRow[], today: IsoDate, dailyLimit: number): Gathered[] {
	const asking: AgendaRow[] = [];
	const rest: Record<"upcoming" | "resting" | "snoozed" | "paused" | "no-cadence", AgendaRow[]> = { "upcoming": [], "resting": [], "snoozed": [], "paused": [], "no-cadence": [] };
	for (const row of rows) {
		const { kind } = row.status;
		if (needsAction(row.status, today)) asking.push(row);
		else if (kind === "never-contacted") rest.upcoming.push(row);
		else if (kind === "resting" || kind === "snoozed" || kind === "paused" || kind === "no-cadence") rest[kind].push(row);
	}
	// Rows come most urgent first: the first ones are for today, however the groups are sorted.
	const groups: Gathered[] = [
		{ id: "today", label: "", rows: asking.slice(0, dailyLimit) },
		{ id: "later", label: "", rows: asking.slice(dailyLimit) },
	];
	for (const id of ["resting", "upcoming", "no-cadence", "snoozed", "paused"] as const) groups.push({ id, label: "", rows: rest[id] });
	return groups;
}

function byRelation(rows: readonly AgendaRow[], contact: ArrangeInput["contact"]): Gathered[] {
	const groups = new Map<string, { label: string; rows: AgendaRow[] }>();
	for (const row of rows) {
		const parcel = contact(row.path);
		const label = parcel === undefined ? "" : listedFacts(parcel).relation;
		const key = fold(label);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { label, rows: [row] });
		else group.rows.push(row);
	}
	return [...groups]
		.sort(([a, one], [b, other]) => Number(a === "") - Number(b === "") || other.rows.length - one.rows.length || (a < b ? -1 : 1))
		.map(([key, group]) => ({ id: `relation:${key}` as const, ...group }));
}

function sorted(rows: readonly AgendaRow[], sort: Sort): readonly AgendaRow[] {
	if (sort === "urgency") return rows;
	if (sort === "name") return [...rows].sort((a, b) => compareNames(a.name, b.name));
	// Longest silence first; who was never contacted stands in front.
	return [...rows].sort((a, b) => compareText(a.lastContact?.date ?? "", b.lastContact?.date ?? "") || compareNames(a.name, b.name));
}

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
function compareNames(a: string, b: string): number {
	return collator.compare(a, b);
}
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
