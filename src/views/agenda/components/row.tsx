import type { JSX } from "preact";
import type { AgendaRow } from "../../../core/agenda";
import type { PanelData } from "../panel-data";
import { listedFacts } from "../model/contact-facts";
import { capitalised, chipsOf, firstAdvice, subtitle, toneOf, touchWords } from "../model/row-words";
import { usePanel } from "./context";
import { Details } from "./details";
import { Icon } from "./icon";
import { NoteLink } from "./note-link";
import { RowActions } from "./row-actions";
import { useItem } from "./use-item";
import { WindowBar } from "./window-bar";

export interface RowProps {
	readonly row: AgendaRow;
	readonly data: PanelData;
	readonly shape: "full" | "compact" | "expanded";
	/** Whether the row holds the roving focus: only then is what is in it reached by Tab. */
	readonly current: boolean;
	/** Whether it is one of several that something is to be done with. */
	readonly chosen: boolean;
	readonly onToggle: (event: MouseEvent) => void;
}

/** A contact in the list. */
export function Row(props: RowProps): JSX.Element {
	const { t } = usePanel();
	const { row, data, shape, current, chosen, onToggle } = props;
	const parcel = data.contact(row.path);
	const tone = toneOf(row, data.today);
	const status = t.status(row.status, data.today);
	return (
		<div class={`kith-row is-${tone} is-${shape} ${chosen ? "is-chosen" : ""}`}>
			<div class="kith-row-head">
				<button type="button" class="kith-name" tabIndex={current ? 0 : -1} aria-expanded={shape === "expanded"} aria-pressed={chosen ? true : undefined} onClick={onToggle} data-kith-key={row.path}>
					{row.name}
				</button>
				<span class="kith-status">{status}</span>
				<RowActions row={row} tabbable={current} />
			</div>
			<div class="kith-row-line">
				<span class="kith-subtitle">{parcel === undefined ? "" : subtitle(listedFacts(parcel))}</span>
				<LastTouch row={row} data={data} tabbable={current} />
			</div>
			<WindowBar row={row} today={data.today} />
			{shape === "full" && <RowAdvice row={row} data={data} tabbable={current} />}
			{shape === "expanded" && <Details row={row} data={data} />}
		</div>
	);
}

function LastTouch({ row, data, tabbable }: { readonly row: AgendaRow; readonly data: PanelData; readonly tabbable: boolean }): JSX.Element {
	const { t } = usePanel();
	const touch = touchWords(row, data.today, t);
	if (touch === null) return <span class="kith-touch is-none">{t.messages.panel.noTouch}</span>;
	return (
		<NoteLink class="kith-touch" target={touch.target} tabbable={tabbable}>
			<Icon name={touch.icon} />
			{touch.text}
		</NoteLink>
	);
}

/** What is going on, and the best piece of advice with its first sentence. */
function RowAdvice({ row, data, tabbable }: { readonly row: AgendaRow; readonly data: PanelData; readonly tabbable: boolean }): JSX.Element {
	const { t } = usePanel();
	const item = useItem(data, row.path);
	const pending = item === "pending";
	const chips = pending ? [] : chipsOf(item?.situations ?? [], t);
	const advice = pending ? null : firstAdvice(item);
	return (
		<>
			<div class="kith-chips">
				{chips.map(({ kind, label, meaning }) => (
					<span key={kind} class={`kith-chip is-${kind}`} title={meaning}>
						{label}
					</span>
				))}
				{chips.length === 0 && <span class="kith-rhythm">{row.cadence === null ? "" : capitalised(t.cadence(row.cadence.interval))}</span>}
			</div>
			<div class="kith-advice-line">
				{advice === null ? (
					<span class="kith-no-advice">{pending ? "" : t.messages.panel.noAdvice}</span>
				) : (
					<NoteLink class={advice.confident ? "kith-advice-where" : "kith-advice-where is-general"} target={advice.target} tabbable={tabbable}>
						<Icon name="lightbulb" />
						<span>{advice.where}</span>
					</NoteLink>
				)}
			</div>
			<div class="kith-excerpt">{advice === null ? "" : advice.excerpt}</div>
		</>
	);
}
