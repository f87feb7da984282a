import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Accepted {
	readonly page: string;
	readonly heading: string;
	readonly line: number;
	readonly item?: string;
	readonly itemLine?: number;
}
interface Case {
	readonly id: string;
	readonly lang: "ru" | "en";
	readonly note?: string;
	readonly log?: string;
	readonly accept: readonly Accepted[];
	readonly situations?: readonly string[];
	readonly possible?: readonly string[];
}
interface Trap {
	readonly id: string;
	readonly lang: "ru" | "en";
	readonly note: string;
	readonly forbidden: readonly string[];
}
interface CaseFile<One> {
	readonly vault: string;
	readonly today: string;
	readonly cases: readonly One[];
}

const KINDS = [
	"overdue", "never-contacted", "drifting", "too-frequent", "one-sided", "reply-owed", "no-answer", "thank-you-due", "first-follow-up-due",
	"occasion-near", "occasion-missed", "role-changed", "department-changed", "company-changed", "relocated", "priorities-changed", "budget-cut",
	"project-ended", "hard-times", "key-relation", "supporting-relation", "stale-profile", "impersonal", "nothing-given", "promise-due", "introduction",
];

function read<One>(name: string): CaseFile<One> {
	return JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as CaseFile<One>;
}

/** What is wrong with an accepted place, or nothing. */
function faultOf(vault: string, { page, heading, line, item, itemLine }: Accepted): string | null {
	const path = join(__dirname, vault, page);
	if (!existsSync(path)) return `${page} is missing`;
	const lines = readFileSync(path, "utf8").split("\n");
	if (!/^#+ /.test(lines[line - 1] ?? "") || (lines[line - 1] ?? "").replace(/^#+ /, "").trim() !== heading) return `${page}:${line} is not the heading ${heading}`;
	if (item === undefined) return itemLine === undefined ? null : `${page}: item line without item`;
	const next = lines.findIndex((text, index) => index >= line && /^#+ /.test(text));
	if (itemLine === undefined || itemLine <= line || (next >= 0 && itemLine > next)) return `${page}: ${item} is not under ${heading}`;
	return lines[itemLine - 1]?.includes(item) ? null : `${page}:${itemLine} does not say ${item}`;
}

function faultsOf(file: CaseFile<Case>): string[] {
	return file.cases.flatMap(({ id, accept }) => accept.map((place) => faultOf(file.vault, place)).filter((fault) => fault !== null).map((fault) => `${id}: ${fault}`));
}

function shareOf(cases: readonly { readonly lang: string }[], lang: string): number {
	return cases.filter((one) => one.lang === lang).length / cases.length;
}

const dev = read<Case>("own-dev");
const held = read<Case>("own-held");
const own = [...dev.cases, ...held.cases];

describe.each([["own-dev", dev], ["own-held", held]] as const)("%s", (_name, file) => {
	it("accepts only sections and items that stand in the pages", () => {
		expect(faultsOf(file)).toEqual([]);
	});

	it("names only known situations, and never one both as sure and as possible", () => {
		for (const { id, situations = [], possible = [] } of file.cases) {
			expect({ id, unknown: [...situations, ...possible].filter((kind) => !KINDS.includes(kind)) }).toEqual({ id, unknown: [] });
			expect({ id, both: situations.filter((kind) => possible.includes(kind)) }).toEqual({ id, both: [] });
		}
	});

	it("holds at least sixty-five whole notes, in both languages", () => {
		expect(file.cases.length).toBeGreaterThanOrEqual(65);
		expect(file.cases.every(({ note }) => note?.startsWith("---\n"))).toBe(true);
		expect(shareOf(file.cases, "ru")).toBeGreaterThan(0.5);
		expect(shareOf(file.cases, "en")).toBeGreaterThan(0.35);
	});

	it("asks for one to three sections of each case", () => {
		expect(file.cases.filter(({ accept }) => accept.length < 1 || accept.length > 3).map(({ id }) => id)).toEqual([]);
	});
});

describe("both halves", () => {
	it.each(KINDS)("have at least four cases of %s, and each half has one", (kind) => {
		const count = (file: CaseFile<Case>) => file.cases.filter(({ situations }) => situations?.includes(kind)).length;
		expect(count(dev) + count(held)).toBeGreaterThanOrEqual(4);
		expect(Math.min(count(dev), count(held))).toBeGreaterThanOrEqual(1);
	});

	it("share no case", () => {
		expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
		expect(new Set(own.map(({ note }) => note)).size).toBe(own.length);
	});
});

describe("traps", () => {
	const traps = read<Trap>("traps").cases;

	it("are at least fifty, in both languages", () => {
		expect(traps.length).toBeGreaterThanOrEqual(50);
		expect(shareOf(traps, "en")).toBeGreaterThan(0.35);
		expect(shareOf(traps, "ru")).toBeGreaterThan(0.35);
	});

	it("each forbid known situations", () => {
		expect(traps.filter(({ forbidden }) => forbidden.length === 0 || forbidden.some((kind) => !KINDS.includes(kind))).map(({ id }) => id)).toEqual([]);
	});
});

describe.each(["seed-more-dev", "seed-more-held"])("%s", (name) => {
	const file = read<Case>(name);
	const present = existsSync(join(__dirname, file.vault));

	(present ? it : it.skip)("accepts only sections and items that stand in the pages beside the project", () => {
		expect(faultsOf(file)).toEqual([]);
	});

	it("holds twenty cases or more", () => {
		expect(file.cases.length).toBeGreaterThanOrEqual(20);
	});
});
