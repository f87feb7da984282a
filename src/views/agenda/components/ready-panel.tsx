import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import { addDays, type IsoDate } from "../../../core/dates";
import type { PanelData } from "../panel-data";
import type { GroupId } from "../model/arrange";
import { NO_FILTERS, type Choices } from "../model/choices";
import { entriesOf } from "../model/entries";
import { Footer } from "./footer";
import { facetsOf } from "../model/facets";
import { summarise } from "../model/summary";
import { ActiveNote } from "./active-note";
import { usePanel } from "./context";
import { EmptyState } from "./empty-state";
import { Header } from "./header";
import { PeopleList } from "./people-list";
import type { PanelRequests } from "./requests";
import { useArrangement } from "./use-arrangement";

interface ReadyPanelProps {
	readonly data: PanelData;
	readonly active: NotePath | null;
	readonly requests: PanelRequests;
}

/** The panel over a vault that has been read. */
export function ReadyPanel({ data, active, requests }: ReadyPanelProps): JSX.Element {
	const { host, t } = usePanel();
	const { panel } = t.messages;
	const [choices, setChoices] = useState(() => host.loadChoices());
	const [query, setQuery] = useState("");
	const [expanded, setExpanded] = useState<NotePath | null>(null);
	const [wanted, setWanted] = useState<{ readonly path: NotePath } | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const { arrangement, hold, release } = useArrangement(data, choices, query);
	const entries = useMemo(() => entriesOf(arrangement, expanded), [arrangement, expanded]);
	const summary = useMemo(() => summarise(data.agenda.items, data.today), [data]);

	const choose = (next: Choices): void => {
		setChoices(next);
		host.saveChoices(next);
	};
	const toggleGroup = (id: GroupId, open: boolean): void => {
		choose({ ...choices, groups: { ...choices.groups, [id]: open } });
	};
	useEffect(
		() =>
			requests.serve({
				search: () => search.current?.focus(),
				show: (path) => {
					setQuery("");
					setChoices((before) => ({ ...before, filters: NO_FILTERS, groups: { ...before.groups, today: true } }));
					setExpanded(path);
					setWanted({ path });
				},
			}),
		[],
	);

	if (data.agenda.items.length === 0) return <NoContacts data={data} />;
	return (
		<>
			<Header
				summary={summary}
				query={query}
				onQuery={setQuery}
				choices={choices}
				onChoices={choose}
				facets={() => facetsOf(data.snapshot.contacts.values())}
				searchRef={search}
				onLeaveSearch={() => {
					const [first] = entries.filter(({ shape }) => shape !== "group");
					if (first !== undefined && first.shape !== "group") setWanted({ path: first.row.path });
				}}
			/>
			<div class="kith-announce" role="status" aria-live="polite">
				{arrangement.narrowed ? panel.search.found(arrangement.shown) : ""}
			</div>
			<ActiveNote path={active} data={data} />
			{data.snapshot.pages.size === 0 && <NoPages />}
			{entries.length === 0 && arrangement.narrowed ? (
				<EmptyState
					icon="user-search"
					title={panel.empty.noMatch.title}
					steps={[
						{
							text: panel.empty.noMatch.clear,
							act: () => {
								setQuery("");
								choose({ ...choices, filters: NO_FILTERS });
							},
						},
					]}
				>
					<p>{panel.empty.noMatch.text}</p>
				</EmptyState>
			) : (
				<>
					{summary.toReach === 0 && summary.dueThisWeek === 0 && !arrangement.narrowed && <InOrder data={data} />}
					<PeopleList
						entries={entries}
						data={data}
						expanded={expanded}
						onExpand={setExpanded}
						onToggleGroup={toggleGroup}
						onHold={hold}
						onRelease={release}
						onSearch={() => search.current?.focus()}
						wanted={wanted}
					/>
				</>
			)}
			<Footer counts={data.agenda.counts} />
		</>
	);
}

function NoContacts({ data }: { readonly data: PanelData }): JSX.Element {
	const { host, t } = usePanel();
	const { noContacts } = t.messages.panel.empty;
	return (
		<EmptyState
			icon="users-round"
			title={noContacts.title}
			steps={[
				{ text: noContacts.sample, act: () => { host.createSampleFolder(); }, main: true },
				{ text: noContacts.choose, act: () => { host.openSettings(); } },
			]}
		>
			<p>{noContacts.text}</p>
			<p class="kith-muted">{noContacts.looked(t.number(data.agenda.counts.notes), data.settingsFolders.join(", "))}</p>
		</EmptyState>
	);
}

function NoPages(): JSX.Element {
	const { host, t } = usePanel();
	const { noPages } = t.messages.panel.empty;
	return (
		<div class="kith-hint">
			<strong>{noPages.title}.</strong> {noPages.text}{" "}
			<button type="button" class="kith-text-button" onClick={() => { host.openSettings(); }}>
				{noPages.choose}
			</button>
		</div>
	);
}

/** How far ahead the next window is looked for, in days. */
const AHEAD = 400;

function InOrder({ data }: { readonly data: PanelData }): JSX.Element {
	const { t } = usePanel();
	const { inOrder } = t.messages.panel.empty;
	const limit = addDays(data.today, AHEAD);
	let next: IsoDate | null = null;
	for (const { status } of data.agenda.items) if (status.kind === "resting" && status.dueFrom < (next ?? limit)) next = status.dueFrom;
	return (
		<EmptyState icon="circle-check" title={inOrder.title}>
			<p>{next === null ? inOrder.textNoNext : inOrder.text(t.relativeDay(next, data.today))}</p>
		</EmptyState>
	);
}
