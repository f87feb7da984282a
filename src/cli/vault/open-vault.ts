import { readFileSync } from "node:fs";
import path from "node:path";
import { createAdviser } from "../../core/advice";
import { createEngine, type AgendaEngine } from "../../core/agenda";
import { createNoteReader, unreadableNote, type NoteReader, type Parcel } from "../../core/notes";
import type { Settings, SettingProblem } from "../../core/settings";
import { createNoteIndex, type Snapshot } from "../../core/vault-index";
import type { Context } from "../command";
import { Progress } from "../output/progress";
import { readSettings } from "./settings-file";
import { walkVault, type FoundNote } from "./walk";

export interface OpenVault {
	readonly settings: Settings;
	readonly settingProblems: readonly SettingProblem[];
	readonly snapshot: Snapshot;
	readonly engine: AgendaEngine;
}

/** Flags of every command that reads a vault. */
export const VAULT_FLAGS = { "--settings": { value: "F" } } as const;

/**
 * Reads a folder of notes into an index. A file that cannot be read is a problem; everything else is intact.
 * @param adviceLimit pieces of advice for a contact
 */
export function openVault(context: Context, adviceLimit = 3): OpenVault {
	const { positionals: [folder = ""], texts, say, host } = context;
	const { settings, problems } = readSettings(context.flag("--settings"), texts);
	for (const { key, detail } of problems) host.messages.write(`kith: ${texts.settingsProblem(texts.badSetting(key, detail))}\n`);

	const found = walkVault(folder, texts);
	const reader = createNoteReader(settings);
	const progress = new Progress(host.messages, found.length, (done) => texts.reading(say.number(done), say.number(found.length)));
	const parcels = found.map((note, done): Parcel => {
		progress.at(done);
		return readFound(folder, note, reader);
	});
	progress.done();

	const index = createNoteIndex();
	index.put(parcels);
	const adviser = createAdviser({ settings });
	const engine = createEngine({ index, settings, adviser: { adviceFor: (contact) => adviser.adviceFor(contact, { top: adviceLimit }) } });
	return { settings, settingProblems: problems, snapshot: index.snapshot(), engine };
}

function readFound(folder: string, note: FoundNote, reader: NoteReader): Parcel {
	if (note.unreadable !== undefined) return unreadableNote(note.path, "unreadable-file");
	let text: string;
	try {
		text = readFileSync(path.join(folder, note.path), "utf8");
	} catch {
		return unreadableNote(note.path, "unreadable-file");
	}
	return reader.read(note.path, text);
}
