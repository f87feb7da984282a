import { Component, Notice, type App } from "obsidian";
import { writeNudges, type Nudge } from "../core/edits";
import { needsAction } from "../core/schedule";
import type { Settings } from "../core/settings";
import type { Translator } from "../i18n";
import type { Changes } from "../obsidian/writing/changes";
import type { DayNotes } from "../obsidian/writing/day-notes";
import type { EditOutcome, NoteChange } from "../obsidian/writing/model";
import type { PanelData } from "../views/agenda/panel-data";

export interface NudgingParts {
	readonly app: App;
	readonly t: () => Translator;
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	readonly changes: Changes;
	readonly dayNotes: DayNotes;
	/** Calls back when the vault has changed, until the returned function is called. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** Reminds of today's reach-outs outside of the panel: in the daily note, and at start-up; both only where the user asks. */
export class Nudging extends Component {
	private started = false;

	constructor(private readonly parts: NudgingParts) {
		super();
	}

	override onload(): void {
		this.register(
			this.parts.subscribe(() => {
				const data = this.parts.data();
				if (this.started || data === null) return;
				this.started = true;
				void this.start(data);
			}),
		);
	}

	/** Writes today's reach-outs into the daily note; twice the same is no change. */
	async write(): Promise<boolean> {
		const { data: read, changes, t } = this.parts;
		const data = read();
		if (data === null) return false;
		const people = peopleOf(data);
		const change = await this.change(data, people);
		const { nudges } = t().messages.followups;
		if (change !== null) return changes.run(nudges.written(people.length), [change]);
		changes.say(nudges.noDayNote);
		return false;
	}

	private async start(data: PanelData): Promise<void> {
		const { settings, t, app } = this.parts;
		const { reachOutsAtStart, noticeAtStart } = settings();
		const people = peopleOf(data);
		if (people.length === 0) return;
		if (noticeAtStart) new Notice(t().messages.followups.nudges.atStart(people.length));
		if (!reachOutsAtStart) return;
		const change = await this.change(data, people);
		const file = change?.kind === "edit" ? app.vault.getFileByPath(change.path) : null;
		// At start-up nothing is said where there is nothing to do.
		if (change?.kind === "edit" && file !== null && change.edit(await app.vault.cachedRead(file)).kind !== "edited") return;
		await this.write();
	}

	private async change(data: PanelData, people: readonly Person[]): Promise<NoteChange | null> {
		const { app, dayNotes, t } = this.parts;
		const path = dayNotes.pathOf(data.today);
		if (path === null) return null;
		const nudges = people.flatMap((row): readonly Nudge[] => {
			const file = app.vault.getFileByPath(row.path);
			return file === null ? [] : [{ link: app.fileManager.generateMarkdownLink(file, path), why: t().status(row.status, data.today) }];
		});
		const { heading } = t().messages.followups.nudges;
		const edit = (text: string): EditOutcome => writeNudges(text, nudges, { heading });
		if (app.vault.getFileByPath(path) !== null) return { kind: "edit", path, edit };
		const start = await dayNotes.startText(data.today);
		const outcome = edit(start);
		return { kind: "create", path, text: outcome.kind === "edited" ? outcome.text : start };
	}
}

type Person = PanelData["agenda"]["items"][number];

/** Those who ask for something today, at most the daily number. */
function peopleOf({ agenda, today, dailyLimit }: PanelData): readonly Person[] {
	return agenda.items.filter(({ status }) => needsAction(status, today)).slice(0, dailyLimit);
}
