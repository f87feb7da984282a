import type { IsoDate } from "../../dates";
import { entryFieldOf, type ContactFacts, type ContactParcel, type DatedParcel, type Entry, type Link, type NotePath, type Parcel, type TextLine } from "../../notes";
import { looseKey } from "../../text";
import type { Snapshot } from "../../vault-index";
import { isMissingPage, missingId, missingLabel } from "../vault-walk/targets";
import { pairKey, type ContactTie, type ContactTieKind, type MeetingRequest, type Stranger } from "./model";
import { NamesInText } from "./names-in-text";
import { saysApart, tieWordsIn } from "./tie-words";

/**
 * What a line says of the tie between two people. Stated ties count most, a bare mention little. An event of k people gives
 * each pair 1/(k − 1) (M. E. J. Newman, "Scientific collaboration networks II", 2001): whoever meets one person knows that
 * person better than one of twenty. Colleagues in one organisation likewise, with half the weight: they may never have met.
 */
export const TIE_WEIGHTS: Readonly<Record<ContactTieKind, number>> = {
	friend: 1, "reports-to": 1, knows: 0.8, "introduced-by": 0.8, related: 0.8, event: 1, mention: 0.3, colleague: 0.5,
};
/** Of more people nobody can be said to have met all others. */
export const LARGEST_EVENT = 20;

const APART_KEYS: ReadonlySet<string> = new Set(
	["keep apart", "keep away from", "do not introduce", "don't introduce", "not with", "enemies", "conflict with", "не знакомить", "не знакомить с", "не сводить", "не сводить с", "держать порознь", "в ссоре", "в ссоре с", "конфликт с", "враги"].map(looseKey),
);

export interface CollectedTies {
	readonly ties: readonly ContactTie[];
	readonly requests: readonly MeetingRequest[];
	readonly apart: ReadonlySet<string>;
	readonly strangers: ReadonlyMap<string, Stranger>;
}

/** Reads who knows whom from contact notes, dated notes and the tasks of other notes. */
export function collectTies(snapshot: Snapshot, numberOf: ReadonlyMap<NotePath, number>): CollectedTies {
	const collector = new TieCollector(snapshot, numberOf);
	for (const parcel of snapshot.contacts.values()) collector.contact(parcel);
	for (const parcel of snapshot.dated.values()) collector.dated(parcel);
	for (const parcel of snapshot.notes.values()) collector.note(parcel);
	return collector;
}

const NO_CONTACT = -1;
const NOT_THERE = -2;

class TieCollector implements CollectedTies {
	readonly ties: ContactTie[] = [];
	readonly requests: MeetingRequest[] = [];
	readonly apart = new Set<string>();
	readonly strangers = new Map<string, Stranger & { readonly knownBy: Stranger["knownBy"][number][] }>();

	#names: NamesInText | null = null;

	constructor(
		readonly snapshot: Snapshot,
		readonly numberOf: ReadonlyMap<NotePath, number>,
	) {}

	contact(parcel: ContactParcel): void {
		const self = this.numberOf.get(parcel.path) ?? -1;
		const stated = new Set<number>();
		for (const { kind, to, line } of parcel.contact.ties) {
			const other = this.#find(to.target ?? to.text, parcel.path);
			if (other === NOT_THERE) this.#stranger(to.target ?? to.text, self, kind, { path: parcel.path, line });
			if (other < 0 || other === self) continue;
			stated.add(other);
			this.#tie(self, other, kind, TIE_WEIGHTS[kind], { path: parcel.path, line });
		}
		this.#keepApart(self, parcel);
		if (parcel.links.length === 0) return;
		const days = daysOfLines(parcel.contact.entries);
		for (const link of parcel.links) {
			const other = link.form === "embed" ? NO_CONTACT : this.#find(link.target, parcel.path);
			if (other === NOT_THERE && link.place !== "property") this.#stranger(link.target, self, "mention", { path: parcel.path, line: link.line });
			if (other < 0 || other === self) continue;
			if (link.place === "property") this.#property(self, other, link, stated.has(other), parcel.path);
			else this.#line([self, other], link, parcel, days.get(link.line));
		}
	}

	dated(parcel: DatedParcel): void {
		const { dated, path } = parcel;
		const participants = this.#all(dated.participants, path);
		const source = { path, line: dated.participants[0]?.line ?? dated.dayLine };
		this.#event(participants, dated.day, source);
		for (const entry of dated.entries) {
			const links = (entry.links ?? []).filter(({ place }) => place !== "property");
			if (links.length < 2) continue;
			const people = this.#all(links, path).filter((person) => !participants.includes(person));
			const named = this.#all(links, path);
			if (named.length < 2 || this.#spokenOf(named, entry.text, links, { path, line: entry.line })) continue;
			if (entry.touch && entry.task !== "open") this.#event(people.length === named.length ? named : [], entry.day.startsWith("--") ? undefined : (entry.day as IsoDate), { path, line: entry.line });
		}
	}

	note(parcel: Parcel): void {
		if (parcel.kind !== "note" || parcel.links.length < 2) return;
		const lines = new Map<number, Link[]>();
		for (const link of parcel.links) if (link.form !== "embed" && link.place !== "property") lines.set(link.line, [...(lines.get(link.line) ?? []), link]);
		for (const [line, links] of lines) {
			const people = this.#all(links, parcel.path);
			if (people.length > 1) this.#spokenOf(people, parcel.lines.get(line) ?? "", links, { path: parcel.path, line });
		}
	}

	#property(self: number, other: number, link: Link, stated: boolean, path: NotePath): void {
		if (APART_KEYS.has(link.key ?? "")) this.apart.add(pairKey(self, other));
		// Any other property that names somebody is a tie whose name Kith does not know: `spouse`, `mentor`.
		else if (!stated) this.#tie(self, other, "related", TIE_WEIGHTS.related, { path, line: link.line });
	}

	/** Lines that name without a link whom somebody is to be kept away from. */
	#keepApart(self: number, { contact, links }: ContactParcel): void {
		for (const { text, line } of linesOf(contact)) {
			if (!saysApart(text) || links.some((link) => link.line === line)) continue;
			this.#names ??= new NamesInText(this.snapshot, this.numberOf);
			for (const other of this.#names.find(text)) if (other !== self) this.apart.add(pairKey(self, other));
		}
	}

	/** A line of somebody's own note that links to somebody else. */
	#line(pair: readonly [number, number], link: Link, parcel: ContactParcel, day: IsoDate | undefined): void {
		const source = { path: parcel.path, line: link.line };
		const field = link.key === undefined ? undefined : entryFieldOf(link.key);
		if (field === "asked") this.requests.push({ a: pair[0], b: pair[1], source });
		else if (field === "with") this.#tie(...pair, "event", TIE_WEIGHTS.event, source, day);
		else if (!this.#spokenOf(pair, parcel.lines.get(link.line) ?? "", [link], source) && link.place !== "open-task") {
			this.#tie(...pair, "mention", TIE_WEIGHTS.mention, source, day);
		}
	}

	/** Whether a line is about bringing people together or keeping them apart, and so no tie. */
	#spokenOf(people: readonly number[], text: string, links: readonly Link[], source: ContactTie["source"]): boolean {
		const words = tieWordsIn(text);
		if (words.includes("apart")) {
			for (const [a, b] of pairsOf(people)) this.apart.add(pairKey(a, b));
			return true;
		}
		const open = links.every(({ place }) => place === "open-task");
		if (!words.includes("wanted") && !(open && words.includes("introduce"))) return false;
		for (const [a, b] of pairsOf(people)) this.requests.push({ a, b, source });
		return true;
	}

	#event(people: readonly number[], day: IsoDate | undefined, source: ContactTie["source"]): void {
		if (people.length < 2 || people.length > LARGEST_EVENT) return;
		const weight = TIE_WEIGHTS.event / (people.length - 1);
		for (const [a, b] of pairsOf(people)) this.#tie(a, b, "event", weight, source, day);
	}

	#tie(from: number, to: number, kind: ContactTieKind, weight: number, source: ContactTie["source"], day?: IsoDate): void {
		this.ties.push(day === undefined ? { from, to, kind, weight, source } : { from, to, kind, weight, source, day });
	}

	#stranger(name: string, contact: number, kind: ContactTieKind, source: ContactTie["source"]): void {
		if (!isMissingPage(name)) return;
		const id = missingId(name);
		const known = { contact, kind, weight: TIE_WEIGHTS[kind], source };
		const stranger = this.strangers.get(id);
		if (stranger === undefined) this.strangers.set(id, { id, label: missingLabel(name), knownBy: [known] });
		else stranger.knownBy.push(known);
	}

	/** The number of the contact a link finds; else whether it finds another note, or none. */
	#find(target: string, from: NotePath): number {
		const found = target === "" ? null : this.snapshot.resolve(target, from);
		return found === null ? NOT_THERE : (this.numberOf.get(found.path) ?? NO_CONTACT);
	}

	#all(links: readonly Link[], from: NotePath): number[] {
		const people = new Set<number>();
		for (const link of links) {
			const person = link.form === "embed" ? NO_CONTACT : this.#find(link.target, from);
			if (person >= 0) people.add(person);
		}
		return [...people];
	}
}

function pairsOf(people: readonly number[]): [number, number][] {
	return people.flatMap((a, place) => people.slice(place + 1).map((b): [number, number] => [a, b]));
}

function* linesOf({ entries, remarks }: ContactFacts): Generator<TextLine> {
	for (const entry of entries) {
		yield entry;
		yield* entry.more ?? [];
	}
	yield* remarks;
}

/** The day of the entry that each line belongs to. Days without a year say no age. */
function daysOfLines(entries: readonly Entry[]): ReadonlyMap<number, IsoDate> {
	const days = new Map<number, IsoDate>();
	for (const { day, line, more } of entries) {
		if (day.startsWith("--")) continue;
		days.set(line, day as IsoDate);
		for (const further of more ?? []) days.set(further.line, day as IsoDate);
	}
	return days;
}
