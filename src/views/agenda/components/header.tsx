import type { JSX, RefObject } from "preact";
import type { Facets } from "../model/facets";
import { countFilters, FILTER_NAMES, NO_FILTERS, type Choices, type FilterName } from "../model/choices";
import type { Summary } from "../model/summary";
import { capitalised } from "../model/row-words";
import { usePanel } from "./context";
import { FilterRow, filterText } from "./filter-row";
import { Icon } from "./icon";

interface HeaderProps {
	readonly summary: Summary;
	readonly query: string;
	readonly onQuery: (query: string) => void;
	readonly choices: Choices;
	readonly onChoices: (choices: Choices) => void;
	readonly facets: () => Facets;
	readonly searchRef: RefObject<HTMLInputElement>;
	readonly onLeaveSearch: () => void;
}

/** What today asks for, search and filters. */
export function Header(props: HeaderProps): JSX.Element {
	const { summary, query, onQuery, choices, onChoices, facets, searchRef, onLeaveSearch } = props;
	const { t } = usePanel();
	const { panel } = t.messages;
	const filtersOn = countFilters(choices.filters);
	const sentence = panel.summary(summary.toReach, summary.dueThisWeek);
	return (
		<div class="kith-header">
			<h2 class="kith-summary">{sentence === "" ? panel.nothingAsked : capitalised(sentence)}</h2>
			<div class="kith-tools">
				<div class="kith-search">
					<Icon name="search" />
					<input
						ref={searchRef}
						type="search"
						value={query}
						placeholder={panel.search.placeholder}
						aria-label={panel.search.label}
						spellcheck={false}
						onInput={(event) => {
							onQuery(event.currentTarget.value);
						}}
						onKeyDown={(event) => {
							if (event.key === "Escape" && query !== "") onQuery("");
							else if (event.key === "ArrowDown" || event.key === "Enter" || event.key === "Escape") onLeaveSearch();
							else return;
							event.preventDefault();
							event.stopPropagation();
						}}
					/>
				</div>
				<button
					type="button"
					class={`clickable-icon kith-filter-button ${filtersOn > 0 ? "is-active" : ""}`}
					aria-expanded={choices.showsFilters}
					aria-label={choices.showsFilters ? panel.filters.hide : panel.filters.show}
					onClick={() => {
						onChoices({ ...choices, showsFilters: !choices.showsFilters });
					}}
				>
					<Icon name="list-filter" />
				</button>
			</div>
			{choices.showsFilters && <FilterRow choices={choices} onChoices={onChoices} facets={facets()} />}
			{!choices.showsFilters && filtersOn > 0 && <ActiveFilters choices={choices} onChoices={onChoices} />}
		</div>
	);
}

/** The filters that are on while their row is hidden, each with a way to take it off. */
function ActiveFilters({ choices, onChoices }: Pick<HeaderProps, "choices" | "onChoices">): JSX.Element {
	const { t } = usePanel();
	const { panel } = t.messages;
	const on = FILTER_NAMES.filter((name) => choices.filters[name] !== "");
	const off = (name: FilterName): Choices => ({ ...choices, filters: { ...choices.filters, [name]: NO_FILTERS[name] } });
	return (
		<div class="kith-active-filters">
			{on.map((name) => {
				const text = filterText(name, choices.filters[name], t);
				return (
					<button
						key={name}
						type="button"
						class="kith-active-filter"
						aria-label={panel.filters.remove(text)}
						onClick={() => {
							onChoices(off(name));
						}}
					>
						{text}
						<Icon name="x" />
					</button>
				);
			})}
		</div>
	);
}
