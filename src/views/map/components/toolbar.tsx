import type { JSX } from "preact";
import type { Translator } from "../../../i18n";
import type { MapChoices } from "../model/choices";
import { COLOURINGS } from "../model/colours";
import type { MapHost } from "../ports";
import { Select } from "../../select";
import { IconButton } from "./parts";

interface ToolbarProps {
	readonly host: MapHost;
	readonly t: Translator;
	readonly query: string;
	readonly onQuery: (query: string) => void;
	readonly onFind: () => void;
	readonly choices: MapChoices;
	readonly onChoices: (choices: MapChoices) => void;
	readonly onFit: () => void;
	readonly onSave: (event: MouseEvent) => void;
}

export function Toolbar({ host, t, query, onQuery, onFind, choices, onChoices, onFit, onSave }: ToolbarProps): JSX.Element {
	const words = t.messages.map;
	return (
		<div class="kith-map-tools">
			<input
				type="search"
				class="kith-map-search"
				placeholder={words.search}
				aria-label={words.search}
				value={query}
				onInput={(event) => {
					onQuery(event.currentTarget.value);
				}}
				onKeyDown={(event) => {
					if (event.key === "Enter") onFind();
				}}
			/>
			<Select
				label={words.colours}
				value={choices.colouring}
				options={COLOURINGS.map((value) => ({ value, text: words.colourings[value] }))}
				onChange={(value) => {
					onChoices({ ...choices, colouring: COLOURINGS.find((one) => one === value) ?? "status" });
				}}
			/>
			<IconButton host={host} icon="sliders-horizontal" label={words.options} pressed={choices.showsOptions} onClick={() => { onChoices({ ...choices, showsOptions: !choices.showsOptions }); }} />
			<IconButton host={host} icon="list" label={words.list} pressed={choices.listed} onClick={() => { onChoices({ ...choices, listed: !choices.listed }); }} />
			<IconButton host={host} icon="maximize" label={words.fit} onClick={onFit} />
			<IconButton host={host} icon="image-down" label={words.save} onClick={onSave} />
		</div>
	);
}
