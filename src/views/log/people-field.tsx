import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Messages } from "../../i18n";
import type { Person } from "./model";

/** Suggests people under an input, until the returned function is called. */
export type AttachSuggest = (input: HTMLInputElement, choose: (person: Person) => void) => () => void;

interface PeopleFieldProps {
	readonly words: Messages["daily"]["log"];
	readonly people: readonly Person[];
	readonly error: string;
	readonly attachSuggest: AttachSuggest;
	readonly onChange: (people: readonly Person[]) => void;
}

/** Who took part: one or several, each a chip that can be taken out again. Backspace in the empty field takes out the last. */
export function PeopleField({ words, people, error, attachSuggest, onChange }: PeopleFieldProps): JSX.Element {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	const latest = useRef({ people, onChange });
	latest.current = { people, onChange };
	useEffect(() => {
		if (input.current === null) return undefined;
		return attachSuggest(input.current, (person) => {
			const { people: chosen, onChange: tell } = latest.current;
			if (!chosen.some(({ path }) => path === person.path)) tell([...chosen, person]);
		});
	}, []);
	return (
		<div class="kith-field kith-people">
			<label for={id}>{words.who}</label>
			<div class="kith-people-input">
				{people.map((person) => (
					<span key={person.path} class="kith-person-chip">
						{person.name}
						<button
							type="button"
							aria-label={words.remove(person.name)}
							onClick={() => {
								onChange(people.filter((other) => other !== person));
								input.current?.focus();
							}}
						>
							×
						</button>
					</span>
				))}
				<input
					ref={input}
					id={id}
					type="text"
					data-kith-field="people"
					placeholder={words.addPerson}
					aria-invalid={error !== ""}
					aria-describedby={`${id}-said`}
					autocomplete="off"
					onKeyDown={(event) => {
						if (event.key === "Backspace" && event.currentTarget.value === "" && people.length > 0) onChange(people.slice(0, -1));
					}}
				/>
			</div>
			<div id={`${id}-said`} class="kith-said is-fault" aria-live="polite">
				{error}
			</div>
		</div>
	);
}
