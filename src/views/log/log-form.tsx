import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CHANNELS, type Direction } from "../../core/notes";
import type { Translator } from "../../i18n";
import { answerOf, channelOf, emptyDraft, isChannel, readNextDay, readTouchDay, type LogAnswer, type LogDraft, type LogFault, type Person, type TextField } from "./model";
import type { DayContext } from "./read-day";
import { DayField } from "./day-field";
import { PeopleField, type AttachSuggest } from "./people-field";

export interface LogFormProps {
	readonly t: Translator;
	readonly context: Omit<DayContext, "looking">;
	/** Who is chosen at the beginning. */
	readonly people: readonly Person[];
	readonly attachSuggest: AttachSuggest;
	readonly onLog: (answer: Extract<LogAnswer, { kind: "ready" }>) => void;
	readonly onCancel: () => void;
}

/** Everything about one touch. Enter in any field logs it; what is not said is not written. */
export function LogForm({ t, context, people, attachSuggest, onLog, onCancel }: LogFormProps): JSX.Element {
	const words = t.messages.daily.log;
	const [draft, setDraft] = useState(() => emptyDraft(people));
	const [fault, setFault] = useState<LogFault | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const change = (part: Partial<LogDraft>): void => {
		setDraft((before) => ({ ...before, ...part }));
		setFault(null);
	};
	const text = (name: TextField, label: string): JSX.Element => (
		<Field label={label}>
			{(id) => (
				<input
					id={id}
					type="text"
					data-kith-field={name}
					value={draft[name]}
					onInput={(event) => {
						change({ [name]: event.currentTarget.value });
					}}
				/>
			)}
		</Field>
	);
	const errorOf = (field: LogFault["field"]): string => (fault?.field === field ? words.problems[fault.problem] : "");

	useLayoutEffect(() => {
		// Who is known: what is asked next. The dialog's own choice, made once this is drawn, is the first field; the next key
		// that is pressed must not find it there.
		void Promise.resolve().then(() => {
			form.current?.querySelector<HTMLElement>(people.length === 0 ? ".kith-people input" : "[data-kith-field='about']")?.focus();
		});
	}, []);

	const submit = async (): Promise<void> => {
		const answer = await answerOf(draft, context);
		if (answer.kind === "ready") {
			onLog(answer);
			return;
		}
		setFault(answer);
		form.current?.querySelector<HTMLElement>(`[data-kith-field='${answer.field}']`)?.focus();
	};

	return (
		<form
			ref={form}
			class="kith-form"
			onSubmit={(event) => {
				event.preventDefault();
				void submit();
			}}
		>
			<PeopleField
				words={words}
				people={draft.people}
				error={errorOf("people")}
				attachSuggest={attachSuggest}
				onChange={(chosen) => {
					change({ people: chosen });
				}}
			/>
			<DayField
				t={t}
				label={words.when}
				name="day"
				hint={words.whenHint}
				value={draft.day}
				today={context.today}
				chips={[
					{ text: words.today, value: "" },
					{ text: words.yesterday, value: words.yesterday },
				]}
				error={errorOf("day")}
				read={(typed) => readTouchDay(typed, context)}
				onChange={(day) => {
					change({ day });
				}}
			/>
			<div class="kith-field-pair">
				<Field label={words.how}>
					{(id) => (
						<select
							id={id}
							class="dropdown"
							value={channelOf(draft)}
							onChange={({ currentTarget: { value } }) => {
								change({ channel: isChannel(value) ? value : "" });
							}}
						>
							<option value="">{words.notSaid}</option>
							{CHANNELS.map((channel) => (
								<option key={channel} value={channel}>
									{t.messages.kinds.channels[channel]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={words.direction}>
					{(id) => (
						<select
							id={id}
							class="dropdown"
							value={draft.direction}
							onChange={({ currentTarget: { value } }) => {
								change({ direction: value as Direction | "" });
							}}
						>
							<option value="">{words.notSaid}</option>
							<option value="out">{t.messages.kinds.directions.out}</option>
							<option value="in">{t.messages.kinds.directions.in}</option>
						</select>
					)}
				</Field>
			</div>
			{text("about", words.about)}
			<details class="kith-further-fields">
				<summary>{words.further}</summary>
				{text("gave", words.gave)}
				{text("got", words.got)}
				{text("asked", words.asked)}
			</details>
			<div class="kith-field-pair">
				{text("next", words.next)}
				<DayField
					t={t}
					label={words.nextDate}
					name="nextDay"
					hint={words.nextDateHint}
					value={draft.nextDay}
					today={context.today}
					chips={[]}
					error={errorOf("nextDay")}
					read={(typed) => readNextDay(typed, context)}
					onChange={(nextDay) => {
						change({ nextDay });
					}}
				/>
			</div>
			<div class="kith-form-buttons">
				<button type="button" onClick={onCancel}>
					{words.cancel}
				</button>
				<button type="submit" class="mod-cta">
					{words.save}
				</button>
			</div>
		</form>
	);
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ComponentChildren }): JSX.Element {
	const id = useId();
	return (
		<div class="kith-field">
			<label for={id}>{label}</label>
			{children(id)}
		</div>
	);
}
