import type { ContactParcel, NotePath } from "../../core/notes";
import { fold } from "../../core/text";
import type { Snapshot } from "../../core/vault-index";
import type { CliMessages } from "../../i18n";
import { UsageError } from "../errors";

const SUGGESTIONS = 5;

/**
 * The contact that a person means: by path (with or without `.md`), else by name, alias or file name, case and Unicode
 * composition aside.
 * @throws UsageError naming the candidates where several are meant, or similar names where none is
 */
export function findContact(snapshot: Snapshot, asked: string, texts: CliMessages): ContactParcel {
	const matches = contactsNamed(snapshot, asked);
	if (matches.length === 0) {
		const name = fold(asked.trim());
		throw new UsageError([texts.noContact(asked), ...similar([...snapshot.contacts.values()], name, texts)].join(" "));
	}
	const [first, second] = matches;
	if (first === undefined || second !== undefined) throw new UsageError(texts.manyContacts(asked, pathsOf(matches).map((each) => `  ${each}`).join("\n")));
	return first;
}

/** Every contact that a path or a name may mean; a path that fits exactly means one alone. */
export function contactsNamed(snapshot: Snapshot, asked: string): readonly ContactParcel[] {
	const contacts = [...snapshot.contacts.values()];
	const path = fold(asked.replaceAll("\\", "/").replace(/^\.\//, ""));
	const byPath = contacts.filter((contact) => fold(contact.path) === path || fold(contact.path) === `${path}.md`);
	// Two files may differ in case or composition alone: then only the exact path will do.
	const exact = byPath.find((contact) => contact.path === asked || contact.path === `${asked}.md`);
	if (exact !== undefined) return [exact];
	const name = fold(asked.trim());
	return byPath.length > 0 ? byPath : contacts.filter((contact) => contact.contact.names.some((known) => fold(known) === name));
}

function similar(contacts: readonly ContactParcel[], name: string, texts: CliMessages): string[] {
	if (name === "") return [];
	const close = contacts.filter((contact) => contact.contact.names.some((known) => fold(known).includes(name) || name.includes(fold(known))));
	return close.length === 0 ? [] : [texts.similar(pathsOf(close).slice(0, SUGGESTIONS).join(", "))];
}

function pathsOf(contacts: readonly ContactParcel[]): NotePath[] {
	return contacts.map((contact) => contact.path).sort();
}
