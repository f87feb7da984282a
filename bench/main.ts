// Measures one vault size in a process of its own; prints one JSON document. Started by scripts/bench.mjs.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import { createAdviser } from "../src/core/advice";
import { createEngine } from "../src/core/agenda";
import { isIsoDate, type IsoDate } from "../src/core/dates";
import { buildGraph, Introducer } from "../src/core/graph";
import { createNoteReader, type NotePath, type Parcel } from "../src/core/notes";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { createNoteIndex } from "../src/core/vault-index";
import { heap, inTurns, median, timed } from "./measure";
import { TODAY } from "./vault/generate";

const VISIBLE = 40;
const ROUNDS = 5;
const today = TODAY as IsoDate;
if (!isIsoDate(today)) throw new Error(`no day: ${TODAY}`);
const [folder = "."] = process.argv.slice(2);

interface Note {
	readonly path: NotePath;
	readonly text: string;
}
function readAll(): Note[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".md"))
		.sort()
		.map((file) => ({ path: file as NotePath, text: readFileSync(path.join(folder, file), "utf8") }));
}
const isContact = ({ path: file }: Note): boolean => /^(People|Люди)\//.test(file);
const isPage = ({ path: file }: Note): boolean => /^(Knowledge base|База знаний)\//.test(file);

function openVault(): { index: ReturnType<typeof createNoteIndex>; engine: ReturnType<typeof createEngine> } {
	const reader = createNoteReader(DEFAULT_SETTINGS);
	const index = createNoteIndex();
	index.put(readAll().map(({ path: file, text }) => reader.read(file, text)));
	return { index, engine: createEngine({ index, settings: DEFAULT_SETTINGS, adviser: createAdviser({ settings: DEFAULT_SETTINGS }) }) };
}
function showFirst(engine: ReturnType<typeof createEngine>): number {
	return engine.agenda(today, { limit: VISIBLE }).items.map((row) => engine.itemOf(row.path, today)).length;
}

// The first run of a fresh process is what a person waits for.
let opened = openVault;
const cold = timed(() => {
	const vault = openVault();
	showFirst(vault.engine);
	opened = () => vault;
});
const { index, engine } = opened();

const notes = readAll();
const contacts = notes.filter(isContact);
const pages = notes.filter(isPage);
const reader = createNoteReader(DEFAULT_SETTINGS);
const read = (some: readonly Note[]): Parcel[] => some.map(({ path: file, text }) => reader.read(file, text));

const turns = inTurns(ROUNDS, {
	rawRead: readAll,
	grayMatter: () => contacts.map(({ text }) => matter(text, {}).data),
	contactParcels: () => read(contacts),
	pageParcels: () => read(pages),
	adviceForVisible: () => showFirst(engine),
	graph: () => buildGraph(index.snapshot()),
	introductions: () => {
		const introducer = new Introducer(index.snapshot());
		return [introducer.pairs(), introducer.brokers()];
	},
});

/** One edited note, from its text to the agenda with the visible rows in order. */
function edits(some: readonly Note[], change: (text: string, round: number) => string, after: () => unknown): number {
	return median(
		Array.from({ length: 21 }, (_, round) => {
			const note = some[(round * 37) % some.length];
			if (note === undefined) return Number.NaN;
			const text = change(note.text, round);
			return timed(() => {
				index.put([reader.read(note.path, text)]);
				after();
			});
		}),
	);
}
const agendaOnly = (): unknown => engine.agenda(today, { limit: VISIBLE });
const contactEdit = edits(contacts, (text, round) => `${text}\n- 2026-11-${String((round % 19) + 1).padStart(2, "0")} call: a new entry\n`, agendaOnly);
const pageEdit = edits(pages, (text, round) => `${text}\nOne more sentence, number ${round}.\n`, agendaOnly);
const pageEditWithAdvice = edits(pages, (text, round) => `${text}\nAnother sentence, number ${round}.\n`, () => showFirst(engine));

const before = heap();
// Read from the files again, so that nothing but the parcels can hold their text.
let kept: Parcel[] | null = contacts.map(({ path: file }) => reader.read(file, readFileSync(path.join(folder, file), "utf8")));
const parcelBytes = heap() - before;
const keptContacts = kept.length;
kept = null;

process.stdout.write(
	JSON.stringify({
		notes: notes.length,
		contacts: keptContacts,
		pages: pages.length,
		megabytes: notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1_048_576,
		interactions: engine.agenda(today).counts.interactions,
		cold,
		...turns,
		contactEdit,
		pageEdit,
		pageEditWithAdvice,
		parcelMegabytes: parcelBytes / 1_048_576,
	}),
);
