import { approximateDays, compareSpans, readCadence, type Interval, type IsoDate } from "../dates";
import { createNoteReader, isStatusWord, saysPaused, saysYes, type ContactFacts, type NotePath } from "../notes";
import { compileKeyTable } from "../notes/properties";
import type { FactKey, Settings } from "../settings";
import { fold, looseKey, type Script } from "../text";
import { appendEntry } from "./append-entry";
import type { CadencePhrase } from "./cadence-phrases";
import { ContactNote, isOpen, type StatedFact } from "./contact-note";
import type { EditResult, LogEntry, LogWords } from "./model";
import { setField } from "./set-field";
import { setProperty } from "./set-property";

/** Names under which a fact is written where the note has none yet. */
const NEW_KEYS = {
	latin: { snoozedUntil: "snooze_until", paused: "paused", cadence: "cadence", relation: "relation" },
	cyrillic: { snoozedUntil: "отложено до", paused: "пауза", cadence: "периодичность", relation: "связь" },
} as const satisfies Record<Script, Partial<Record<FactKey, string>>>;
const STATUS_WORDS = { latin: { paused: "paused", active: "active" }, cyrillic: { paused: "пауза", active: "активен" } } as const;

export interface ContactEditorOptions {
	readonly settings: Settings;
	/** The script to write in where the note has no words and no keys: the one of the user's language. */
	readonly script: Script;
}

/**
 * What a user does with a contact, as changes of the contact's note. Facts go under the keys that the note uses already, in
 * the form of the value that was there; a new key is in the note's language. After each change of a fact the note is read
 * again: one that does not say then what was meant is refused.
 */
export interface ContactEditor {
	/** Script that the words of the note are in. */
	scriptOf(text: string): Script;
	/** Adds the touch to the log, and moves the last-contact key on if the note uses one and the day is later. */
	logTouch(path: NotePath, text: string, entry: LogEntry, words: LogWords): EditResult;
	/** Moves the last-contact key on, as `logTouch` does, where the touch itself is written elsewhere. */
	touched(path: NotePath, text: string, date: IsoDate): EditResult;
	/** @param until null wakes the contact up */
	snooze(path: NotePath, text: string, until: IsoDate | null): EditResult;
	pause(path: NotePath, text: string, paused: boolean): EditResult;
	/** @param phrase what `readCadence` reads, the one in the note's letters; null takes the note's own cadence out */
	setCadence(path: NotePath, text: string, phrase: CadencePhrase | null): EditResult;
	setRelation(path: NotePath, text: string, relation: string): EditResult;
}

export function createContactEditor({ settings, script }: ContactEditorOptions): ContactEditor {
	const table = compileKeyTable(settings);
	const reader = createNoteReader(settings);

	const factsOf = (path: NotePath, text: string): ContactFacts | null => {
		const parcel = reader.read(path, text);
		return parcel.kind === "contact" ? parcel.contact : null;
	};

	/** Writes a value where the fact is stated, or under a new key. */
	const write = (text: string, at: StatedFact | undefined, value: string | boolean, createAs?: string): EditResult => {
		if (at?.place === "body") return setField(text, [at.key], String(value));
		return setProperty(text, { keys: at === undefined ? [] : [at.key], value, ...(createAs === undefined ? {} : { createAs }) });
	};

	/** Lets a change through only if the note says then what was meant. */
	const checked = (path: NotePath, result: EditResult, wanted: unknown, holds: (facts: ContactFacts) => boolean): EditResult => {
		if (result.kind !== "edited") return result;
		const facts = factsOf(path, result.text);
		return facts !== null && holds(facts) ? result : { kind: "refused", reason: "value-unwritable", detail: String(wanted) };
	};

	const touched = (path: NotePath, text: string, date: IsoDate): EditResult => {
		const at = new ContactNote(text, table).stated("lastContact").at(-1);
		const last = factsOf(path, text)?.lastContact?.value;
		const moves = at !== undefined && (last === undefined ? isOpen(at) : last < date);
		return moves ? write(text, at, date) : { kind: "unchanged" };
	};

	/** Takes a fact out, line by line, until the note does not tell it any more: a duplicate key would speak up in its place. */
	const takeOut = (path: NotePath, text: string, fact: FactKey, tells: (facts: ContactFacts) => boolean): EditResult => {
		let result: EditResult = { kind: "unchanged" };
		for (let now = text; ; now = result.text) {
			const facts = factsOf(path, now);
			const at = new ContactNote(now, table).stated(fact).filter((one) => !isOpen(one)).at(-1);
			if (facts === null || !tells(facts) || at === undefined) return result;
			if (at.place === "body") return { kind: "refused", reason: "value-not-single", detail: `${at.key}:: ${at.value}` };
			const next = setProperty(now, { keys: [at.key], value: null });
			if (next.kind !== "edited") return next;
			result = next;
		}
	};

	const resume = (text: string): EditResult => {
		const note = new ContactNote(text, table);
		let result: EditResult = { kind: "unchanged" };
		for (const at of note.stated("paused").filter((one) => !isOpen(one) && saysYes(one.value))) {
			const next = write(result.kind === "edited" ? result.text : text, at, false);
			if (next.kind === "refused") return next;
			if (next.kind === "edited") result = next;
		}
		for (const at of note.stated("status").filter((one) => saysPaused(one.value))) {
			const next = write(result.kind === "edited" ? result.text : text, at, STATUS_WORDS[note.keyScript(script)].active);
			if (next.kind === "refused") return next;
			if (next.kind === "edited") result = next;
		}
		return result;
	};

	const pause = (text: string): EditResult => {
		const note = new ContactNote(text, table);
		const keys = note.keyScript(script);
		const flag = note.stated("paused").at(-1);
		const status = note.stated("status").find((one) => isStatusWord(one.value));
		if (flag === undefined && status !== undefined) return write(text, status, STATUS_WORDS[keys].paused);
		return write(text, flag, true, NEW_KEYS[keys].paused);
	};

	return {
		scriptOf: (text) => new ContactNote(text, table).wordScript(script),
		touched,
		logTouch(path, text, entry, words) {
			const logged = appendEntry(text, entry, words);
			if (logged.kind !== "edited") return logged;
			const moved = touched(path, logged.text, entry.date);
			// The entry is what counts; a key that cannot be moved on stays as the user left it.
			return moved.kind === "edited" ? { ...moved, line: logged.line } : logged;
		},
		snooze(path, text, until) {
			if (until === null) return takeOut(path, text, "snoozedUntil", ({ snoozedUntil }) => snoozedUntil !== undefined);
			const note = new ContactNote(text, table);
			const result = write(text, note.stated("snoozedUntil").at(-1), until, NEW_KEYS[note.keyScript(script)].snoozedUntil);
			return checked(path, result, until, ({ snoozedUntil }) => snoozedUntil?.value === until);
		},
		pause(path, text, paused) {
			if (paused === (factsOf(path, text)?.paused !== undefined)) return { kind: "unchanged" };
			return checked(path, paused ? pause(text) : resume(text), paused, (facts) => (facts.paused !== undefined) === paused);
		},
		setCadence(path, text, phrases) {
			if (phrases === null) return takeOut(path, text, "cadence", ({ cadence }) => cadence !== undefined);
			const note = new ContactNote(text, table);
			const phrase = phrases[note.wordScript(script)];
			const wanted = readCadence(phrase);
			if (wanted === null) return { kind: "refused", reason: "value-unwritable", detail: phrase };
			const at = note.stated("cadence").at(-1);
			const value = at !== undefined && countsDays(at.key) ? inDays(wanted, phrase) : phrase.trim();
			const meant = readCadence(value);
			const result = write(text, at, value, NEW_KEYS[note.keyScript(script)].cadence);
			return checked(path, result, phrase, ({ cadence }) => cadence !== undefined && meant !== null && isSame(cadence.value, meant));
		},
		setRelation(path, text, relation) {
			const note = new ContactNote(text, table);
			// «Статус» names the relation in some vaults, and the state in others.
			const status = note.stated("status").find((one) => looseKey(one.key).startsWith("статус") && !isOpen(one) && !isStatusWord(one.value));
			const at = note.stated("relation").at(-1) ?? status;
			const result = write(text, at, relation.trim(), NEW_KEYS[note.keyScript(script)].relation);
			return checked(path, result, relation, ({ relations }) => relations.some(({ value }) => fold(value) === fold(relation.trim())));
		},
	};
}

/** Whether a key asks for a number of days: `частота_поддержки_связей_дней`, `contact every days`. */
function countsDays(key: string): boolean {
	return /days|дней/.test(looseKey(key));
}

function inDays(interval: Interval, phrase: string): string {
	return compareSpans(interval.min, interval.max) === 0 ? String(Math.round(approximateDays(interval.max))) : phrase.trim();
}

function isSame(one: Interval, other: Interval): boolean {
	return compareSpans(one.min, other.min) === 0 && compareSpans(one.max, other.max) === 0;
}
