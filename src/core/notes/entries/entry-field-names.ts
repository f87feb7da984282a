import { looseKey } from "../../text";
import type { EntryField } from "../model";

/** Names of the inline fields of an entry, `(gave:: …)` (NOTE-FORMAT §2). docs/formats/keys.md shows this table. */
export const ENTRY_FIELD_NAMES: Readonly<Record<EntryField, readonly string[]>> = {
	gave: ["gave", "given", "дал", "дала", "дали", "отдал", "отдала", "помог", "помогла"],
	got: ["got", "received", "получил", "получила", "получили"],
	asked: ["asked", "asks", "asked for", "просил", "просила", "попросил", "попросила", "просьба", "запрос"],
	next: ["next", "next step", "next steps", "todo", "follow up", "дальше", "далее", "следующий шаг", "следующие шаги"],
	topics: ["topics", "topic", "about", "темы", "тема", "о чём"],
	with: ["with", "с", "с кем", "вместе с", "participants", "attendees", "участники"],
};

const FIELDS: ReadonlyMap<string, EntryField> = new Map(
	(Object.keys(ENTRY_FIELD_NAMES) as EntryField[]).flatMap((field) => ENTRY_FIELD_NAMES[field].map((name) => [looseKey(name), field] as const)),
);

export function entryFieldOf(looseName: string): EntryField | undefined {
	return FIELDS.get(looseName);
}
