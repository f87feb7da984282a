import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { IsoDate } from "../../core/dates";
import type { Translator } from "../../i18n";
import { isProblem, type LogProblem } from "./model";

interface DayFieldProps {
	readonly t: Translator;
	readonly label: string;
	readonly name: string;
	readonly hint: string;
	readonly value: string;
	readonly today: IsoDate;
	/** Days to choose by one press, with the text that each puts into the field. */
	readonly chips: readonly { readonly text: string; readonly value: string }[];
	/** Said in place of the day, where sending the form failed here. */
	readonly error: string;
	readonly read: (typed: string) => Promise<IsoDate | LogProblem | null>;
	readonly onChange: (value: string) => void;
}

/** A day in one's own words; what was understood is said below it, before anything is written. */
export function DayField({ t, label, name, hint, value, today, chips, error, read, onChange }: DayFieldProps): JSX.Element {
	const id = useId();
	const [understood, setUnderstood] = useState<IsoDate | LogProblem | null>(null);
	useEffect(() => {
		let current = true;
		void read(value).then((day) => {
			if (current) setUnderstood(day);
		});
		return () => {
			current = false;
		};
	}, [value]);
	const { day: inWords, problems } = t.messages.daily.log;
	const said = understood === null ? "" : isProblem(understood) ? problems[understood] : inWords(t.weekday(understood), t.fullDay(understood), t.relativeDay(understood, today));
	const isFault = error !== "" || (understood !== null && isProblem(understood));
	return (
		<div class="kith-field">
			<label for={id}>{label}</label>
			<div class="kith-day-input">
				<input
					id={id}
					type="text"
					data-kith-field={name}
					value={value}
					placeholder={hint}
					aria-describedby={`${id}-said`}
					aria-invalid={isFault}
					autocomplete="off"
					onInput={(event) => {
						onChange(event.currentTarget.value);
					}}
				/>
				{chips.map((chip) => (
					<button
						key={chip.text}
						type="button"
						class="kith-day-chip"
						aria-pressed={chip.value === value}
						onClick={() => {
							onChange(chip.value);
						}}
					>
						{chip.text}
					</button>
				))}
			</div>
			<div id={`${id}-said`} class={isFault ? "kith-said is-fault" : "kith-said"} aria-live="polite">
				{error === "" ? said : error}
			</div>
		</div>
	);
}
