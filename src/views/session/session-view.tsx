import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import type { Target } from "../agenda/ports";
import type { Briefing, BriefingLine } from "./briefing";
import { OUTCOMES, withOutcome, type Progress } from "./progress";

/** What a key or a button of the session asks for. */
export type SessionAct = "log" | "draft" | "snooze" | "open" | "skip" | "back" | "end";

export interface SessionViewProps {
	readonly t: Translator;
	readonly progress: Progress;
	/** Null at the end, where the summary is shown. */
	readonly briefing: Briefing | null;
	readonly nameOf: (path: NotePath) => string;
	readonly onAct: (act: SessionAct) => void;
	readonly onOpen: (target: Target) => void;
	readonly setIcon: (el: HTMLElement, icon: string) => void;
}

/** One contact at a time, with what one needs to have in mind; at the end what came of it. */
export function SessionView(props: SessionViewProps): JSX.Element {
	const { briefing } = props;
	return briefing === null ? <Summary {...props} /> : <OnePerson key={briefing.path} {...props} briefing={briefing} />;
}

function OnePerson({ t, progress, briefing, onAct, onOpen, setIcon }: SessionViewProps & { readonly briefing: Briefing }): JSX.Element {
	const { session: words } = t.messages.daily;
	const main = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		main.current?.focus();
	}, []);
	const lines = (title: string, all: readonly BriefingLine[], nothing?: string): JSX.Element | null =>
		all.length === 0 && nothing === undefined ? null : (
			<Part title={title}>
				{all.length === 0 && <p class="kith-muted">{nothing}</p>}
				<ul>
					{all.map((line, index) => (
						<Line key={index} line={line} onOpen={onOpen} setIcon={setIcon} />
					))}
				</ul>
			</Part>
		);
	const { advice } = briefing;
	return (
		<div class="kith-session">
			<div class="kith-session-head">
				<h2>{briefing.name}</h2>
				<span class="kith-muted">{words.progress(progress.at + 1, progress.people.length)}</span>
			</div>
			<div class="kith-muted">{[briefing.about, briefing.status].filter((text) => text !== "").join(" · ")}</div>
			{briefing.chips.length > 0 && (
				<div class="kith-chips">
					{briefing.chips.map(({ kind, label, meaning }) => (
						<span key={kind} class={`kith-chip is-${kind}`} title={meaning}>
							{label}
						</span>
					))}
				</div>
			)}
			{lines(words.talks, briefing.talks, words.noTalks)}
			{lines(words.asked, briefing.asked)}
			{lines(words.promised, briefing.promised)}
			{lines(words.personal, briefing.personal)}
			{advice !== null && (
				<Part title={advice.confident ? t.messages.panel.advice : t.messages.panel.generalAdvice}>
					<Link target={advice.target} onOpen={onOpen}>
						{advice.where}
					</Link>
					<div>{advice.excerpt}</div>
				</Part>
			)}
			<div class="kith-session-buttons">
				<ActButton buttonRef={main} act="log" letter={words.keys.log} text={words.log} onAct={onAct} isMain />
				<ActButton act="draft" letter={words.keys.draft} text={t.messages.drafts.action} onAct={onAct} />
				<ActButton act="snooze" letter={words.keys.snooze} text={words.snooze} onAct={onAct} />
				<ActButton act="open" letter={words.keys.open} text={words.open} onAct={onAct} />
				<ActButton act="skip" letter={words.keys.skip} text={words.skip} onAct={onAct} />
			</div>
		</div>
	);
}

interface ActButtonProps {
	readonly act: SessionAct;
	readonly letter: string;
	readonly text: string;
	readonly onAct: (act: SessionAct) => void;
	readonly isMain?: boolean;
	readonly buttonRef?: { current: HTMLButtonElement | null };
}

function ActButton({ act, letter, text, onAct, isMain, buttonRef }: ActButtonProps): JSX.Element {
	return (
		<button
			ref={buttonRef ?? null}
			type="button"
			class={isMain === true ? "mod-cta" : ""}
			aria-keyshortcuts={letter}
			onClick={() => {
				onAct(act);
			}}
		>
			{text} <kbd>{letter}</kbd>
		</button>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<section class="kith-session-part">
			<h3>{title}</h3>
			{children}
		</section>
	);
}

function Line({ line, onOpen, setIcon }: { readonly line: BriefingLine; readonly onOpen: (target: Target) => void; readonly setIcon: SessionViewProps["setIcon"] }): JSX.Element {
	const icon = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (icon.current !== null && line.icon !== undefined) setIcon(icon.current, line.icon);
	}, [line.icon]);
	return (
		<li>
			{line.icon !== undefined && <span ref={icon} class="kith-icon" aria-hidden="true" />}
			{line.when !== "" && <span class="kith-day">{line.when}</span>}
			{line.source === undefined ? <span>{line.text}</span> : <Link target={line.source} onOpen={onOpen}>{line.text}</Link>}
		</li>
	);
}

function Link({ target, onOpen, children }: { readonly target: Target; readonly onOpen: (target: Target) => void; readonly children: ComponentChildren }): JSX.Element {
	return (
		<a
			class="kith-link"
			href={target.path}
			draggable={false}
			onClick={(event) => {
				event.preventDefault();
				onOpen(target);
			}}
		>
			{children}
		</a>
	);
}

function Summary({ t, progress, nameOf, onAct }: SessionViewProps): JSX.Element {
	const { session: words } = t.messages.daily;
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
				{OUTCOMES.map((outcome) => {
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
					{words.close}
				</button>
			</div>
		</div>
	);
}
