import { writeFileSync } from "node:fs";
import path from "node:path";
import { BuiltCli, type Ran } from "./built-cli";

let cli: BuiltCli;
let vault: string;
beforeAll(() => {
	cli = new BuiltCli();
	vault = cli.vault({
		"People/Ada King.md": "---\naliases: [Countess]\ncadence: every month\nlast_contact: 2026-01-31\n---\n# Ada King\n",
		"People/Work/Bea Ray.md": "---\ncadence: weekly\n---\n",
		"People/Home/Bea Ray.md": "---\ncadence: weekly\n---\n",
	});
}, 60_000);
afterAll(() => cli.remove());

/** Bad usage: code 2, one clear message on stderr, nothing on stdout, no stack. */
function expectRefusal(ran: Ran, message: RegExp): void {
	expect(ran.stderr).toMatch(message);
	expect(ran.stderr).not.toMatch(/\n\s+at /);
	expect(ran.stdout).toBe("");
	expect(ran.code).toBe(2);
}

describe("bad usage", () => {
	test.each<[string, readonly string[], RegExp]>([
		["no command", [], /Usage/],
		["an unknown command", ["agneda"], /no command "agneda".*agenda, advise/],
		["an unknown flag", ["agenda", "v", "--tody", "2026-01-01"], /no flag --tody.*--today/],
		["a flag without its value", ["agenda", "v", "--today"], /--today needs a value: --today D/],
		["a value where none belongs", ["agenda", "v", "--all=yes"], /--all takes no value/],
		["no vault", ["agenda"], /<vault> is missing/],
		["no contact", ["advise", "v"], /<contact> is missing/],
		["a word too many", ["agenda", "my", "vault"], /"vault" is one word too many/],
		["an impossible day", ["agenda", "v", "--today", "2026-02-29"], /--today needs a day such as 2026-11-20, not "2026-02-29"/],
		["a day in words", ["agenda", "v", "--today", "tomorrow"], /--today needs a day/],
		["a limit that is no number", ["agenda", "v", "--limit", "ten"], /--limit needs a whole number, not "ten"/],
		["a negative limit", ["agenda", "v", "--limit", "-1"], /--limit needs a whole number/],
		["no advice at all", ["advise", "v", "Ada", "--top", "0"], /--top needs a whole number/],
		["a foreign language", ["agenda", "v", "--lang", "de"], /en and ru, not "de"/],
	])("%s", (_what, args, message) => expectRefusal(cli.run(args), message));
});

describe("a vault that cannot be opened", () => {
	test("is not there", () => expectRefusal(cli.run(["agenda", "nowhere at all"]), /no folder nowhere at all/));
	test("is a file", () => expectRefusal(cli.run(["agenda", cli.file]), /is a file\. Name the folder/));
	test("says so in Russian to a Russian shell", () => expectRefusal(cli.run(["agenda", "nowhere"], { LC_ALL: "", LANG: "ru_RU.UTF-8" }), /Папки nowhere нет/));
	test("says so as JSON is asked for, too", () => expectRefusal(cli.run(["agenda", "nowhere", "--json"]), /no folder/));
});

describe("settings", () => {
	test("that are not there are refused", () => expectRefusal(cli.run(["agenda", vault, "--settings", "none.json"]), /settings none\.json cannot be read/));

	test("that are no JSON are refused", () => {
		const file = path.join(vault, "broken.json");
		writeFileSync(file, "{ oops");
		expectRefusal(cli.run(["agenda", vault, "--settings", file]), /not valid JSON/);
	});

	test("with a wrong value are a problem, and the rest counts", () => {
		const file = path.join(vault, "odd.json");
		writeFileSync(file, JSON.stringify({ dateOrder: "sideways", dailyLimit: 7 }));
		const ran = cli.run(["check", vault, "--settings", file, "--json"]);
		expect(ran.code).toBe(0);
		expect(JSON.parse(ran.stdout)).toMatchObject({ problems: [{ path: file, line: 1, code: "unreadable-setting" }] });
		expect(ran.stderr).toMatch(/dateOrder/);
	});
});

describe("help", () => {
	test.each([[["--help"]], [["help"]], [["-h"]]])("%s lists every command", (args) => {
		const { code, stdout } = cli.run(args);
		expect(code).toBe(0);
		for (const name of ["agenda", "advise", "policy", "graph", "introductions", "check", "interval", "date"]) expect(stdout).toMatch(new RegExp(`kith ${name} `));
	});

	test("of a command lists its flags, each with a word about it", () => {
		const { code, stdout } = cli.run(["agenda", "--help", "--lang", "ru"]);
		expect(code).toBe(0);
		for (const flag of ["--today D", "--all", "--limit N", "--settings F", "--json", "--lang en|ru"]) {
			expect(stdout).toMatch(new RegExp(`^ {2}${flag.replace("|", "\\|")}\\s+\\S`, "m"));
		}
	});

	test("gives the version", () => expect(cli.run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe("a contact is found", () => {
	test.each([["People/Ada King.md"], ["People/Ada King"], ["ada king"], ["Countess"], ["./People/Ada King.md"]])("by %s", (name) => {
		expect(cli.json(["advise", vault, name, "--today", "2026-03-10"])).toMatchObject({ contact: { path: "People/Ada King.md" } });
	});

	test("by path alone where two have one name", () => {
		expectRefusal(cli.run(["advise", vault, "Bea Ray"]), /Several contacts are called "Bea Ray"[\s\S]*People\/Home\/Bea Ray\.md[\s\S]*People\/Work\/Bea Ray\.md/);
		expect(cli.json(["advise", vault, "People/Work/Bea Ray"])).toMatchObject({ contact: { path: "People/Work/Bea Ray.md" } });
	});

	test("or similar ones are named", () => {
		expectRefusal(cli.run(["advise", vault, "Ada"]), /No contact is called "Ada"\. Similar: People\/Ada King\.md/);
		expectRefusal(cli.run(["advise", vault, "Zed"]), /No contact is called "Zed"\.\n$/);
	});
});
