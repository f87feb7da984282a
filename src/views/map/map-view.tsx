import { ItemView, Menu, setIcon, type IconName, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Translator } from "../../i18n";
import type { PanelSource } from "../agenda/ports";
import { MapPanel } from "./components/map-panel";
import { placesToKeep, readPlaces } from "./layout/kept-places";
import type { Places } from "./layout/seeds";
import { readMapChoices } from "./model/choices";
import type { MapHost } from "./ports";

export const MAP_VIEW = "kith-map";
export const MAP_ICON = "waypoints";
const PLACES_KEY = "kith-map-places";
const CHOICES_KEY = "kith-map";

export interface MapViewParts {
	readonly source: PanelSource;
	readonly t: () => Translator;
	readonly open: MapHost["open"];
	readonly stopwatch: MapHost["stopwatch"];
	readonly savePicture: MapHost["savePicture"];
}

/** The network map as a view of Obsidian. */
export class MapView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly parts: MapViewParts) {
		super(leaf);
		this.navigation = false;
	}

	override getViewType(): string {
		return MAP_VIEW;
	}
	override getDisplayText(): string {
		return this.parts.t().messages.map.title;
	}
	override getIcon(): IconName {
		return MAP_ICON;
	}

	override onOpen(): Promise<void> {
		const { source, t } = this.parts;
		this.contentEl.addClass("kith-view");
		render(<MapPanel host={this.host()} source={source} t={t()} />, this.contentEl);
		return Promise.resolve();
	}

	override onClose(): Promise<void> {
		render(null, this.contentEl);
		return Promise.resolve();
	}

	private host(): MapHost {
		const { app, parts } = this;
		let places: Places | null = null;
		return {
			...parts,
			setIcon,
			menu: (entries, event) => {
				const menu = new Menu();
				for (const { title, icon, act } of entries) menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
				menu.showAtMouseEvent(event);
			},
			onColours: (listener) => {
				const ref = app.workspace.on("css-change", listener);
				return () => {
					app.workspace.offref(ref);
				};
			},
			loadPlaces: () => (places ??= readPlaces(app.loadLocalStorage(PLACES_KEY))),
			savePlaces: (next) => {
				places = new Map([...(places ?? []), ...next]);
				app.saveLocalStorage(PLACES_KEY, placesToKeep(next));
			},
			loadChoices: () => readMapChoices(app.loadLocalStorage(CHOICES_KEY)),
			saveChoices: (choices) => {
				app.saveLocalStorage(CHOICES_KEY, choices);
			},
		};
	}
}
