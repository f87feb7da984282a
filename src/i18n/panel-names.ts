// The fixed lists of the views, so that every language has a word for each. The views' own lists are checked against them.
export type FilterName = "status" | "relation" | "tag" | "place";
export type SortName = "urgency" | "name" | "last-contact";
export type GroupingName = "status" | "relation" | "none";
export type GroupName = "today" | "later" | "resting" | "upcoming" | "snoozed" | "paused" | "no-cadence" | "all";
