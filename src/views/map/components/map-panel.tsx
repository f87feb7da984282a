import type { JSX } from "preact";
import { useLive } from "../../agenda/components/use-source";
import type { PanelState } from "../../agenda/ports";
import type { MapParts } from "../ports";
import { ReadyMap } from "./ready-map";

/** The network map. */
export function MapPanel({ host, source, t }: MapParts): JSX.Element {
	const state = useLive<PanelState>(source.state, source.subscribe);
	const { empty } = t.messages.panel;
	if (state.kind !== "ready") return <div class="kith-map-empty">{state.kind === "waiting" ? empty.waiting : empty.reading(t.number(state.done), t.number(state.total))}</div>;
	if (state.data.snapshot.contacts.size === 0) {
		return (
			<div class="kith-map-empty">
				<strong>{empty.noContacts.title}</strong>
				<p>{empty.noContacts.text}</p>
			</div>
		);
	}
	return <ReadyMap host={host} t={t} data={state.data} />;
}
