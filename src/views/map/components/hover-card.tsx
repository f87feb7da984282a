import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { SocialGraph } from "../../../core/graph";
import type { Translator } from "../../../i18n";
import { listedFacts } from "../../agenda/model/contact-facts";
import { capitalised } from "../../agenda/model/row-words";
import type { PanelData } from "../../agenda/panel-data";
import type { Place } from "../layout/seeds";
import type { MapNetwork } from "../model/network";
import { valueInWords } from "../model/value-words";

interface HoverCardProps {
	readonly t: Translator;
	readonly data: PanelData;
	readonly social: SocialGraph;
	readonly network: MapNetwork;
	readonly number: number;
	readonly at: Place;
}

/** A few words about the node under the pointer. */
export function HoverCard({ t, data, social, network, number, at }: HoverCardProps): JSX.Element {
	const words = t.messages.map;
	const card = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		card.current?.setCssProps({ "--kith-card-x": `${Math.round(at.x)}px`, "--kith-card-y": `${Math.round(at.y)}px` });
	}, [at]);
	const node = network.nodes[number];
	const path = node?.path ?? null;
	const parcel = path === null ? undefined : data.contact(path);
	const row = path === null ? undefined : data.row(path);
	const reasons = useMemo(() => social.values.find((value) => value.path === path)?.reasons ?? [], [social, node]);
	const facts = parcel === undefined ? null : listedFacts(parcel);
	const subtitle = facts === null ? (node === undefined ? "" : words.kinds[node.kind]) : [capitalised(facts.relation), facts.company].filter((part) => part !== "").join(" · ");
	const community = network.communities[node?.community ?? -1];
	return (
		<div ref={card} class="kith-map-card" aria-hidden="true">
			<div class="kith-map-card-name">{node?.label}</div>
			{subtitle !== "" && <div class="kith-muted">{subtitle}</div>}
			{row !== undefined && <div>{capitalised(t.status(row.status, data.today))}</div>}
			<div class="kith-muted">
				{words.ties(network.linksOf[number]?.length ?? 0)}
				{community === undefined ? "" : ` · ${community}`}
			</div>
			{reasons.length > 0 && (
				<ul>
					{reasons.slice(0, 3).map((reason) => (
						<li key={reason.kind}>{capitalised(valueInWords(reason, t))}</li>
					))}
				</ul>
			)}
		</div>
	);
}
