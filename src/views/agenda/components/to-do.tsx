import type { JSX } from "preact";
import type { AgendaItem } from "../../../core/agenda";
import type { IsoDate } from "../../../core/dates";
import type { FollowUp, Greeting } from "../../../core/schedule";
import { lineWords } from "../model/row-words";
import { Block } from "./block";
import { usePanel } from "./context";
import { Icon } from "./icon";
import { NoteLink } from "./note-link";

interface ToDoProps {
	readonly item: Pick<AgendaItem, "followUps" | "occasions">;
	readonly today: IsoDate;
}

/** What is to be done beside the rhythm, each with the line that says so, and the near days to congratulate on. */
export function ToDo({ item, today }: ToDoProps): JSX.Element | null {
	const { t } = usePanel();
	const followUps = item.followUps.filter(({ state }) => state !== "done");
	if (followUps.length === 0 && item.occasions.length === 0) return null;
	return (
		<Block title={t.messages.followups.title} class="kith-to-do">
			<ul>
				{followUps.map((followUp) => (
					<FollowUpLine key={`${followUp.kind}:${followUp.source.path}:${followUp.source.line}:${followUp.rule?.line ?? 0}`} followUp={followUp} today={today} />
				))}
				{item.occasions.map((occasion) => (
					<OccasionLine key={`${occasion.kind}:${occasion.label}:${occasion.date}`} occasion={occasion} today={today} />
				))}
			</ul>
		</Block>
	);
}

function FollowUpLine({ followUp, today }: { readonly followUp: FollowUp; readonly today: IsoDate }): JSX.Element {
	const { t, host } = usePanel();
	const { followups: words } = t.messages;
	const { kind, what, state, source, rule } = followUp;
	const about = [words.kinds[kind], t.followUpWhen(followUp, today), t.followUpAfter(followUp, today)].filter((text) => text !== "").join(" · ");
	return (
		<li class={`kith-follow-up is-${state}`}>
			{kind === "task" ? (
				<button
					type="button"
					class="clickable-icon"
					aria-label={`${words.markDone}: ${what}`}
					onClick={() => {
						host.tick(followUp);
					}}
				>
					<Icon name="square-check-big" />
				</button>
			) : (
				<Icon name={kind === "next" ? "arrow-right" : "reply"} />
			)}
			<div>
				<div class="kith-follow-up-what">{what}</div>
				<div class="kith-follow-up-when">{about}</div>
				<NoteLink class="kith-quote" target={source}>
					{lineWords(source.text)}
				</NoteLink>
				{rule !== undefined && (
					<NoteLink class="kith-quote" target={rule}>
						{lineWords(rule.text)}
					</NoteLink>
				)}
			</div>
		</li>
	);
}

function OccasionLine({ occasion, today }: { readonly occasion: Greeting; readonly today: IsoDate }): JSX.Element {
	const { t } = usePanel();
	const words = t.occasion(occasion, today);
	return (
		<li class="kith-follow-up">
			<Icon name={occasion.kind === "birthday" ? "cake" : "calendar-heart"} />
			<div>
				{occasion.source === undefined ? <span>{words}</span> : <NoteLink target={occasion.source}>{words}</NoteLink>}
				{occasion.inDays < 0 && <div class="kith-follow-up-when">{t.messages.followups.occasions.belated}</div>}
			</div>
		</li>
	);
}
