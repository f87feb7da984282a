import { Introducer, type IntroductionOptions } from "../../../../src/core/graph";
import { path } from "../../../support/parcels";
import { aSnapshot as aVault } from "../../../support/vault";

type Notes = Readonly<Record<string, string>>;
const OTHERS: Notes = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`People/Other ${i}.md`, `---\nrole: walker ${i}\n---\n`]));

function pairs(notes: Notes, options: IntroductionOptions = {}) {
	return new Introducer(aVault({ ...OTHERS, ...notes })).pairs(options);
}
const names = (notes: Notes, options: IntroductionOptions = {}) => pairs(notes, options).map(({ a, b }) => `${a} ${b}`.replaceAll("People/", "").replaceAll(".md", ""));
const reasons = (notes: Notes) => pairs(notes).flatMap((pair) => pair.reasons).map(({ kind, what }) => [kind, ...what]);

describe("two people should meet", () => {
	it.each<[string, string, string]>([
		["in English", "- 2026-05-01 call (asked:: a designer for her café)", "role: Product designer"],
		["in Russian", "- 2026-05-01 созвон (просила:: найти дизайнера)", "должность: дизайнер интерьеров"],
		["across the languages", "- 2026-05-01 созвон, ищет дизайнера для сайта", "role: UX designer"],
		["the other way", "- 2026-05-01 lunch: she is looking for an accountant", "роль: главный бухгалтер"],
		["in a remark", "Looks for a translator from Finnish.", "роль: переводчик с финского"],
		["by what is no common trade", "- 2026-05-01 needs a beekeeper", "role: Beekeeper"],
	])("where one looks for what the other does: %s", (_, log, role) => {
		const found = pairs({ "People/Ann.md": `${log}\n`, "People/Bob.md": `---\n${role}\n---\n` });
		expect(found).toMatchObject([{ a: "People/Ann.md", b: "People/Bob.md", reasons: [{ kind: "need", seeker: "People/Ann.md" }] }]);
		expect(found[0]?.reasons[0]?.sources.map((source) => source.text)).toEqual([log, role]);
	});

	it("where one gave what the other asked for", () => {
		expect(names({ "People/Ann.md": "- 2026-05-01 call (asked:: feedback on pitch decks)\n", "People/Bob.md": "- 2026-04-01 mail (got:: thorough feedback on my pitch deck)\n" })).toEqual(["Ann Bob"]);
	});

	it.each([
		["what the user looks for", "- 2026-05-01 call, I am looking for a designer"],
		["what the user looks for, in Russian", "- 2026-05-01 созвон, я ищу дизайнера, мне нужен дизайнер"],
		["what is no longer looked for", "- 2026-05-01 созвон, больше не ищет дизайнера"],
	])("but not for %s", (_, log) => {
		expect(names({ "People/Ann.md": `${log}\n`, "People/Bob.md": "---\nrole: designer\n---\n" })).toEqual([]);
	});

	it("where they share a rare interest, however it is written", () => {
		const notes = { "People/Ann.md": "---\ntags: [Ice-climbing]\n---\n", "People/Bob.md": "---\ninterests: jazz, ice climbing\n---\n", "People/Cid.md": "---\nhobbies: [Jazz]\n---\n" };
		expect(names(notes)).toEqual(["Ann Bob", "Bob Cid"]);
		expect(reasons(notes)).toEqual([["interest", "Ice-climbing"], ["interest", "jazz"]]);
	});

	it("where they worked for one organisation, or know the same people", () => {
		const notes = {
			"People/Ann.md": "---\ncompany: ООО «Ромашка»\nknows: [\"[[Cid]]\", \"[[Dan]]\"]\n---\n", "People/Bob.md": "---\ncompany: Ромашка\nknows: [\"[[Cid]]\", \"[[Dan]]\"]\n---\n",
			"People/Cid.md": "", "People/Dan.md": "---\nknows: \"[[Cid]]\"\n---\n",
		};
		expect(names(notes)).toEqual(["Ann Bob"]);
		expect(reasons(notes)).toEqual([["acquaintance", "Cid", "Dan"], ["organisation", "ООО «Ромашка»"]]);
	});

	it.each([
		["an open task in a daily note", { "2026-05-01.md": "- [ ] introduce [[Ann]] to [[Bob]]\n" }],
		["an open task in the note of one", { "People/Ann.md": "- [ ] познакомить с [[Bob]]\n" }],
		["what one asked for", { "People/Ann.md": "- 2026-05-01 call (asked:: intro to [[Bob]])\n" }],
		["a line of a log", { "People/Bob.md": "- 2026-05-01 созвон: хочет познакомиться с [[Ann]]\n" }],
	])("where a note says so: %s", (_, notes) => {
		const found = pairs({ "People/Ann.md": "", "People/Bob.md": "", ...notes });
		expect(found).toMatchObject([{ a: "People/Ann.md", b: "People/Bob.md", reasons: [{ kind: "request" }] }]);
	});
});

describe("nobody is introduced", () => {
	const share = (ann: string, bob: string): Notes => ({ "People/Ann.md": `---\ninterests: chess\n${ann}`, "People/Bob.md": `---\ninterests: chess\n${bob}` });
	const end = "---\n";

	it("unless something speaks for it", () => {
		expect(names(share(end, end))).toEqual(["Ann Bob"]);
		expect(names({ "People/Ann.md": "---\ntags: [contact, recruiter, networking]\n---\n", "People/Bob.md": "---\ntags: [contact, recruiter, networking]\n---\n" })).toEqual([]);
	});

	it.each<[string, Notes]>([
		["know each other by a property", share(`knows: "[[Bob]]"\n${end}`, end)],
		["know each other by a property with a name of its own", share(end, `spouse: "[[Ann]]"\n${end}`)],
		["are mentioned together in a log", share(`${end}- 2026-05-01 she went hiking with [[Bob]]\n`, end)],
		["met at an event", { ...share(end, end), "Meeting.md": '---\ndate: 2026-05-01\npeople: ["[[Ann]]", "[[Bob]]"]\n---\n' }],
		["stand in one line of a daily note", { ...share(end, end), "2026-05-01.md": "- lunch with [[Ann]] and [[Bob]]\n" }],
		["were introduced by the user", { ...share(end, end), "2026-05-01.md": "- [x] introduce [[Ann]] to [[Bob]]\n" }],
	])("to those they know: two who %s", (_, notes) => {
		expect(names(notes)).toEqual([]);
	});

	it.each<[string, Notes]>([
		["in a log", share(`${end}- 2026-05-01 call: keep apart from [[Bob]]\n`, end)],
		["in a log, in Russian", share(`${end}- 2026-05-01 созвон: не знакомить с [[Bob]], поссорились\n`, end)],
		["in a property", share(`keep apart: "[[Bob]]"\n${end}`, end)],
		["in a property, in Russian", share(`не знакомить с:\n  - "[[Bob]]"\n${end}`, end)],
		["in a note about both", { ...share(end, end), "Party.md": "# Seats\n- [[Ann]] and [[Bob]] are not on speaking terms\n" }],
		["by a name without a link", share(`${end}- 2026-05-01 call: do not introduce to Robert\n`, `aliases: [Robert Stone]\n${end}`)],
		["by a name without a link, in Russian", share(`${end}Не знакомить с Каменским!\n`, `aliases: [Роберт Каменский]\n${end}`)],
		["in a daily note about both", { ...share(end, end), "2026-05-01.md": "- [[Ann]] и [[Bob]] в ссоре\n" }],
	])("where a note keeps them apart: %s", (_, notes) => {
		expect(names(notes)).toEqual([]);
	});

	it("where the user dismissed the pair, in either order", () => {
		for (const pair of ["People/Ann.md|People/Bob.md", "People/Bob.md|People/Ann.md"]) expect(names(share(end, end), { dismissedPairs: [pair] })).toEqual([]);
	});

	it("who is paused, unless asked for", () => {
		const notes = share(`paused: true\n${end}`, end);
		expect(names(notes)).toEqual([]);
		expect(names(notes, { for: path("People/Ann.md") })).toEqual(["Ann Bob"]);
	});
});

describe("suggestions", () => {
	it("for one contact name it first", () => {
		const notes = { "People/Ann.md": "---\ninterests: chess\n---\n", "People/Bob.md": "---\ninterests: chess\n---\n", "People/Cid.md": "---\ninterests: go\n---\n", "People/Dan.md": "---\ninterests: go\n---\n" };
		expect(names(notes)).toEqual(["Ann Bob", "Cid Dan"]);
		expect(names(notes, { for: path("People/Bob.md") })).toEqual(["Bob Ann"]);
		expect(names(notes, { for: path("People/Nobody.md") })).toEqual([]);
	});

	it("make no pairs of a tag that everybody has", () => {
		const club = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`People/Member ${i}.md`, "---\ntags: [chess]\n---\n"]));
		expect(names(club)).toEqual([]);
	});

	it("are the same whatever the order in which notes were read", () => {
		const notes = { "People/Ann.md": "---\ninterests: chess, go\n---\n- 2026-05-01 looks for a cook", "People/Bob.md": "---\ninterests: Chess\nrole: cook\n---\n", "People/Cid.md": "---\ntags: [go]\n---\n" };
		const turned = Object.fromEntries(Object.entries(notes).reverse());
		expect(pairs(turned)).toEqual(pairs(notes));
	});

	it("name brokers: those whose ties do not know each other", () => {
		const circle = (names: readonly string[]): Notes => Object.fromEntries(names.map((name) => [`People/${name}.md`, `---\nknows: [${names.filter((other) => other !== name).map((other) => `"[[${other}]]"`).join(", ")}]\n---\n`]));
		const vault = aVault({ ...circle(["A1", "A2", "A3"]), ...circle(["B1", "B2", "B3"]), "People/Hub.md": '---\nknows: ["[[A1]]", "[[A2]]", "[[B1]]", "[[B2]]"]\n---\n' });
		const brokers = new Introducer(vault).brokers();
		expect(brokers[0]).toMatchObject({ path: "People/Hub.md", ties: 4 });
		expect(brokers.every(({ score }) => score > 0 && score <= 1)).toBe(true);
	});
});
