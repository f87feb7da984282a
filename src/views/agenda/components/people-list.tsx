import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import type { GroupId } from "../model/arrange";
import type { Entry } from "../model/entries";
import type { PanelData } from "../panel-data";
import type { RowAction } from "../ports";
import { usePanel } from "./context";
import { GroupHead } from "./group-head";
import { Row } from "./row";
import { SelectionBar } from "./selection-bar";
import { useSelection } from "./use-selection";
import { useVirtualList } from "./use-virtual-list";

interface PeopleListProps {
	readonly entries: readonly Entry[];
	readonly data: PanelData;
	readonly expanded: NotePath | null;
	readonly onExpand: (path: NotePath | null) => void;
	readonly onToggleGroup: (id: GroupId, open: boolean) => void;
	/** Somebody points at the list, or works in it by keyboard: rows keep their places meanwhile. */
	readonly onHold: () => void;
	readonly onRelease: () => void;
	readonly onSearch: () => void;
	/** Asked from outside: brings a contact into view and puts the focus on it. */
	readonly wanted: { readonly path: NotePath } | null;
}

/**
 * The list of people. One entry at a time is reached by Tab (roving focus); arrows, Home, End, Page up and down move it,
 * Enter or Space opens what it stands for, `/` searches, Escape closes.
 */
export function PeopleList(props: PeopleListProps): JSX.Element {
	const { entries, data, expanded, onExpand, onToggleGroup, onHold, onRelease, onSearch, wanted } = props;
	const { t, host } = usePanel();
	const scroller = useRef<HTMLDivElement>(null);
	const [currentKey, setCurrentKey] = useState<string | null>(null);
	const hovered = useRef<string | null>(null);
	/** Whether the focus is in the list, or was when the row that had it went away. */
	const focusWithin = useRef(false);
	/** Counts the wishes to put the focus on the current entry. */
	const [focusWish, setFocusWish] = useState(0);
	// What the user points at, or works at by keyboard, stays in its place.
	const list = useVirtualList(scroller, entries, () => hovered.current ?? (scroller.current?.contains(scroller.current.doc.activeElement) === true ? currentKey : null));

	const selection = useSelection(entries);

	const at = currentKey === null ? -1 : entries.findIndex(({ key }) => key === currentKey);
	const current = at >= 0 ? at : 0;

	const moveTo = (index: number): void => {
		const next = Math.max(0, Math.min(entries.length - 1, index));
		const entry = entries[next];
		if (entry === undefined) return;
		setCurrentKey(entry.key);
		setFocusWish((count) => count + 1);
		list.reveal(next);
	};
	useLayoutEffect(() => {
		if (focusWish === 0) return;
		const button = [...(scroller.current?.querySelectorAll<HTMLElement>("[data-kith-key]") ?? [])].find((el) => el.dataset["kithKey"] === currentKey);
		button?.focus({ preventScroll: true });
	}, [focusWish]);
	const lastAt = useRef(0);
	if (at >= 0) lastAt.current = at;
	useLayoutEffect(() => {
		// Somebody who has been reached leaves the list: the focus goes on to the next one, not out of the panel.
		if (focusWithin.current && currentKey !== null && at < 0) moveTo(lastAt.current);
	}, [entries]);
	useLayoutEffect(() => {
		const index = wanted === null ? -1 : entries.findIndex(({ key }) => key === wanted.path);
		if (index >= 0) moveTo(index);
	}, [wanted]);

	const onKeyDown = (event: KeyboardEvent): void => {
		const entry = entries[current];
		if (event.altKey || entry === undefined) return;
		const page = Math.max(1, list.range.to - list.range.from - 4);
		const moves: Record<string, number> = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: entries.length - 1, PageDown: current + page, PageUp: current - page };
		const move = moves[event.key];
		if (event.ctrlKey || event.metaKey) {
			if (event.key !== "Enter" || entry.shape === "group") return;
			host.open({ path: entry.row.path }, event);
		} else if (move !== undefined) moveTo(move);
		else if (event.key === "/") onSearch();
		else if (event.code === "KeyX" && entry.shape !== "group") selection.toggle(entry.row.path);
		else if (actionOf(event) !== undefined && entry.shape !== "group") {
			const action = actionOf(event) ?? "log";
			host.act(action, action === "log" ? selection.or(entry.row.path) : [entry.row.path]);
			if (action === "log") selection.clear();
		} else if (event.key === "Escape" && selection.chosen.size > 0) selection.clear();
		else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
			const opens = event.key === "ArrowRight";
			if (entry.shape === "group") onToggleGroup(entry.group.id, opens);
			else if (opens !== (entry.key === expanded)) onExpand(opens ? entry.row.path : null);
		} else if (event.key === "Escape" && expanded !== null) {
			setCurrentKey(expanded);
			setFocusWish((count) => count + 1);
			onExpand(null);
		} else return;
		event.preventDefault();
		event.stopPropagation();
		// What the user does himself takes effect at once.
		if (actionOf(event) === undefined) onHold();
		else onRelease();
	};

	const drawn: number[] = [];
	for (let index = list.range.from; index < list.range.to; index++) drawn.push(index);
	// The entry with the focus stays in the page wherever the list is scrolled to, or the focus would be lost.
	if (at >= 0 && !drawn.includes(at)) drawn.push(at);

	const space = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		space.current?.setCssProps({ "--kith-height": `${list.height}px` });
	}, [list.height]);

	const [first] = selection.chosen;
	return (
		<>
			<div
				ref={scroller}
				class="kith-list"
				onKeyDown={onKeyDown}
				onPointerMove={(event) => {
					hovered.current = entryKeyAt(event.target);
					onHold();
				}}
				onScroll={() => {
					hovered.current = null;
				}}
				onPointerLeave={() => {
					hovered.current = null;
					onRelease();
				}}
				onFocusOut={(event) => {
					const to = event.relatedTarget as Node | null;
					if (to !== null && !event.currentTarget.contains(to)) focusWithin.current = false;
				}}
				onFocusIn={(event) => {
					focusWithin.current = true;
					const key = entryKeyAt(event.target);
					if (key !== null && key !== currentKey) setCurrentKey(key);
				}}
			>
				<div ref={space} class="kith-list-space" role="list" aria-label={t.messages.panel.list}>
					{drawn.map((index) => {
						const entry = entries[index];
						if (entry === undefined) return null;
						return (
							<ListEntry key={entry.key} entry={entry} top={list.topOf(index)} measure={list.measure}>
								{entry.shape === "group" ? (
									<GroupHead
										group={entry.group}
										current={index === current}
										onToggle={() => {
											onToggleGroup(entry.group.id, !entry.group.open);
										}}
									/>
								) : (
									<Row
										row={entry.row}
										data={data}
										shape={entry.shape}
										current={index === current}
										chosen={selection.chosen.has(entry.row.path)}
										onToggle={(event) => {
											if (event.ctrlKey || event.metaKey) selection.toggle(entry.row.path);
											else if (event.shiftKey) selection.extendTo(entry.row.path);
											else onExpand(entry.shape === "expanded" ? null : entry.row.path);
										}}
									/>
								)}
							</ListEntry>
						);
					})}
				</div>
			</div>
			<SelectionBar selection={selection} people={first === undefined ? [] : selection.or(first)} />
		</>
	);
}

/** One key each, on either keyboard: the physical key counts, so that `l` works while Russian is typed. */
const ACTION_KEYS: Readonly<Record<string, RowAction>> = { KeyL: "log", KeyT: "log-today", KeyS: "snooze" };

function actionOf({ code, shiftKey }: KeyboardEvent): RowAction | undefined {
	return shiftKey ? undefined : ACTION_KEYS[code];
}

function entryKeyAt(target: EventTarget | null): string | null {
	const el = target as Element | null;
	return el?.closest<HTMLElement>(".kith-entry")?.querySelector<HTMLElement>("[data-kith-key]")?.dataset["kithKey"] ?? null;
}

interface ListEntryProps {
	readonly entry: Entry;
	readonly top: number;
	readonly measure: (el: HTMLElement, entry: Entry) => () => void;
	readonly children: JSX.Element;
}

/** Puts an entry at its place in the list. */
function ListEntry({ entry, top, measure, children }: ListEntryProps): JSX.Element {
	const ref = useRef<HTMLDivElement>(null);
	const { host } = usePanel();
	useLayoutEffect(() => {
		ref.current?.setCssProps({ "--kith-top": `${top}px` });
	}, [top]);
	useLayoutEffect(() => (ref.current === null ? undefined : measure(ref.current, entry)), [entry.shape]);
	const row = entry.shape === "group" ? null : entry;
	return (
		<div
			ref={ref}
			class="kith-entry"
			role="listitem"
			aria-setsize={row === null ? undefined : row.of}
			aria-posinset={row === null ? undefined : row.place}
			onContextMenu={(event) => {
				if (row === null) return;
				event.preventDefault();
				host.contextMenu({ path: row.row.path }, event);
			}}
		>
			{children}
		</div>
	);
}
