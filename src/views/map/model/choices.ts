import { NO_FILTERS, readChoices, type Filters } from "../../agenda/model/choices";
import { COLOURINGS, type Colouring } from "./colours";
import { MAP_LAYERS, type MapLayer } from "./network";

/** What the user chose on the map; kept on this device. */
export interface MapChoices {
	readonly colouring: Colouring;
	readonly layers: readonly MapLayer[];
	readonly filters: Filters;
	/** Whether filters and layers are shown. */
	readonly showsOptions: boolean;
	/** Whether the list stands beside the picture. */
	readonly listed: boolean;
}

export const DEFAULT_MAP_CHOICES: MapChoices = { colouring: "status", layers: ["strangers", "organisations"], filters: NO_FILTERS, showsOptions: false, listed: false };

/** Reads kept choices; what does not fit any more takes its default. */
export function readMapChoices(kept: unknown): MapChoices {
	if (typeof kept !== "object" || kept === null) return DEFAULT_MAP_CHOICES;
	const given = kept as Readonly<Record<string, unknown>>;
	const layers = given["layers"];
	return {
		colouring: COLOURINGS.find((one) => one === given["colouring"]) ?? DEFAULT_MAP_CHOICES.colouring,
		layers: Array.isArray(layers) ? MAP_LAYERS.filter((layer) => layers.includes(layer)) : DEFAULT_MAP_CHOICES.layers,
		filters: readChoices(given).filters,
		showsOptions: given["showsOptions"] === true,
		listed: given["listed"] === true,
	};
}
