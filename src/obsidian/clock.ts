import { Component, type App } from "obsidian";
import { isIsoDate, isoDate, type IsoDate } from "../core/dates";

/** How often the day is compared, in milliseconds: a sleeping computer or a changed zone fires no timer at midnight. */
const LOOK = 30_000;
/** Key of the app's local storage under which a preview or a test sets the day. */
export const TODAY_KEY = "kith-today";

/** The one place that reads the clock. Tells when the day has changed, by midnight or by a journey. */
export class Clock extends Component {
	private day: IsoDate;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly app: App) {
		super();
		this.day = this.read();
	}

	override onload(): void {
		const look = (): void => {
			this.look();
		};
		this.registerInterval(window.setInterval(look, LOOK));
		this.registerDomEvent(window, "focus", look);
		this.registerDomEvent(activeDocument, "visibilitychange", look);
	}

	/** The calendar day where the user is. */
	today(): IsoDate {
		return this.day;
	}

	/** Calls back when another day has begun, until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private look(): void {
		const day = this.read();
		if (day === this.day) return;
		this.day = day;
		for (const listener of [...this.listeners]) listener();
	}

	private read(): IsoDate {
		const set: unknown = this.app.loadLocalStorage(TODAY_KEY);
		if (typeof set === "string" && isIsoDate(set)) return set;
		const now = new Date();
		const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
		if (day === null) throw new RangeError("The system clock shows no possible day");
		return day;
	}
}
