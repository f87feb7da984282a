import type { JSX } from "preact";
import type { StatusKind } from "../../../core/schedule";
import type { Translator } from "../../../i18n";
import type { Facet, Facets } from "../model/facets";
import { FILTER_NAMES, GROUPINGS, NO_FILTERS, countFilters, SORTS, STATUS_KINDS, type Choices, type FilterName } from "../model/choices";
import { capitalised } from "../model/row-words";
import { usePanel } from "./context";
import { Select } from "../../select";

interface FilterRowProps {
	readonly choices: Choices;
	readonly onChoices: (choices: Choices) => void;
	readonly facets: Facets;
}

/** A filter's value as it is shown. */
export function filterText(name: FilterName, value: string, t: Translator): string {
	if (name === "status") return value in t.messages.statuses.labels ? t.messages.statuses.labels[value as StatusKind] : value;
	return name === "tag" ? `#${value}` : capitalised(value);
}

interface Option {
	readonly value: string;
	readonly text: string;
}

/** Filters, order and grouping, as plain drop-downs: they work alike by mouse, keyboard and thumb. */
export function FilterRow({ choices, onChoices, facets }: FilterRowProps): JSX.Element {
	const { t } = usePanel();
	const { filters: words } = t.messages.panel;
	const optionsOf = (name: FilterName): readonly Option[] => {
		const chosen = choices.filters[name];
		const listed: readonly Facet[] = name === "status" ? STATUS_KINDS.map((value) => ({ value, count: 0 })) : facets[name];
		// What was chosen stays in the list even where nobody has it any more.
		const all = chosen === "" || listed.some(({ value }) => value === chosen) ? listed : [{ value: chosen, count: 0 }, ...listed];
		return [{ value: "", text: words.any[name] }, ...all.map(({ value, count }) => ({ value, text: count > 0 ? `${filterText(name, value, t)} (${t.number(count)})` : filterText(name, value, t) }))];
	};
	return (
		<div class="kith-filters">
			{FILTER_NAMES.map((name) => (
				<Select
					key={name}
					label={words.names[name]}
					value={choices.filters[name]}
					options={optionsOf(name)}
					onChange={(value) => {
						onChoices({ ...choices, filters: { ...choices.filters, [name]: value } });
					}}
				/>
			))}
			<Select
				label={words.sort}
				value={choices.sort}
				options={SORTS.map((value) => ({ value, text: words.sorts[value] }))}
				onChange={(value) => {
					onChoices({ ...choices, sort: SORTS.find((sort) => sort === value) ?? "urgency" });
				}}
			/>
			<Select
				label={words.group}
				value={choices.grouping}
				options={GROUPINGS.map((value) => ({ value, text: words.groupings[value] }))}
				onChange={(value) => {
					onChoices({ ...choices, grouping: GROUPINGS.find((grouping) => grouping === value) ?? "status" });
				}}
			/>
			{countFilters(choices.filters) > 0 && (
				<button
					type="button"
					class="kith-clear-filters"
					onClick={() => {
						onChoices({ ...choices, filters: NO_FILTERS });
					}}
				>
					{words.clear}
				</button>
			)}
		</div>
	);
}
