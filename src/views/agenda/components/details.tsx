import type { JSX } from "preact";
import type { Advice } from "../../../core/advice";
import type { AgendaItem, AgendaRow } from "../../../core/agenda";
import type { PanelData } from "../panel-data";
import { TiesBlock } from "../../ties/ties-block";
import { adviceMarkdown, comingOccasions, recentTouches, tiesOf } from "../model/details";
import { adviceWords, capitalised, channelIcon, chipsOf, lineWords } from "../model/row-words";
import { Block } from "./block";
import { usePanel } from "./context";
import { Icon } from "./icon";
import { Markdown } from "./markdown";
import { NoteLink } from "./note-link";
import { ToDo } from "./to-do";
import { useItem } from "./use-item";

interface DetailsProps {
	readonly row: AgendaRow;
	readonly data: PanelData;
}

/** Everything about a contact: advice in full with its reasons, rhythm, recent contact, ties, occasions. */
export function Details({ row, data }: DetailsProps): JSX.Element {
	const { t, host } = usePanel();
	const { panel } = t.messages;
	const found = useItem(data, row.path);
	const item = found === "pending" ? null : found;
	const [best, ...further] = item?.advice ?? [];
	const chips = chipsOf(item?.situations ?? [], t);
	return (
		<div class="kith-details" role="group" aria-label={panel.details.label(row.name)}>
			{chips.length > 0 && (
				<ul class="kith-situations" aria-label={panel.details.situations}>
					{(item?.situations ?? []).filter(({ kind }) => chips.some((chip) => chip.kind === kind)).map(({ kind, evidence }) => (
						<li key={kind}>
							<span class={`kith-chip is-${kind}`}>{t.messages.situations[kind].label}</span>{" "}
							<Evidence sources={evidence} fallback={t.messages.situations[kind].meaning} />
						</li>
					))}
				</ul>
			)}
			{best === undefined ? <p class="kith-no-advice">{found === "pending" ? "" : panel.noAdvice}</p> : <AdviceInFull advice={best} data={data} />}
			{further.length > 0 && (
				<Block title={panel.details.furtherAdvice}>
					{further.slice(0, 2).map((advice) => (
						<FurtherAdvice key={`${advice.page}:${advice.item?.line ?? advice.line}`} advice={advice} />
					))}
				</Block>
			)}
			{item !== null && <ToDo item={item} today={data.today} />}
			<Rhythm row={row} />
			<Touches row={row} data={data} />
			<Occasions row={row} data={data} near={item?.occasions ?? []} />
			<Ties row={row} data={data} />
			<TiesBlock host={host} t={t} data={data} path={row.path} />
			<button
				type="button"
				class="kith-draft-button"
				onClick={() => {
					host.draft(row.path);
				}}
			>
				<Icon name="mail" />
				{t.messages.drafts.action}
			</button>
			<NoteLink class="kith-open-note" target={{ path: row.path }}>
				<Icon name="file-text" />
				{panel.openNote}
			</NoteLink>
		</div>
	);
}

function Evidence({ sources, fallback }: { readonly sources: readonly { readonly path: AgendaRow["path"]; readonly line: number; readonly text: string }[]; readonly fallback: string }): JSX.Element {
	const [first] = sources;
	if (first === undefined) return <span class="kith-muted">{fallback}</span>;
	return (
		<NoteLink class="kith-quote" target={first}>
			{lineWords(first.text)}
		</NoteLink>
	);
}

function AdviceInFull({ advice, data }: { readonly advice: Advice; readonly data: PanelData }): JSX.Element {
	const { t } = usePanel();
	const { panel } = t.messages;
	const words = adviceWords(advice);
	const markdown = adviceMarkdown(advice, data.page(advice.page));
	return (
		<Block title={advice.confident ? panel.advice : panel.generalAdvice} class="kith-advice">
			<NoteLink class={words.confident ? "kith-advice-where" : "kith-advice-where is-general"} target={words.target}>
				<Icon name="lightbulb" />
				<span>{words.where}</span>
			</NoteLink>
			{markdown === "" ? <p>{advice.excerpt}</p> : <Markdown text={markdown} path={advice.page} />}
			{advice.reasons.length > 0 && (
				<details class="kith-why">
					<summary>{panel.details.why}</summary>
					<ul>
						{advice.reasons.map((reason, index) => (
							<li key={index}>
								{capitalised(t.reason(reason))}
								{reason.source !== undefined && (
									<NoteLink class="kith-quote" target={reason.source}>
										{lineWords(reason.source.text)}
									</NoteLink>
								)}
							</li>
						))}
					</ul>
				</details>
			)}
		</Block>
	);
}

function FurtherAdvice({ advice }: { readonly advice: Advice }): JSX.Element {
	const words = adviceWords(advice);
	return (
		<div class="kith-further">
			<NoteLink class="kith-advice-where" target={words.target}>
				<span>{words.where}</span>
			</NoteLink>
			<div class="kith-muted">{words.excerpt}</div>
		</div>
	);
}

function Rhythm({ row }: { readonly row: AgendaRow }): JSX.Element {
	const { t } = usePanel();
	const { details } = t.messages.panel;
	if (row.cadence === null) {
		return (
			<Block title={details.rhythm}>
				<div class="kith-muted">{details.noRhythm}</div>
			</Block>
		);
	}
	const { interval, source } = row.cadence;
	return (
		<Block title={details.rhythm}>
			<div>
				{capitalised(t.cadence(interval))} <span class="kith-muted">· {t.messages.kinds.cadenceSources[source.kind]}</span>
			</div>
			{source.kind !== "setting" && (
				<NoteLink class="kith-quote" target={source}>
					{lineWords(source.text)}
				</NoteLink>
			)}
		</Block>
	);
}

function Touches({ row, data }: DetailsProps): JSX.Element | null {
	const { t } = usePanel();
	const touches = recentTouches(data, row.path);
	if (touches.length === 0) return null;
	return (
		<Block title={t.messages.panel.details.touches}>
			<ul class="kith-touches">
				{touches.map(({ date, channel, summary, source }) => (
					<li key={`${source.path}:${source.line}`}>
						<NoteLink class="kith-touch-line" target={source}>
							<Icon name={channelIcon(channel)} />
							<span class="kith-day">{t.day(date, data.today)}</span>
							<span class="kith-summary">{summary === "" ? lineWords(source.text) : summary}</span>
						</NoteLink>
					</li>
				))}
			</ul>
		</Block>
	);
}

/** The yearly days that are not near: those stand under what is to be done. */
function Occasions({ row, data, near }: DetailsProps & { readonly near: AgendaItem["occasions"] }): JSX.Element | null {
	const { t } = usePanel();
	const { panel } = t.messages;
	const parcel = data.contact(row.path);
	const coming = parcel === undefined ? [] : comingOccasions(parcel, data.today).filter(({ occasion: { line }, date }) => !near.some((each) => each.source?.line === line && each.date === date));
	if (coming.length === 0) return null;
	return (
		<Block title={panel.details.occasions}>
			<ul>
				{coming.map(({ occasion, date, years }) => (
					<li key={`${occasion.line}:${occasion.label}`}>
						<NoteLink class="kith-occasion" target={{ path: row.path, line: occasion.line }}>
							<Icon name={occasion.kind === "birthday" ? "cake" : "calendar-heart"} />
							<span>{occasion.label === "" ? panel.occasions[occasion.kind] : capitalised(occasion.label)}</span>
							<span class="kith-muted">
								{t.day(date, data.today)} · {t.relativeDay(date, data.today)}
								{years === undefined || years === 0 ? "" : ` · ${panel.details.years(years)}`}
							</span>
						</NoteLink>
					</li>
				))}
			</ul>
		</Block>
	);
}

function Ties({ row, data }: DetailsProps): JSX.Element | null {
	const { t } = usePanel();
	const parcel = data.contact(row.path);
	const ties = parcel === undefined ? [] : tiesOf(parcel, data.snapshot);
	if (ties.length === 0) return null;
	return (
		<Block title={t.messages.panel.details.ties}>
			<ul class="kith-ties">
				{ties.map(({ kind, word, label, to }, index) => (
					<li key={index}>
						<span class="kith-muted">{word === "" ? t.messages.kinds.ties[kind] : capitalised(word)}</span>{" "}
						{to === null ? <span>{label}</span> : <NoteLink target={{ path: to }}>{label}</NoteLink>}
					</li>
				))}
			</ul>
		</Block>
	);
}
