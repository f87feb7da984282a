import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Translator } from "../../../i18n";
import { capitalised } from "../../agenda/model/row-words";
import type { PanelData } from "../../agenda/panel-data";
import type { MapNetwork } from "../model/network";
import type { MapHost } from "../ports";
import { IconButton } from "./parts";

interface NodeListProps {
	readonly host: MapHost;
	readonly t: Translator;
	readonly data: PanelData;
	readonly network: MapNetwork;
	/** The most valuable first. */
	readonly numbers: readonly number[];
	readonly onOpen: (number: number, event: MouseEvent | KeyboardEvent) => void;
	readonly onAround: (number: number) => void;
	readonly onPath: (number: number) => void;
	/** A node has the focus, or none has. */
	readonly onChoose: (number: number | null) => void;
}

/** A longer list is searched, not walked through. */
const MOST = 200;
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowDown: (at, last) => Math.min(last, at + 1),
	ArrowUp: (at) => Math.max(0, at - 1),
	Home: () => 0,
	End: (_, last) => last,
};

/** What the picture shows, for those who do not see it or do not point: one stop for Tab, arrows within. */
export function NodeList({ host, t, data, network, numbers, onOpen, onAround, onPath, onChoose }: NodeListProps): JSX.Element {
	const words = t.messages.map;
	const [current, setCurrent] = useState(0);
	const list = useRef<HTMLUListElement>(null);
	const listed = numbers.slice(0, MOST);
	const stop = Math.min(current, listed.length - 1);
	const onKeyDown = (event: KeyboardEvent): void => {
		const move = MOVES[event.key];
		if (move === undefined) return;
		event.preventDefault();
		list.current?.querySelectorAll<HTMLElement>(".kith-map-item-name")[move(stop, listed.length - 1)]?.focus();
	};
	return (
		<div class="kith-map-list">
			<ul ref={list} aria-label={words.listLabel} onKeyDown={onKeyDown} onMouseLeave={() => { onChoose(null); }}>
				{listed.map((number, place) => {
					const node = network.nodes[number];
					if (node === undefined) return null;
					const row = node.path === null ? undefined : data.row(node.path);
					const about = row === undefined ? words.kinds[node.kind] : capitalised(t.status(row.status, data.today));
					const tabIndex = place === stop ? 0 : -1;
					return (
						<li key={node.id} class="kith-map-item">
							<button
								type="button"
								class="kith-map-item-name kith-text-button"
								tabIndex={tabIndex}
								aria-disabled={node.path === null}
								onFocus={() => {
									setCurrent(place);
									onChoose(number);
								}}
								onBlur={() => {
									onChoose(null);
								}}
								onClick={(event) => {
									onOpen(number, event);
								}}
							>
								<span>{node.label}</span>
								<span class="kith-muted">
									{about} · {words.ties(network.linksOf[number]?.length ?? 0)}
								</span>
							</button>
							<IconButton host={host} icon="waypoints" label={words.around(node.label)} tabIndex={tabIndex} onClick={() => { onAround(number); }} />
							<IconButton host={host} icon="route" label={`${words.showPath} ${node.label}`} tabIndex={tabIndex} onClick={() => { onPath(number); }} />
						</li>
					);
				})}
			</ul>
			{numbers.length > MOST && <p class="kith-muted">{words.more(numbers.length - MOST)}</p>}
		</div>
	);
}
