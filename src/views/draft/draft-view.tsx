import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { fillDraft, type DraftTemplate, type FilledDraft, type ReachMessage, type ReachUrl } from "../../core/drafts";
import type { Translator } from "../../i18n";

export interface DraftViewProps {
	readonly t: Translator;
	/** The most fitting first. */
	readonly templates: readonly DraftTemplate[];
	/** A template with the facts of the contact in it. */
	readonly fill: (template: DraftTemplate) => FilledDraft;
	/** Ways to open the message in another app. */
	readonly ways: (message: ReachMessage) => readonly ReachUrl[];
	readonly copy: (text: string) => void;
	readonly openIn: (way: ReachUrl, text: string) => void;
	/** Makes the sample messages, where there is no template. */
	readonly createSamples: () => void;
}

/** A message to read over, change, copy, and take elsewhere. Kith sends nothing. */
export function DraftView(props: DraftViewProps): JSX.Element {
	const { t, templates, createSamples } = props;
	const [first] = templates;
	const { none } = t.messages.drafts;
	if (first !== undefined) return <Draft {...props} first={first} />;
	return (
		<div class="kith-form">
			<p>{none.text}</p>
			<div class="kith-form-buttons">
				<button type="button" class="mod-cta" onClick={createSamples}>
					{none.create}
				</button>
			</div>
		</div>
	);
}

function Draft({ t, templates, first, fill, ways, copy, openIn }: DraftViewProps & { readonly first: DraftTemplate }): JSX.Element {
	const words = t.messages.drafts;
	const id = useId();
	const [path, setPath] = useState(first.path);
	const [message, setMessage] = useState<FilledDraft>(() => fill(first));
	const { subject, text } = message;
	// What stands in braces still, after whatever the user changed.
	const { unfilled } = fillDraft({ text, ...(subject === undefined ? {} : { subject }) }, {});
	return (
		<div class="kith-form">
			<div class="kith-field">
				<label for={`${id}-template`}>{words.choose}</label>
				<select
					id={`${id}-template`}
					class="dropdown"
					value={path}
					onChange={(event) => {
						const chosen = templates.find((each) => each.path === event.currentTarget.value);
						if (chosen === undefined) return;
						setPath(chosen.path);
						setMessage(fill(chosen));
					}}
				>
					{templates.map(({ path: each, title }) => (
						<option key={each} value={each}>
							{title}
						</option>
					))}
				</select>
			</div>
			{subject !== undefined && (
				<div class="kith-field">
					<label for={`${id}-subject`}>{words.subject}</label>
					<input
						id={`${id}-subject`}
						type="text"
						value={subject}
						onInput={(event) => {
							setMessage({ ...message, subject: event.currentTarget.value });
						}}
					/>
				</div>
			)}
			<div class="kith-field">
				<label for={`${id}-text`}>{words.text}</label>
				<textarea
					id={`${id}-text`}
					rows={10}
					value={text}
					onInput={(event) => {
						setMessage({ ...message, text: event.currentTarget.value });
					}}
				/>
			</div>
			{unfilled.length > 0 && (
				<p class="kith-unfilled" role="status">
					{words.unfilled(unfilled.join(", "))}
				</p>
			)}
			<div class="kith-form-buttons">
				{ways({ text, ...(subject === undefined ? {} : { subject }) }).map((way) => (
					<button
						key={way.url}
						type="button"
						title={way.value}
						onClick={() => {
							openIn(way, text);
						}}
					>
						{words.open[way.kind]}
					</button>
				))}
				<button
					type="button"
					class="mod-cta"
					onClick={() => {
						copy(text);
					}}
				>
					{words.copy}
				</button>
			</div>
		</div>
	);
}
