import type { JSX } from "preact";

interface SelectProps {
	readonly label: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly text: string }[];
	readonly onChange: (value: string) => void;
}

/** A labelled choice of one of a few. */
export function Select({ label, value, options, onChange }: SelectProps): JSX.Element {
	return (
		<label class="kith-choice">
			<span>{label}</span>
			<select
				class="dropdown"
				value={value}
				onChange={(event) => {
					onChange(event.currentTarget.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.text}
					</option>
				))}
			</select>
		</label>
	);
}
