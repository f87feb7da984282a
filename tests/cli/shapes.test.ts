import { BuiltCli } from "./built-cli";
import { jsonHere, runHere } from "./here";
import { displayWidth } from "../../src/cli/output/width";
import { SHAPES } from "./shapes";
import { LIVELY, TODAY } from "./vaults";

let cli: BuiltCli;
let vault: string;
beforeAll(() => {
	cli = new BuiltCli();
	vault = cli.vault(LIVELY);
}, 60_000);
afterAll(() => cli.remove());

type Name = keyof typeof SHAPES;
/** Every command with words that make it say something. */
const CALLS: readonly (readonly [name: Name, words: (vault: string) => string[]])[] = [
	["agenda", (folder) => [folder, "--today", TODAY, "--all"]],
	["advise", (folder) => [folder, "Ada King", "--today", TODAY]],
	["policy", (folder) => [folder]],
	["graph", (folder) => [folder]],
	["introductions", (folder) => [folder]],
	["paths", (folder) => [folder, "Analytical Engines", "--today", TODAY]],
	["paths", (folder) => [folder, "Nobody", "--today", TODAY]],
	["check", (folder) => [folder]],
	["interval", () => ["every 2-3 months"]],
	["interval", () => ["within 24 hours"]],
	["interval", () => ["years of work"]],
	["date", () => ["28.02.2026"]],
	["date", () => ["two weeks ago", "--today", TODAY]],
	["date", () => ["not a day"]],
];

describe("the JSON of every command", () => {
	test.each(CALLS)("kith %s has its documented shape", (name, words) => {
		expect(SHAPES[name](jsonHere([name, ...words(vault)]), name)).toEqual([]);
	});

	test.each(CALLS)("kith %s gives the same bytes in every zone and locale", (name, words) => {
		const args = [name, ...words(vault), "--json"];
		const first = cli.run(args, { TZ: "UTC", LC_ALL: "C" }).stdout;
		expect(cli.run(args, { TZ: "Pacific/Auckland", LC_ALL: "ru_RU.UTF-8" }).stdout).toBe(first);
		expect(cli.run(args, { TZ: "America/Sao_Paulo", LC_ALL: "en_US.UTF-8", FORCE_COLOR: "1" }).stdout).toBe(first);
	});

	test.each(CALLS)("kith %s has a text for people in both languages", (name, words) => {
		const english = runHere([name, ...words(vault)]);
		const russian = runHere([name, ...words(vault), "--lang", "ru"]);
		expect([english.code, russian.code]).toEqual([0, 0]);
		expect(english.stdout).not.toMatch(/undefined|\[object|NaN/);
		expect(english.stdout).not.toContain("\u001B");
		expect(russian.stdout).toMatch(/[а-я]/);
		expect(russian.stdout).not.toBe(english.stdout);
	});
});

interface Agenda {
	readonly counts: Readonly<Record<string, number>>;
	readonly items: readonly { readonly path: string; readonly urgency: number; readonly status: { readonly kind: string } }[];
}

describe("kith agenda", () => {
	const agenda = (...flags: string[]): Agenda => jsonHere(["agenda", vault, "--today", TODAY, ...flags]) as Agenda;

	test("lists those who wait today, most urgent first", () => {
		const { items } = agenda();
		expect(items.map(({ status }) => status.kind).filter((kind) => !["overdue", "due", "never-contacted"].includes(kind))).toEqual([]);
		const urgencies = items.map(({ urgency }) => urgency);
		expect(urgencies).toEqual([...urgencies].sort((a, b) => b - a));
	});

	test("lists everybody with --all, each status as it is", () => {
		const kinds = new Map(agenda("--all").items.map(({ path, status }) => [path, status.kind]));
		expect(Object.fromEntries(kinds)).toEqual({
			"People/Ada King.md": "resting",
			"People/Boris.md": "resting",
			"People/Snoozed.md": "snoozed",
			"People/Paused.md": "paused",
			"People/New.md": "never-contacted",
			"People/Quiet.md": "no-cadence",
			"People/Odd.md": "no-cadence",
		});
	});

	test("counts what it read", () => {
		expect(agenda().counts).toMatchObject({ notes: 10, contacts: 7, pages: 1, problems: 3 });
	});

	test("stops at --limit, with the counts unchanged", () => {
		const whole = agenda("--all");
		const part = agenda("--all", "--limit", "2");
		expect(part.items).toEqual(whole.items.slice(0, 2));
		expect(part.counts).toEqual(whole.counts);
		expect(agenda("--all", "--limit", "0").items).toEqual([]);
	});

	test("goes by the day it is given: the window opens, then closes", () => {
		const statusOn = (today: string): unknown => {
			const { contact } = jsonHere(["advise", vault, "Ada King", "--today", today]) as { contact: { status: unknown } };
			return contact.status;
		};
		const window = { dueFrom: "2026-03-31", dueBy: "2026-04-30" };
		expect(statusOn("2026-03-30")).toEqual({ kind: "resting", ...window });
		expect(statusOn("2026-03-31")).toEqual({ kind: "due", ...window });
		expect(statusOn("2026-04-30")).toEqual({ kind: "due", ...window });
		expect(statusOn("2026-05-01")).toEqual({ kind: "overdue", ...window, daysOverdue: 1 });
	});

	test("says from which line a cadence comes", () => {
		const { contact } = jsonHere(["advise", vault, "Ada King", "--today", TODAY]) as { contact: { cadence: unknown } };
		expect(contact.cadence).toEqual({
			min: "P2M",
			max: "P3M",
			source: { path: "Knowledge base/Keeping in touch.md", line: 9, text: "- **Recruiters and HR**: get in touch every 2-3 months", kind: "page" },
		});
	});
});

interface Extended {
	readonly contact: { readonly followUps: readonly Readonly<Record<string, unknown>>[]; readonly occasions: unknown };
}

describe("kith advise", () => {
	const quiet = (): Extended["contact"] => (jsonHere(["advise", vault, "Quiet", "--today", TODAY]) as Extended).contact;

	test("gives what is to be done, with the line and the rule that ask for it", () => {
		const source = { path: "People/Quiet.md", line: 8, text: "- 2026-03-09 interview for the club (next:: send the games 2026-03-12)" };
		expect(quiet().followUps).toEqual([
			{
				kind: "thank-you", what: "Send a thank-you letter", dueFrom: "2026-03-09", dueBy: "2026-03-10", state: "open", source,
				rule: { path: "Knowledge base/Keeping in touch.md", line: 20, text: "- **Send a thank-you letter** within 24 hours", heading: "After an interview" },
				event: { kind: "interview", date: "2026-03-09" },
			},
			{ kind: "next", what: "send the games", dueBy: "2026-03-12", state: "upcoming", source },
			{
				kind: "first-follow-up", what: "First follow-up", dueFrom: "2026-03-23", dueBy: "2026-04-06", state: "upcoming", source,
				rule: { path: "Knowledge base/Keeping in touch.md", line: 21, text: "- **First follow-up** after 2-4 weeks", heading: "After an interview" },
				event: { kind: "interview", date: "2026-03-09" },
			},
		]);
	});

	test("gives near occasions with the age or the count of years", () => {
		expect(quiet().occasions).toEqual([
			{ kind: "birthday", label: "", date: "2026-03-12", age: 36, daysAway: 2, source: { path: "People/Quiet.md", line: 3, text: "birthday: 1990-03-12" } },
			{ kind: "important", label: "wedding", date: "2026-03-20", count: 11, daysAway: 10, source: { path: "People/Quiet.md", line: 4, text: "important dates: [2015-03-20 wedding]" } },
		]);
	});
});

describe("kith paths", () => {
	interface Paths {
		readonly to: string;
		readonly paths: readonly { readonly strength: number; readonly steps: readonly { readonly from: string | null; readonly to: string; readonly kind: string }[] }[];
	}
	const chains = (to: string): string[] => (jsonHere(["paths", vault, to, "--today", TODAY]) as Paths).paths.map(({ steps }) => steps.map(({ kind, to: next }) => `${kind} ${next}`).join(", "));

	test("leads into a company, by whoever works there", () => {
		expect(chains("analytical engines")).toEqual(["own People/Ada King.md, works-at org:analytical engines"]);
	});
	test("leads to a contact, directly and by others, named as people name it", () => {
		expect(chains("ada KING")).toEqual(["own People/Ada King.md", "own People/Boris.md, knows People/Ada King.md"]);
	});
	test("says that nobody leads there", () => {
		expect(chains("Nobody")).toEqual([]);
		expect(runHere(["paths", vault, "Nobody"]).stdout).toMatch(/No chain of contacts leads to Nobody/);
	});
	test("shows the steps with what they rest on", () => {
		expect(runHere(["paths", vault, "Ada King", "--today", TODAY]).stdout).toMatch(/you know Борис Ёлкин \(last 1 Mar\).*\n *Борис Ёлкин knows Ada King .*People\/Boris\.md:5/);
	});
});

describe("on a terminal", () => {
	test("late contacts are coloured, unless NO_COLOR says otherwise", () => {
		const words = ["agenda", vault, "--today", "2026-08-01"];
		expect(runHere(words, { terminal: true }).stdout).toContain("\u001B[31m");
		expect(runHere(words, { terminal: true, env: { NO_COLOR: "1" } }).stdout).not.toContain("\u001B");
		expect(runHere(words, { terminal: true, env: { TERM: "dumb" } }).stdout).not.toContain("\u001B");
		expect(runHere([...words, "--json"], { terminal: true }).stdout).not.toContain("\u001B");
	});

	test("no line is wider than the terminal", () => {
		const { stdout } = runHere(["policy", vault], { terminal: true, columns: 60, env: { NO_COLOR: "1" } });
		expect(Math.max(...stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(60);
	});

	test("a long vault shows how far the reading is, and wipes it away", () => {
		const many = cli.vault(Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`People/Person ${index}.md`, "---\ntype: person\n---\n"])));
		const { stderr } = runHere(["check", many], { terminal: true });
		expect(stderr).toMatch(/\rReading notes: 500 of 1,200/);
		expect(stderr.endsWith("\r")).toBe(true);
		expect(runHere(["check", many]).stderr).toBe("");
	});
});
