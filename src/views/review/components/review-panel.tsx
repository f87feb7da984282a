import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import { askedReviews, RESULT_KINDS, REVIEW_PERIODS, reviewOf, spanOf, type Review, type ReviewPeriod } from "../../../core/review";
import type { Translator } from "../../../i18n";
import { useLive } from "../../agenda/components/use-source";
import { capitalised, lineWords } from "../../agenda/model/row-words";
import type { PanelData } from "../../agenda/panel-data";
import type { PanelSource, PanelState, Target } from "../../agenda/ports";
import { heatMap } from "../heat-map";
import { reviewMarkdown } from "../review-markdown";
import { barsOf, summaryRows } from "../summary";
import { Bars, HeatMap } from "./charts";

export interface ReviewHost {
	open(target: Target, event: MouseEvent): void;
	/** Puts a review into its note, `path` without ending, and shows it. */
	writeNote(path: string, markdown: string): void;
}
interface ReviewPanelProps {
	readonly host: ReviewHost;
	readonly source: PanelSource;
	readonly t: Translator;
}

/** The review of a period. */
export function ReviewPanel({ host, source, t }: ReviewPanelProps): JSX.Element {
	const state = useLive<PanelState>(source.state, source.subscribe);
	const { empty } = t.messages.panel;
	if (state.kind !== "ready") return <div class="kith-map-empty">{state.kind === "waiting" ? empty.waiting : empty.reading(t.number(state.done), t.number(state.total))}</div>;
	return <ReadyReview host={host} t={t} data={state.data} />;
}

function ReadyReview({ host, t, data }: Omit<ReviewPanelProps, "source"> & { readonly data: PanelData }): JSX.Element {
	const words = t.messages.review;
	const [{ period, back }, setChosen] = useState<{ readonly period: ReviewPeriod; readonly back: number }>({ period: "quarter", back: 0 });
	const [review, setReview] = useState<Review | null>(null);
	const span = useMemo(() => spanOf(period, data.today, back), [period, back, data.today]);
	const asked = useMemo(() => askedReviews(data.rules(), data.today, (name) => data.snapshot.parcels.has(`${words.note(name)}.md` as NotePath)).filter(({ state }) => state !== "later"), [data]);
	useEffect(() => {
		// A large vault takes a moment: what was chosen is shown first.
		const timer = window.setTimeout(() => {
			setReview(reviewOf(data.snapshot, span, data.today, data.row));
		}, 0);
		return () => {
			window.clearTimeout(timer);
		};
	}, [data, span]);
	const isCurrent = review?.span === span;
	return (
		<div class="kith-review">
			<div class="kith-review-tools">
				<div role="radiogroup" aria-label={words.period} class="kith-review-periods">
					{REVIEW_PERIODS.map((one) => (
						<label key={one}>
							<input type="radio" name="kith-review-period" checked={one === period} onChange={() => { setChosen({ period: one, back: 0 }); }} />
							{words.periods[one]}
						</label>
					))}
				</div>
				<button type="button" onClick={() => { setChosen({ period, back: back + 1 }); }}>{words.earlier}</button>
				<button type="button" disabled={back === 0} onClick={() => { setChosen({ period, back: Math.max(0, back - 1) }); }}>{words.later}</button>
			</div>
			<h3 class="kith-review-title">
				{span.name} <span class="kith-muted">{words.range(t.fullDay(span.range.from), t.fullDay(span.range.to))}{span.complete ? "" : ` · ${words.soFar}`}</span>
			</h3>
			{asked.length > 0 && (
				<Section title={words.asked}>
					<ul>
						{asked.map(({ rule, span: wanted, state }) => (
							<li key={`${rule.source.path}:${rule.source.line}`} class={state === "due" ? "kith-review-due" : ""}>
								{state === "due" ? words.due(wanted.name) : words.done(wanted.name)}{" "}
								<button type="button" class="kith-text-button" onClick={() => { setChosen({ period: wanted.period, back: 1 }); }}>{words.look}</button>
								<Link host={host} class="kith-quote" target={rule.source}>{lineWords(rule.source.text)}</Link>
							</li>
						))}
					</ul>
				</Section>
			)}
			{review === null || !isCurrent ? <p class="kith-muted">{words.counting}</p> : <Numbers host={host} t={t} data={data} review={review} />}
		</div>
	);
}

const MOST = 12;

function Numbers({ host, t, data, review }: { readonly host: ReviewHost; readonly t: Translator; readonly data: PanelData; readonly review: Review }): JSX.Element {
	const words = t.messages.review;
	const { kinds } = t.messages;
	const { now, span, drifting } = review;
	const nameOf = (path: NotePath): string => data.contact(path)?.contact.name ?? path;
	const person = (path: NotePath): JSX.Element => <Link host={host} target={{ path }}>{nameOf(path)}</Link>;
	const people = (title: string, items: readonly { readonly path: NotePath; readonly about?: string }[]): JSX.Element | null =>
		items.length === 0 ? null : (
			<Section title={title}>
				<ul>
					{items.slice(0, MOST).map(({ path, about }) => <li key={path}>{person(path)}{about !== undefined && <span class="kith-muted"> · {about}</span>}</li>)}
					{items.length > MOST && <li class="kith-muted">{words.more(items.length - MOST)}</li>}
				</ul>
			</Section>
		);
	const results = RESULT_KINDS.flatMap((kind) => now.results[kind].map((line) => ({ kind, line })));
	return (
		<>
			<table class="kith-review-numbers">
				<thead>
					<tr><td /><th scope="col">{words.now}</th><th scope="col">{words.before}</th><th scope="col">{words.change}</th></tr>
				</thead>
				<tbody>
					{summaryRows(review, t).map(({ label, now: value, before, change }) => (
						<tr key={label}><th scope="row">{label}</th><td>{value}</td><td>{before}</td><td>{change}</td></tr>
					))}
				</tbody>
			</table>
			<p class="kith-muted">{words.comparedWith(words.range(t.fullDay(span.before.from), t.fullDay(span.before.to)))}</p>
			<Section title={words.heat}><HeatMap cells={heatMap(now.range, now.byDay)} t={t} today={data.today} /></Section>
			<div class="kith-review-bars">
				<Bars t={t} title={words.channels} bars={barsOf(Object.entries(now.byChannel).map(([channel, count]) => [kinds.channels[channel as keyof typeof kinds.channels], count]))} />
				<Bars t={t} title={words.directions} bars={barsOf(Object.entries(now.byDirection).map(([direction, count]) => [kinds.directions[direction as keyof typeof kinds.directions], count]))} />
				<Bars t={t} title={words.relations} bars={barsOf(now.byRelation.map(([relation, count]) => [relation === "" ? words.noRelation : capitalised(relation), count]))} />
			</div>
			<Section title={words.results}>
				{results.length === 0 ? <p class="kith-muted">{words.noResults}</p> : (
					<ul>
						{results.slice(0, MOST).map(({ kind, line }) => (
							<li key={`${kind}:${line.source.path}:${line.source.line}`}>
								{words.resultKinds[kind]}: {person(line.contact)} <Link host={host} class="kith-quote" target={line.source}>{t.day(line.date, data.today)} · {line.text}</Link>
							</li>
						))}
					</ul>
				)}
			</Section>
			{people(words.fresh, now.fresh.map((path) => ({ path })))}
			{people(words.lost, now.lost.map((path) => ({ path })))}
			{people(words.drifting, drifting.map(({ contact, meanGap, interval }) => ({ path: contact, about: words.drift(t.length(meanGap), t.interval(interval)) })))}
			<button type="button" class="mod-cta" onClick={() => { host.writeNote(words.note(span.name), reviewMarkdown(review, t, nameOf)); }}>
				{words.write}
			</button>
		</>
	);
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<section class="kith-review-section">
			<h4>{title}</h4>
			{children}
		</section>
	);
}

function Link({ host, target, class: name, children }: { readonly host: ReviewHost; readonly target: Target; readonly class?: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<a
			class={`kith-link ${name ?? ""}`}
			href={target.path}
			onClick={(event) => {
				event.preventDefault();
				host.open(target, event);
			}}
		>
			{children}
		</a>
	);
}
