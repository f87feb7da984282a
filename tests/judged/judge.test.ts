// The score of advice on the development cases, as a floor: who lowers it has to say why. `npm run judge` prints the whole.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createAdviser, type Advice } from "../../src/core/advice";
import { createEngine } from "../../src/core/agenda";
import type { IsoDate } from "../../src/core/dates";
import { createNoteReader, type NotePath } from "../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { createNoteIndex } from "../../src/core/vault-index";

interface Place {
	readonly page: string;
	readonly heading: string;
	readonly line?: number;
}
interface Case {
	readonly id: string;
	readonly tags?: readonly string[];
	readonly role?: string;
	readonly log?: string;
	readonly note?: string;
	readonly accept?: readonly Place[];
	readonly forbidden?: readonly string[];
}
interface CaseFile {
	readonly vault?: string;
	readonly today?: string;
	readonly cases: readonly Case[];
}

function markdownIn(folder: string): { readonly path: NotePath; readonly text: string }[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md")).sort()
		.map((file) => ({ path: file.split(path.sep).join("/") as NotePath, text: readFileSync(path.join(folder, file), "utf8") }));
}

/** Asks for each case of a file, in the vault that stands beside it. */
function ask(name: string): { readonly one: Case; readonly kinds: readonly string[]; readonly advice: readonly Advice[] }[] {
	const file = JSON.parse(readFileSync(path.join(__dirname, `${name}.json`), "utf8")) as CaseFile;
	const today = (file.today ?? "2026-11-20") as IsoDate;
	const reader = createNoteReader(DEFAULT_SETTINGS);
	const index = createNoteIndex();
	index.put(markdownIn(path.join(__dirname, file.vault ?? name)).map(({ path: at, text }) => reader.read(at, text)));
	const engine = createEngine({ index, settings: DEFAULT_SETTINGS, adviser: createAdviser({ settings: DEFAULT_SETTINGS }) });
	const contact = "People/case.md" as NotePath;
	return file.cases.map((one) => {
		const note = one.note ?? `---\ntags: [${(one.tags ?? []).join(", ")}]\nrole: ${JSON.stringify(one.role ?? "")}\n---\n# ${one.id}\n\n## Log\n- 2026-11-13: ${one.log ?? ""}\n`;
		index.put([reader.read(contact, note)]);
		const item = engine.itemOf(contact, today);
		index.remove([contact]);
		return { one, kinds: item?.situations.map(({ kind }) => kind) ?? [], advice: item?.advice ?? [] };
	});
}

function isRight(advice: Advice, accept: readonly Place[]): boolean {
	return accept.some((place) => place.page.normalize("NFC") === advice.page.normalize("NFC") && (place.line === undefined ? place.heading === advice.heading : place.line === advice.line));
}

/** Least shares that are right among the first three, and on the right page at once. */
const FLOORS: readonly (readonly [name: string, among3: number, page: number])[] = [
	["consultant", 0.93, 0.9], ["founder", 0.93, 0.86], ["guild", 0.75, 0.84], ["svyazi", 0.93, 0.88], ["own-dev", 0.9, 0.78],
];

describe.each(FLOORS)("%s", (name, among3, page) => {
	const answers = ask(name);
	const share = (passes: (answer: (typeof answers)[number]) => boolean): number => answers.filter(passes).length / answers.length;

	it(`finds the right section among the first three in at least ${among3 * 100} % of the cases`, () => {
		expect(share(({ one, advice }) => advice.slice(0, 3).some((piece) => isRight(piece, one.accept ?? [])))).toBeGreaterThanOrEqual(among3);
	});

	it(`begins with the right page in at least ${page * 100} %`, () => {
		expect(share(({ one, advice }) => (one.accept ?? []).some((place) => place.page.normalize("NFC") === advice[0]?.page.normalize("NFC")))).toBeGreaterThanOrEqual(page);
	});

	it("is right where it is confident", () => {
		const sure = answers.filter(({ advice }) => advice[0]?.confident);
		const right = sure.filter(({ one, advice }) => advice[0] !== undefined && isRight(advice[0], one.accept ?? []));
		expect(right.length / sure.length).toBeGreaterThanOrEqual(0.85);
	});
});

it("finds no situation in what only mentions one", () => {
	const wrong = ask("traps").flatMap(({ one, kinds }) => kinds.filter((kind) => one.forbidden?.includes(kind)).map((kind) => `${one.id}: ${kind}`));
	expect(wrong).toEqual([]);
});

it("has a vault for every file of cases", () => {
	for (const [name] of FLOORS) expect(existsSync(path.join(__dirname, `${name}.json`))).toBe(true);
});
