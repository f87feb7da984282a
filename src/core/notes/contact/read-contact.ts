import type { IsoDate } from "../../dates";
import { fold } from "../../text";
import { copyText } from "../copy-text";
import { readContactLog } from "../entries/contact-log";
import type { EntryContext } from "../entries/entry-context";
import { readTasks } from "../entries/read-tasks";
import { exactly } from "../exactly";
import type { ContactFacts, Link, Sourced, TextLine } from "../model";
import type { NoteText } from "../note-text";
import { namedOf, textsOf, type FactProperties } from "../properties";
import { readChannels } from "./channels";
import { FactReader, latest } from "./fact-reader";
import { readOccasions } from "./occasions";
import { remarkProperties } from "./remark-properties";
import { NameWords } from "./name-words";
import { readTies } from "./ties";
import { isStatusWord, saysPaused, saysYes } from "./words";

/** Everything that a contact note says of its person. */
export function readContact(note: NoteText, facts: FactProperties, links: readonly Link[], aliases: readonly string[]): ContactFacts {
	const reader = new FactReader(note, facts);
	const name = reader.plain("name")[0]?.value ?? note.basename;
	const context: EntryContext = { note, bodyLinks: links, names: new NameWords(exactly([name, ...aliases])) };
	const { entries, remarks } = readContactLog(context);
	const importance = reader.importance();
	const cadence = reader.cadence();
	const lastContact = latest(reader.days("lastContact"));
	const nextContact = reader.days("nextContact").at(-1);
	const snoozedUntil = reader.days("snoozedUntil").at(-1);
	const paused = readPaused(reader);
	const { met, metHow } = readMet(reader);
	const found: { -readonly [K in keyof ContactFacts]: ContactFacts[K] } = {
		name,
		names: distinct(reader, name, aliases),
		relations: readRelations(reader),
		companies: reader.named("company"),
		roles: readRoles(reader, [name, note.basename]),
		places: reader.named("place"),
		occasions: exactly(readOccasions(reader)),
		situations: reader.plain("situation"),
		ties: exactly(readTies(reader)),
		channels: exactly(readChannels(reader)),
		entries,
		tasks: readTasks(note, links, () => true),
		remarks: withProperties(remarkProperties(note), remarks),
		personal: exactly(readPersonal(reader)),
	};
	// Spreading absent members would take as long as reading them.
	if (importance !== undefined) found.importance = importance;
	if (cadence !== undefined) found.cadence = cadence;
	if (lastContact !== undefined) found.lastContact = lastContact;
	if (nextContact !== undefined) found.nextContact = nextContact;
	if (snoozedUntil !== undefined) found.snoozedUntil = snoozedUntil;
	if (paused !== undefined) found.paused = paused;
	if (met !== undefined) found.met = met;
	if (metHow !== undefined) found.metHow = metHow;
	return found;
}

function withProperties(ofProperties: readonly TextLine[], remarks: readonly TextLine[]): readonly TextLine[] {
	return ofProperties.length === 0 ? remarks : exactly([...ofProperties, ...remarks]);
}

/** Every name once: those of the properties, the aliases, the file name. */
function distinct(reader: FactReader, name: string, aliases: readonly string[]): readonly string[] {
	const names = [name, ...reader.plain("name").map((other) => other.value), ...aliases, reader.note.basename];
	const folded: string[] = [];
	const found: string[] = [];
	for (const each of names) {
		if (each === "" || found.includes(each)) continue;
		const key = fold(each);
		if (folded.includes(key)) continue;
		folded.push(key);
		found.push(each);
	}
	return exactly(found);
}

/** Relation keys, and `статус` where it names a relation and not a state. */
function readRelations(reader: FactReader): readonly Sourced<string>[] {
	const relations = reader.plain("relation");
	const stated = reader.properties("status").filter((property) => property.loose.startsWith("статус"));
	if (stated.length === 0) return relations;
	const more = stated.flatMap((property) => textsOf(property)).filter(({ text }) => !isStatusWord(text));
	for (const { line } of more) reader.note.keepLine(line);
	return [...relations, ...more.map(({ text, line }) => ({ value: namedOf(text).text, line }))];
}

function readPaused(reader: FactReader): Sourced<true> | undefined {
	const said = reader.texts("paused").find(({ text }) => saysYes(text)) ?? reader.texts("status").find(({ text }) => saysPaused(namedOf(text).text));
	return said === undefined ? undefined : { value: true, line: said.line };
}

/** A `title` that repeats the name is the note's, not the person's. */
function readRoles(reader: FactReader, names: readonly string[]): readonly Sourced<string>[] {
	const roles = reader.plain("role");
	const titles = new Set(reader.properties("role").filter((property) => property.loose === "title").map((property) => property.line));
	if (titles.size === 0) return roles;
	const folded = names.map(fold);
	return roles.filter(({ value, line }) => !titles.has(line) || !folded.some((name) => name.includes(fold(value)) || fold(value).includes(name)));
}

interface Met {
	readonly met?: Sourced<IsoDate>;
	readonly metHow?: Sourced<string>;
}

/** The day the acquaintance began; text that is no date (a place, a person) says how. `created` stands in for a missing day. */
function readMet(reader: FactReader): Met {
	let metHow: Sourced<string> | undefined;
	for (const fact of ["met", "created"] as const) {
		for (const { text, line } of reader.texts(fact)) {
			const read = reader.day(text);
			if ("day" in read) return { met: { value: read.day, line }, ...(metHow === undefined ? {} : { metHow }) };
			if (read.problem === "impossible-date" || read.problem === "ambiguous-date") reader.note.problem(line, read.problem, text);
			else if (read.problem === "unreadable-date" && fact === "met") metHow ??= { value: namedOf(text).text, line };
		}
	}
	return metHow === undefined ? {} : { metHow };
}

function readPersonal(reader: FactReader): readonly Sourced<string>[] {
	return reader.properties("personal").flatMap((property) => {
		const values = textsOf(property).map(({ text }) => namedOf(text).text);
		if (values.length === 0) return [];
		reader.note.keepLine(property.line);
		return [{ value: copyText(`${property.key.trim()}: ${values.join(", ")}`), line: property.line }];
	});
}
