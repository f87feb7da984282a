import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { readCadence } from "../../core/dates";
import { CADENCE_PHRASES } from "../../core/edits";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { inWords } from "../choose/cadence-choices";
import { withOutcome, type Progress } from "../session/progress";
import { TRIAGE_OUTCOMES, type Candidate, type TriageOutcome } from "./triage";

/** What a key or a button asks for; a number is one of the usual rhythms, from 0. */
export type TriageAct = number | "other" | "relation" | "pause" | "skip" | "undo" | "end";

export interface TriageViewProps {
	readonly t: Translator;
	readonly progress: Progress<TriageOutcome>;
	/** Null at the end. */
	readonly candidate: Candidate | null;
	readonly canUndo: boolean;
	readonly nameOf: (path: NotePath) => string;
	readonly onAct: (act: TriageAct) => void;
}

/** Gives contacts a rhythm one by one, by single keys. */
export function TriageView(props: TriageViewProps): JSX.Element {
	const { candidate } = props;
	return candidate === null ? <Summary {...props} /> : <OnePerson key={candidate.path} {...props} candidate={candidate} />;
}

function OnePerson({ t, progress, candidate, canUndo, onAct }: TriageViewProps & { readonly candidate: Candidate }): JSX.Element {
	const { triage: words, session } = t.messages.daily;
	const first = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		first.current?.focus();
	}, []);
	const act = (wanted: TriageAct, text: string, letter: string): JSX.Element => (
		<button
			key={letter}
			ref={wanted === 0 ? first : null}
			type="button"
			aria-keyshortcuts={letter}
			onClick={() => {
				onAct(wanted);
			}}
		>
			<kbd>{letter}</kbd> {text}
		</button>
	);
	return (
		<div class="kith-session">
			<div class="kith-session-head">
				<h2>{candidate.name}</h2>
				<span class="kith-muted">{session.progress(progress.at + 1, progress.people.length)}</span>
			</div>
			<div class="kith-muted">{[candidate.about, candidate.mentions, candidate.lastTouch].filter((text) => text !== "").join(" · ")}</div>
			{candidate.rhythm !== "" && <div role="status">{candidate.rhythm}</div>}
			<div class="kith-triage-rhythms" role="group" aria-label={words.rhythms}>
				{CADENCE_PHRASES.map(({ latin }, index) => act(index, inWords(readCadence(latin), t), String(index + 1)))}
			</div>
			<div class="kith-session-buttons">
				{act("other", words.other, words.keys.other)}
				{act("relation", words.relation, words.keys.relation)}
				{act("pause", words.pause, words.keys.pause)}
				{act("skip", words.skip, words.keys.skip)}
				{canUndo && act("undo", words.undo, words.keys.undo)}
			</div>
		</div>
	);
}

function Summary({ t, progress, canUndo, nameOf, onAct }: TriageViewProps): JSX.Element {
	const { triage: words, session } = t.messages.daily;
	const close = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		close.current?.focus();
	}, []);
	return (
		<div class="kith-session">
			<div class="kith-session-head">
				<h2>{words.done}</h2>
			</div>
			<ul class="kith-session-summary">
				{TRIAGE_OUTCOMES.map((outcome) => {
					const people = withOutcome(progress, outcome);
					return people.length === 0 ? null : (
						<li key={outcome}>
							<strong>{words.outcomes[outcome](people.length)}</strong> {people.map(nameOf).join(", ")}
						</li>
					);
				})}
			</ul>
			<div class="kith-session-buttons">
				<button
					ref={close}
					type="button"
					class="mod-cta"
					onClick={() => {
						onAct("end");
					}}
				>
					{session.close}
				</button>
				{canUndo && (
					<button
						type="button"
						onClick={() => {
							onAct("undo");
						}}
					>
						<kbd>{words.keys.undo}</kbd> {words.undo}
					</button>
				)}
			</div>
		</div>
	);
}
