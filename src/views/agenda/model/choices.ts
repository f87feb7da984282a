import type { StatusKind } from "../../../core/schedule";

export const SORTS = ["urgency", "name", "last-contact"] as const;
export type Sort = (typeof SORTS)[number];
export const GROUPINGS = ["status", "relation", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];
/** What the list can be narrowed to. "" stands for all. */
export interface Filters {
	readonly status: StatusKind | "";
	readonly relation: string;
	readonly tag: string;
	readonly place: string;
}
export type FilterName = keyof Filters;
export const FILTER_NAMES: readonly FilterName[] = ["status", "relation", "tag", "place"];

/** What the user chose in the panel; kept on this device. */
export interface Choices {
	readonly filters: Filters;
	readonly sort: Sort;
	readonly grouping: Grouping;
	/** Whether the row of filters is shown. */
	readonly showsFilters: boolean;
	/** Groups that the user opened or closed against their default, by id. */
	readonly groups: Readonly<Record<string, boolean>>;
}

export const NO_FILTERS: Filters = { status: "", relation: "", tag: "", place: "" };
export const DEFAULT_CHOICES: Choices = { filters: NO_FILTERS, sort: "urgency", grouping: "status", showsFilters: false, groups: {} };

const STATUS_KINDS: readonly StatusKind[] = ["overdue", "due", "never-contacted", "resting", "snoozed", "paused", "no-cadence"];
export { STATUS_KINDS };

/** Reads kept choices; what does not fit any more takes its default. */
export function readChoices(kept: unknown): Choices {
	const given = isRecord(kept) ? kept : {};
	const filters = isRecord(given["filters"]) ? given["filters"] : {};
	const groups = isRecord(given["groups"]) ? given["groups"] : {};
	return {
		filters: {
			status: STATUS_KINDS.find((kind) => kind === filters["status"]) ?? "",
			relation: textOf(filters["relation"]),
			tag: textOf(filters["tag"]),
			place: textOf(filters["place"]),
		},
		sort: SORTS.find((sort) => sort === given["sort"]) ?? DEFAULT_CHOICES.sort,
		grouping: GROUPINGS.find((grouping) => grouping === given["grouping"]) ?? DEFAULT_CHOICES.grouping,
		showsFilters: given["showsFilters"] === true,
		groups: Object.fromEntries(Object.entries(groups).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean")),
	};
}

export function countFilters(filters: Filters): number {
	return FILTER_NAMES.filter((name) => filters[name] !== "").length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
