import type { App } from "obsidian";
import { readCadence, type IsoDate } from "../core/dates";
import type { CadencePhrase, LogEntry } from "../core/edits";
import type { NotePath } from "../core/notes";
import type { Settings } from "../core/settings";
import type { Translator } from "../i18n";
import type { Changes } from "../obsidian/writing/changes";
import type { ContactActions } from "../obsidian/writing/contact-actions";
import type { PanelData } from "../views/agenda/panel-data";
import { ask } from "../views/choose/ask";
import { cadenceChoices } from "../views/choose/cadence-choices";
import type { ChoiceParts } from "../views/choose/choice-modal";
import { relationChoices } from "../views/choose/relation-choices";
import { snoozeChoices } from "../views/choose/snooze-choices";
import { LogModal } from "../views/log/log-modal";
import { findPeople, personAt } from "./people";

export interface DialogParts {
	readonly app: App;
	readonly t: () => Translator;
	/** The vault as it was read; null until then. */
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	readonly changes: Changes;
	readonly actions: ContactActions;
}

/** How long at most until a written note has been read again, in milliseconds. */
const READ_AGAIN = 1000;

/** Asks what an action needs to know, and does it. Each resolves to whether it was done; false too where the user went away. */
export class ContactDialogs {
	/** Logged a moment ago, perhaps not read yet. */
	private readonly loggedNow = new Set<NotePath>();

	constructor(private readonly parts: DialogParts) {}

	/** Asks for everything about a touch. */
	log(people: readonly NotePath[]): Promise<boolean> {
		const { app, t, data: read, settings } = this.parts;
		const data = read();
		if (data === null) return Promise.resolve(false);
		return new Promise((done) => {
			let logging: Promise<boolean> = Promise.resolve(false);
			new LogModal(app, {
				t: t(),
				context: { today: data.today, order: settings().dateOrder },
				people: people.flatMap((path) => personAt(data, path) ?? []),
				find: (query) => findPeople(read() ?? data, query),
				onLog: ({ people: chosen, entry }) => {
					logging = this.writeLog(chosen, entry);
				},
				onEnd: () => {
					void logging.then(done);
				},
			}).open();
		});
	}

	/** One key: a touch today, on the channel of the last one. Pressed twice it still is one touch. */
	async logToday(path: NotePath): Promise<boolean> {
		const data = this.parts.data();
		const row = data?.row(path);
		if (data === null || row === undefined || this.loggedNow.has(path)) return false;
		if (row.lastContact?.date === data.today) {
			this.parts.changes.say(this.words.log.loggedAlready(row.name));
			return false;
		}
		const channel = row.lastContact?.channel;
		this.loggedNow.add(path);
		const done = await this.writeLog([path], { date: data.today, ...(channel === undefined ? {} : { channel }) });
		window.setTimeout(() => this.loggedNow.delete(path), READ_AGAIN);
		return done;
	}

	async snooze(path: NotePath): Promise<boolean> {
		const { t, data: read, settings, actions } = this.parts;
		const data = read();
		const row = data?.row(path);
		if (data === null || row === undefined) return false;
		const { snooze: words } = this.words;
		const facts = { status: row.status, cadence: row.cadence, today: data.today, order: settings().dateOrder };
		const until = await this.choose<IsoDate | null>(words.question(row.name), words.nothing, (query) => snoozeChoices(query, facts, t()));
		if (until === undefined) return false;
		return actions.snooze(until === null ? words.woken(row.name) : words.snoozed(row.name, t().day(until, data.today)), path, until);
	}

	/** Pauses a contact, or takes the pause away. */
	togglePause(path: NotePath): Promise<boolean> {
		const row = this.parts.data()?.row(path);
		if (row === undefined) return Promise.resolve(false);
		return row.status.kind === "paused" ? this.parts.actions.pause(this.words.pause.resumed(row.name), path, false) : this.pause(path);
	}
	pause(path: NotePath): Promise<boolean> {
		return this.parts.actions.pause(this.words.pause.paused(this.nameOf(path)), path, true);
	}

	async askCadence(path: NotePath): Promise<boolean> {
		const row = this.parts.data()?.row(path);
		if (row === undefined) return false;
		const { cadence: words } = this.words;
		const phrase = await this.choose<CadencePhrase | null>(words.question(row.name), words.nothing, (query) => cadenceChoices(query, row.cadence?.source.kind === "note", this.parts.t()));
		return phrase === undefined ? false : this.setCadence(path, phrase);
	}
	setCadence(path: NotePath, phrase: CadencePhrase | null): Promise<boolean> {
		const { cadence: words } = this.words;
		const interval = phrase === null ? null : readCadence(phrase.latin);
		const name = this.nameOf(path);
		return this.parts.actions.setCadence(interval === null ? words.removed(name) : words.set(name, this.parts.t().cadence(interval)), path, phrase);
	}

	async askRelation(path: NotePath): Promise<boolean> {
		const data = this.parts.data();
		const row = data?.row(path);
		if (data === null || row === undefined) return false;
		const { relation: words } = this.words;
		const relation = await this.choose<string>(words.question(row.name), words.nothing, (query) => relationChoices(query, data.snapshot.contacts.values(), this.parts.t()));
		return relation === undefined ? false : this.parts.actions.setRelation(words.set(row.name, relation), path, relation);
	}

	/** Asks for a contact, where no note of one is open. */
	pick(): Promise<NotePath | undefined> {
		const data = this.parts.data();
		if (data === null) return Promise.resolve(undefined);
		const { question, nothing } = this.words.pick;
		return this.choose<NotePath>(question, nothing, (query) => findPeople(data, query).map(({ path, name, about }) => ({ value: path, text: name, note: about })));
	}

	nameOf(path: NotePath): string {
		return this.parts.data()?.row(path)?.name ?? path.replace(/^.*\/|\.md$/gi, "");
	}

	private get words(): Translator["messages"]["daily"] {
		return this.parts.t().messages.daily;
	}

	/** Undefined where the user went away. */
	private choose<T>(question: string, nothing: string, choices: ChoiceParts<T>["choices"]): Promise<T | undefined> {
		return ask(this.parts.app, { question, nothing, choices });
	}

	private writeLog(people: readonly NotePath[], entry: LogEntry): Promise<boolean> {
		const data = this.parts.data();
		const t = this.parts.t();
		const names = people.map((path) => this.nameOf(path)).join(", ");
		return this.parts.actions.log(this.words.log.logged(names, data === null ? t.fullDay(entry.date) : t.day(entry.date, data.today)), people, entry);
	}
}
