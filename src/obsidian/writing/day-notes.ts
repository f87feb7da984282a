import { normalizePath, type App } from "obsidian";
import { writeMoment, type IsoDate } from "../../core/dates";
import type { NotePath } from "../../core/notes";

export interface DayNotesParts {
	readonly app: Pick<App, "vault" | "metadataCache">;
	/** Moment format of their names, folder and template, as the core plugin for daily notes has them. */
	readonly habits: () => { readonly format: string; readonly folder: string; readonly template: string };
	/** Language of the names of months and weekdays. */
	readonly locale: () => string;
}

/** The daily notes of the vault, by day. */
export class DayNotes {
	constructor(private readonly parts: DayNotesParts) {}

	/** The path of a day's note, whether it is there or not; null where the format cannot be filled by a day alone. */
	pathOf(date: IsoDate): NotePath | null {
		const { format, folder } = this.parts.habits();
		const name = writeMoment(date, format, this.parts.locale());
		return name === null || name.trim() === "" ? null : (normalizePath(`${folder}/${name}.md`) as NotePath);
	}

	/** What a new note of that day starts with: the user's template, filled in as the core plugin does. */
	async startText(date: IsoDate, now = new Date()): Promise<string> {
		const { vault, metadataCache } = this.parts.app;
		const { template, format } = this.parts.habits();
		const file = template === "" ? null : metadataCache.getFirstLinkpathDest(template.replace(/\.md$/i, ""), "");
		if (file === null) return "";
		const locale = this.parts.locale();
		const title = (writeMoment(date, format, locale) ?? date).replace(/^.*\//, "");
		const time = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
		return (await vault.cachedRead(file))
			.replace(/\{\{\s*title\s*\}\}/gi, title)
			.replace(/\{\{\s*time\s*(?::[^{}]*)?\}\}/gi, time)
			.replace(/\{\{\s*date\s*(?::([^{}]*))?\}\}/gi, (whole, wanted: string | undefined) => writeMoment(date, wanted?.trim() ?? "YYYY-MM-DD", locale) ?? whole);
	}
}

