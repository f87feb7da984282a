import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { BuiltCli } from "./built-cli";
import { SHAPES } from "./shapes";

let cli: BuiltCli;
beforeAll(() => {
	cli = new BuiltCli();
}, 60_000);
afterAll(() => cli.remove());

const GOOD = { "People/Ada.md": "---\ncadence: monthly\nlast_contact: 2026-01-31\n---\n", "Knowledge base/Advice.md": "# Advice\n\n- **Recruiters**: every 2 months\n" };
const TODAY = ["--today", "2026-03-10"];

interface Problem {
	readonly path: string;
	readonly line: number;
	readonly code: string;
}
function problems(vault: string): Problem[] {
	const found = cli.json(["check", vault]) as { readonly problems: readonly Problem[] };
	expect(SHAPES.check(found, "check")).toEqual([]);
	return found.problems.map(({ path: where, line, code }) => ({ path: where, line, code }));
}
function contacts(vault: string): Record<string, string> {
	const agenda = cli.json(["agenda", vault, "--all", ...TODAY]);
	expect(SHAPES.agenda(agenda, "agenda")).toEqual([]);
	const { items } = agenda as { readonly items: readonly { readonly path: string; readonly status: { readonly kind: string } }[] };
	return Object.fromEntries(items.map(({ path: where, status }) => [where, status.kind]));
}

test("an empty vault is said to be empty", () => {
	const vault = cli.vault({});
	expect(contacts(vault)).toEqual({});
	expect(cli.run(["agenda", vault]).stdout).toMatch(/no notes in this folder/);
	for (const command of ["policy", "graph", "introductions", "check"]) expect(cli.run([command, vault]).code).toBe(0);
});

test("a vault without contacts says what a contact is", () => {
	const { code, stdout } = cli.run(["agenda", cli.vault({ "Knowledge base/Advice.md": GOOD["Knowledge base/Advice.md"] })]);
	expect(code).toBe(0);
	expect(stdout).toMatch(/No contact notes were found/);
});

test("a vault without pages says what a page is, and the agenda stands", () => {
	const { code, stdout } = cli.run(["agenda", cli.vault({ "People/Ada.md": GOOD["People/Ada.md"] }), ...TODAY]);
	expect(code).toBe(0);
	expect(stdout).toMatch(/Ada.*past/);
	expect(stdout).toMatch(/No advice pages were found/);
});

describe("a file that cannot be read is a problem, and the rest is intact", () => {
	test.each<[string, (folder: string) => void]>([
		["a link to nothing", (folder) => symlinkSync(path.join(folder, "gone.md"), path.join(folder, "People/Bad.md"))],
		["a link out of the vault", (folder) => symlinkSync(cli.file, path.join(folder, "People/Bad.md"))],
		["a pipe", (folder) => void spawnSync("mkfifo", [path.join(folder, "People/Bad.md")])],
	])("%s", (_what, plant) => {
		const vault = cli.vault(GOOD);
		plant(vault);
		expect(problems(vault)).toEqual([{ path: "People/Bad.md", line: 1, code: "unreadable-file" }]);
		expect(contacts(vault)["People/Ada.md"]).toBe("overdue");
	});
});

test("links that run in circles are not followed", () => {
	const vault = cli.vault(GOOD);
	symlinkSync(vault, path.join(vault, "People/again"), "dir");
	mkdirSync(path.join(vault, "Elsewhere"));
	symlinkSync(path.join(vault, "People/Ada.md"), path.join(vault, "Elsewhere/Ada too.md"));
	expect(contacts(vault)).toEqual({ "People/Ada.md": "overdue" });
	expect(problems(vault)).toEqual([]);
});

test("dot folders and other files are skipped, a folder named like a note is entered", () => {
	const vault = cli.vault({ ...GOOD, ".obsidian/People/Hidden.md": "---\ntype: person\n---\n", ".trash/Gone.md": "---\ntype: person\n---\n", "People/photo.png": "PNG", "People/Bea.MD": "", "People/Folder.md/Cid.md": "" });
	expect(Object.keys(contacts(vault)).sort()).toEqual(["People/Ada.md", "People/Bea.MD", "People/Folder.md/Cid.md"]);
});

test("a note of five megabytes is read or named, and the rest is intact", () => {
	const vault = cli.vault({ ...GOOD, "People/Big.md": `---\ncadence: monthly\nlast_contact: 2026-01-31\n---\n${"- 2025-01-01 call: words and words\n".repeat(150_000)}` });
	const found = contacts(vault);
	expect(found["People/Ada.md"]).toBe("overdue");
	expect(problems(vault).map(({ code }) => code).concat(found["People/Big.md"] ?? "none")).toEqual(expect.arrayContaining([expect.stringMatching(/^(overdue|too-large)$/)]));
});

test("a binary file with the name of a note is no text", () => {
	const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
	const vault = cli.vault({ ...GOOD, "People/Photo.md": bytes });
	expect(problems(vault)).toEqual([{ path: "People/Photo.md", line: 1, code: "not-text" }]);
	expect(contacts(vault)["People/Ada.md"]).toBe("overdue");
});

test("one broken line of properties does not take the note away", () => {
	const vault = cli.vault({ "People/Ada.md": "---\ntype: person\nnote: a: b: c\ncadence: monthly\nlast_contact: 2026-01-31\n---\n" });
	expect(contacts(vault)).toEqual({ "People/Ada.md": "overdue" });
	expect(problems(vault)).toEqual([{ path: "People/Ada.md", line: 3, code: "frontmatter-line" }]);
});

test("properties written in JavaScript are not run", () => {
	const vault = cli.vault({ ...GOOD, "People/Evil.md": '---js\n{ type: (require("fs").writeFileSync("OWNED", ""), "person") }\n---\n' });
	expect(Object.keys(contacts(vault)).sort()).toEqual(["People/Ada.md", "People/Evil.md"]);
	expect(problems(vault)).toEqual([{ path: "People/Evil.md", line: 1, code: "frontmatter-not-yaml" }]);
	expect(spawnSync("ls", [path.dirname(cli.file)], { encoding: "utf8" }).stdout).not.toMatch(/OWNED/);
});

test.each([
	["line ends of Windows", "---\r\ncadence: monthly\r\nlast_contact: 2026-01-31\r\n---\r\n# Ada\r\n"],
	["a byte order mark", "\uFEFF---\ncadence: monthly\nlast_contact: 2026-01-31\n---\n"],
	["both", "\uFEFF---\r\ncadence: monthly\r\nlast_contact: 2026-01-31\r\n---\r\n"],
])("%s make no difference", (_what, text) => {
	const vault = cli.vault({ "People/Ada.md": text });
	expect(contacts(vault)).toEqual({ "People/Ada.md": "overdue" });
	expect(problems(vault)).toEqual([]);
});

test("names keep the composition they are stored in, and links find them in either", () => {
	const stored = "People/Алексе\u0438\u0306.md";
	const vault = cli.vault({ [stored]: "---\ncadence: monthly\n---\n", "Journal/2026-03-01.md": "- call with [[Алексе\u0439]]: plans\n" });
	const { contact } = cli.json(["advise", vault, "Алексе\u0439", ...TODAY]) as { readonly contact: { readonly path: string; readonly lastContact: { readonly date: string } | null } };
	expect(contact.path).toBe(stored);
	expect(contact.lastContact?.date).toBe("2026-03-01");
});

test("notes of one name in two folders are two contacts", () => {
	const vault = cli.vault({ "People/A/Bea.md": "---\ncadence: weekly\n---\n", "People/B/Bea.md": "---\ncadence: monthly\n---\n" });
	expect(Object.keys(contacts(vault)).sort()).toEqual(["People/A/Bea.md", "People/B/Bea.md"]);
});

test("links in a circle and to oneself end", () => {
	const vault = cli.vault({
		"People/A.md": "---\ncadence: weekly\nknows: '[[B]]'\n---\n[[A]] [[A#A]] [[B]]\n",
		"People/B.md": "---\ncadence: weekly\nknows: '[[A]]'\nreports_to: '[[B]]'\n---\n[[A]]\n",
	});
	expect(Object.keys(contacts(vault))).toHaveLength(2);
	expect(cli.run(["graph", vault, "--json"]).code).toBe(0);
	expect(cli.run(["introductions", vault, "--json"]).code).toBe(0);
});

test("a reader who has seen enough closes the pipe without an error", () => {
	const notes = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`People/Person ${index}.md`, "---\ncadence: weekly\n---\n"]));
	const run = spawnSync("sh", ["-c", `"${process.execPath}" "${cli.file}" agenda "${cli.vault(notes)}" --json | head -n 1`], { encoding: "utf8" });
	expect(run.stdout).toBe("{\n");
	expect(run.stderr).toBe("");
});
