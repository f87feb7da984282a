import type { JSX } from "preact";
import type { IsoDate } from "../../../core/dates";
import type { Translator } from "../../../i18n";
import { filterText } from "../../agenda/components/filter-row";
import { FILTER_NAMES, STATUS_KINDS } from "../../agenda/model/choices";
import { facetsOf } from "../../agenda/model/facets";
import type { PanelData } from "../../agenda/panel-data";
import type { MapChoices } from "../model/choices";
import { MAP_LAYERS } from "../model/network";
import { dayAt, TIME_STEPS } from "../model/time";
import { Select } from "../../select";

interface OptionsProps {
	readonly t: Translator;
	readonly data: PanelData;
	readonly choices: MapChoices;
	readonly onChoices: (choices: MapChoices) => void;
	readonly first: IsoDate | null;
	readonly step: number;
	readonly onStep: (step: number) => void;
}

/** The filters of the panel, the layers of the map, and the day it shows. */
export function Options({ t, data, choices, onChoices, first, step, onStep }: OptionsProps): JSX.Element {
	const words = t.messages.map;
	const { filters: names } = t.messages.panel;
	const facets = facetsOf(data.snapshot.contacts.values());
	const day = first === null ? null : dayAt(first, data.today, step);
	const dayWords = day === null ? words.today : t.fullDay(day);
	return (
		<div class="kith-map-options">
			<div class="kith-filters">
				{FILTER_NAMES.map((name) => {
					const values: readonly string[] = name === "status" ? STATUS_KINDS : facets[name].map(({ value }) => value);
					return (
						<Select
							key={name}
							label={names.names[name]}
							value={choices.filters[name]}
							options={[{ value: "", text: names.any[name] }, ...values.map((value) => ({ value, text: filterText(name, value, t) }))]}
							onChange={(value) => {
								onChoices({ ...choices, filters: { ...choices.filters, [name]: value } });
							}}
						/>
					);
				})}
			</div>
			<fieldset class="kith-map-layers">
				<legend>{words.layers}</legend>
				{MAP_LAYERS.map((layer) => (
					<label key={layer}>
						<input
							type="checkbox"
							checked={choices.layers.includes(layer)}
							onChange={() => {
								onChoices({ ...choices, layers: MAP_LAYERS.filter((one) => (one === layer) !== choices.layers.includes(one)) });
							}}
						/>
						{words.layerNames[layer]}
					</label>
				))}
			</fieldset>
			{first !== null && (
				<label class="kith-map-time">
					<span>{words.until}</span>
					<input
						type="range"
						min={0}
						max={TIME_STEPS}
						value={step}
						aria-valuetext={dayWords}
						onInput={(event) => {
							onStep(Number(event.currentTarget.value));
						}}
					/>
					<output>{dayWords}</output>
				</label>
			)}
		</div>
	);
}
