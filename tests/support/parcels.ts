// Parcels made by hand, for what stands right of the reader: `aContact("People/Ada.md", { lines: ["- 2026-02-28 call"] })`.
import type { IsoDate, YearlessDate } from "../../src/core/dates";
import type {
	ContactFacts, ContactParcel, DatedFacts, DatedParcel, Entry, Link, NoteParcel, NotePath, PageFacts, PageParcel, Parcel, Sourced, TaskFact, Tie, TieKind,
} from "../../src/core/notes";

export const path = (text: string): NotePath => text as NotePath;
export const day = (text: string): IsoDate => text as IsoDate;
export const yearless = (text: string): YearlessDate => text as YearlessDate;

export function link(target: string, more: Partial<Link> = {}): Link {
	return { target, form: "wikilink", line: 1, place: "text", ...more };
}

export function at<T>(line: number, value: T): Sourced<T> {
	return { value, line };
}

type EntryOptions = Partial<Omit<Entry, "links">> & { readonly links?: readonly (Link | string)[] };

/** A dated line; links may be given by their targets. */
export function entry(date: string, text: string, more: EntryOptions = {}): Entry {
	const { links, ...rest } = more;
	const line = more.line ?? 1;
	return {
		day: day(date), line, text: `- ${date} ${text}`, summary: text, touch: true, ...rest,
		...(links === undefined ? {} : { links: links.map((each) => (typeof each === "string" ? link(each, { line }) : each)) }),
	};
}

export function task(text: string, more: Partial<TaskFact> = {}): TaskFact {
	return { line: 1, text, state: "open", links: [], ...more };
}

export function tie(kind: TieKind, target: string, more: Partial<Tie> = {}): Tie {
	return { kind, to: { text: target, target }, line: 1, ...more };
}

interface Base {
	readonly aliases?: readonly string[];
	readonly tags?: readonly string[];
	readonly links?: readonly (Link | string)[];
	readonly lines?: Readonly<Record<number, string>>;
}

function base(notePath: string, more: Base) {
	const basename = notePath.slice(notePath.lastIndexOf("/") + 1).replace(/\.md$/, "");
	return {
		path: path(notePath),
		basename,
		aliases: more.aliases ?? [],
		tags: (more.tags ?? []).map((name) => ({ name, line: 1 })),
		links: (more.links ?? []).map((each) => (typeof each === "string" ? link(each) : each)),
		headings: [],
		problems: [],
		lines: new Map(Object.entries(more.lines ?? {}).map(([line, text]) => [Number(line), text])),
	};
}

const fromEntries = (entries: readonly Entry[] = [], tasks: readonly TaskFact[] = []): Link[] => [...entries, ...tasks].flatMap(({ links }) => links ?? []);

export function aContact(notePath: string, more: Base & Partial<ContactFacts> = {}): ContactParcel {
	const { aliases, tags, links, lines, ...facts } = more;
	const parts = base(notePath, { ...more, links: [...(links ?? []), ...fromEntries(facts.entries, facts.tasks), ...(facts.ties ?? []).flatMap(({ to }) => (to.target === undefined ? [] : [link(to.target, { place: "property" })]))] });
	const name = facts.name ?? parts.basename;
	return {
		...parts,
		kind: "contact",
		contact: {
			name, names: [...new Set([name, ...parts.aliases, parts.basename])], relations: [], companies: [], roles: [], places: [], occasions: [], situations: [], ties: [],
			channels: [], entries: [], tasks: [], remarks: [], personal: [], ...facts,
		},
	};
}

export function aPage(notePath: string, more: Base & Partial<PageFacts> = {}): PageParcel {
	const { aliases, tags, links, lines, ...facts } = more;
	const parts = base(notePath, more);
	return { ...parts, kind: "page", page: { title: parts.basename, titleLine: 1, aliases: parts.aliases, sections: [], ruleLines: [], ...facts } };
}

export function aDatedNote(notePath: string, date: string, more: Base & Partial<DatedFacts> = {}): DatedParcel {
	const { aliases, tags, links, lines, ...facts } = more;
	const parts = base(notePath, { ...more, links: [...(links ?? []), ...(facts.participants ?? []), ...fromEntries(facts.entries, facts.tasks)] });
	const title = facts.title ?? parts.basename;
	const participants = facts.participants ?? [];
	// As the reader does: the event itself is the first entry of those who take part.
	const event = { ...entry(date, title, { line: 2, links: participants }), text: lines?.[2] ?? `date: ${date}` };
	return {
		...parts,
		kind: "dated",
		dated: { day: day(date), dayLine: 1, tasks: [], types: [], ...facts, participants, title, entries: [...(participants.length === 0 ? [] : [event]), ...(facts.entries ?? [])] },
	};
}

export function aNote(notePath: string, more: Base & { readonly tasks?: readonly TaskFact[] } = {}): NoteParcel {
	const parts = base(notePath, { ...more, links: [...(more.links ?? []), ...fromEntries([], more.tasks)] });
	return { ...parts, kind: "note", tasks: more.tasks ?? [] };
}

/** A participant property's link. */
export const participant = (target: string, line = 2): Link => link(target, { line, place: "property", key: "people" });

export type { Parcel };
