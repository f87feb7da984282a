import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import type { Translator } from "../../../i18n";
import { AdviceQueue } from "../advice-queue";
import type { PanelHost, PanelSource, PanelState } from "../ports";
import { Panel, usePanel } from "./context";
import { EmptyState } from "./empty-state";
import { ReadyPanel } from "./ready-panel";
import { useLive } from "./use-source";
import type { PanelRequests } from "./requests";

export interface AgendaPanelProps {
	readonly host: PanelHost;
	readonly source: PanelSource;
	readonly t: Translator;
	readonly requests: PanelRequests;
}

/** The panel in the sidebar. */
export function AgendaPanel({ host, source, t, requests }: AgendaPanelProps): JSX.Element {
	const context = useMemo(() => ({ host, t, advice: new AdviceQueue() }), [host, t]);
	const state = useLive<PanelState>(source.state, source.subscribe);
	const active = useLive<NotePath | null>(host.activeNote, host.onActiveNote);
	return (
		<Panel.Provider value={context}>
			<div class="kith-panel">{state.kind === "ready" ? <ReadyPanel data={state.data} active={active} requests={requests} /> : <Reading state={state} />}</div>
		</Panel.Provider>
	);
}

/** Progress while the vault is read; counts in steps, so that a screen reader is not flooded. */
function Reading({ state }: { readonly state: Exclude<PanelState, { kind: "ready" }> }): JSX.Element {
	const { t } = usePanel();
	const { empty } = t.messages.panel;
	const last = useRef("");
	const [id] = useState(() => "kith-reading");
	if (state.kind === "reading") last.current = empty.reading(t.number(state.done), t.number(state.total));
	return (
		<EmptyState icon="book-open" title={state.kind === "waiting" ? empty.waiting : last.current}>
			{state.kind === "reading" && <progress id={id} class="kith-progress" max={Math.max(1, state.total)} value={state.done} aria-label={last.current} />}
		</EmptyState>
	);
}
