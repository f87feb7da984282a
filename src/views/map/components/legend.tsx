import type { JSX } from "preact";
import type { StatusKind } from "../../../core/schedule";
import type { Translator } from "../../../i18n";
import { capitalised } from "../../agenda/model/row-words";
import type { ColourScheme, Colouring } from "../model/colours";
import type { MapNetwork, MapNodeKind } from "../model/network";
import type { Visible } from "../model/visible";

interface LegendProps {
	readonly t: Translator;
	readonly colouring: Colouring;
	readonly colours: ColourScheme;
	readonly network: MapNetwork;
	readonly shown: Visible;
}

const SHAPES: readonly MapNodeKind[] = ["stranger", "organisation", "page", "missing-page"];

/** What colours, shapes and sizes mean: only what is on the map. */
export function Legend({ t, colouring, colours, network, shown }: LegendProps): JSX.Element {
	const words = t.messages.map;
	const kinds = new Set(network.nodes.filter((_, number) => shown.nodes[number] === 1).map(({ kind }) => kind));
	const nameOf = (value: string): string => {
		if (value === "") return colouring === "relation" ? words.none : colouring === "community" ? words.noCommunity : words.others;
		return colouring === "status" ? t.messages.statuses.labels[value as StatusKind] : capitalised(value);
	};
	const rare = colours.keys.some(({ value }) => value === "") && colours.keys.length > 8;
	return (
		<div class="kith-map-legend">
			<ul aria-label={words.legend}>
				{colours.keys.map(({ colour, value, count }) => (
					<li key={colour}>
						<span class={`kith-map-swatch kith-map-colour is-${colour}`} aria-hidden="true" />
						{value === "" && rare ? words.others : nameOf(value)} <span class="kith-muted">{t.number(count)}</span>
					</li>
				))}
				{SHAPES.filter((kind) => kinds.has(kind)).map((kind) => (
					<li key={kind}>
						<span class={`kith-map-swatch kith-map-colour is-plain is-${kind}`} aria-hidden="true" />
						{words.kinds[kind]}
					</li>
				))}
				<li>{words.bigger}</li>
			</ul>
		</div>
	);
}
