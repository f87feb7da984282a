import type { Translator } from "../../i18n";
import type { PanelSource, Target } from "../agenda/ports";
import type { Places } from "./layout/seeds";
import type { MapChoices } from "./model/choices";

export interface MenuEntry {
	readonly title: string;
	readonly icon: string;
	readonly act: () => void;
}

/** What the map asks of its host. */
export interface MapHost {
	/** Opens a note; where follows from the event's modifiers. */
	open(target: Target, event: MouseEvent | KeyboardEvent): void;
	setIcon(el: HTMLElement, icon: string): void;
	menu(entries: readonly MenuEntry[], event: MouseEvent): void;
	/** Time since the call, in milliseconds: what a frame may take is limited. */
	stopwatch(): () => number;
	/** Calls back when the theme's colours may have changed, until the returned function is called. */
	onColours(listener: () => void): () => void;
	loadPlaces(): Places;
	savePlaces(places: Places): void;
	loadChoices(): MapChoices;
	saveChoices(choices: MapChoices): void;
	/** Keeps a picture among the vault's attachments and tells where; null: there is none, for want of memory. */
	savePicture(name: string, content: string | ArrayBuffer | null): void;
}

export interface MapParts {
	readonly host: MapHost;
	readonly source: PanelSource;
	readonly t: Translator;
}
