import type { NotePath } from "../../src/core/notes";
import { arrange, type Arrangement } from "../../src/views/agenda/model/arrange";
import { DEFAULT_CHOICES, NO_FILTERS, readChoices, type Choices } from "../../src/views/agenda/model/choices";
import { entriesOf, held } from "../../src/views/agenda/model/entries";
import type { PanelData } from "../../src/views/agenda/panel-data";
import { aPanel, lastSeen, TODAY } from "../support/panel";

const VAULT = {
	"People/Ada.md": lastSeen("2026-05-01", "1 month", "relation: client\ncompany: Helios\ncity: Oslo\ntags: [clients]\n"),
	"People/Ben.md": lastSeen("2026-07-10", "1 month", "relation: Client\n"),
	"People/Cem.md": lastSeen("2026-06-30", "1 month", "relation: mentor\ncity: Łódź\n"),
	"People/Dora.md": lastSeen("2026-08-15"),
	"People/Eve.md": lastSeen("2026-02-01", "1 month", "paused: true\n"),
	"People/Finn.md": "---\ntype: person\n---\n",
	"People/Gus.md": lastSeen("2026-02-01", "1 month", "snooze_until: 2026-12-01\n"),
	"People/Hal.md": "---\ntype: person\ncadence: 2 months\nmet: 2026-08-10\n---\n",
};

function arranged(data: PanelData, choices: Partial<Choices> = {}, query = ""): Arrangement {
	return arrange({ rows: data.agenda.items, today: TODAY, dailyLimit: data.dailyLimit, choices: { ...DEFAULT_CHOICES, ...choices }, query, contact: data.contact });
}
function shape({ groups }: Arrangement): Record<string, string[]> {
	return Object.fromEntries(groups.map(({ id, rows }) => [id, rows.map(({ name }) => name)]));
}

describe("the list", () => {
	test("today holds the most urgent, the rest waits under later, who asks for nothing stands apart", () => {
		expect(shape(arranged(aPanel(VAULT, { dailyLimit: 2 })))).toEqual({
			"today": ["Ada", "Cem"], "later": ["Ben"], "resting": ["Dora"], "upcoming": ["Hal"], "no-cadence": ["Finn"], "snoozed": ["Gus"], "paused": ["Eve"],
		});
	});

	test("the same people are for today however the list is sorted", () => {
		expect(shape(arranged(aPanel(VAULT, { dailyLimit: 2 }), { sort: "name" }))["later"]).toEqual(["Ben"]);
	});

	test("only today is open, unless one looks for somebody", () => {
		const open = ({ groups }: Arrangement): string[] => groups.filter((group) => group.open).map(({ id }) => id);
		expect(open(arranged(aPanel(VAULT)))).toEqual(["today"]);
		expect(open(arranged(aPanel(VAULT), {}, "dora"))).toEqual(["resting"]);
		expect(open(arranged(aPanel(VAULT), { groups: { today: false, paused: true } }))).toEqual(["paused"]);
	});

	test("filters compare as people do: case and accents of relation, tag and place", () => {
		const filtered = (filters: Partial<Choices["filters"]>): unknown => Object.values(shape(arranged(aPanel(VAULT), { filters: { ...NO_FILTERS, ...filters }, grouping: "none" })))[0] ?? [];
		expect(filtered({ relation: "CLIENT" })).toEqual(["Ada", "Ben"]);
		expect(filtered({ tag: "clients" })).toEqual(["Ada"]);
		expect(filtered({ place: "łódź" })).toEqual(["Cem"]);
		expect(filtered({ status: "paused" })).toEqual(["Eve"]);
		expect(filtered({ relation: "client", place: "Paris" })).toEqual([]);
	});

	test("by relation: the largest group first, without a relation last", () => {
		const { groups } = arranged(aPanel(VAULT), { grouping: "relation" });
		expect(groups.map(({ label, rows }) => `${label}:${rows.length}`)).toEqual(["client:2", "mentor:1", ":5"]);
	});

	test("by the longest silence: never contacted first", () => {
		const rows = arranged(aPanel(VAULT), { grouping: "none", sort: "last-contact" }).groups[0]?.rows.map(({ name }) => name);
		expect(rows?.slice(0, 3)).toEqual(["Finn", "Hal", "Eve"]);
	});
});

describe("its lines", () => {
	test("a closed group is its heading; places count the hidden people too", () => {
		const entries = entriesOf(arranged(aPanel(VAULT, { dailyLimit: 2 }), { groups: { resting: true } }), null);
		expect(entries.map((entry) => (entry.shape === "group" ? `# ${entry.group.id}` : `${entry.place} ${entry.row.name} ${entry.shape}`))).toEqual([
			"# today", "1 Ada full", "2 Cem full", "# later", "# resting", "4 Dora compact", "# upcoming", "# no-cadence", "# snoozed", "# paused",
		]);
	});

	test("while it is held, words change and nobody moves; who is gone leaves", () => {
		const before = arranged(aPanel(VAULT));
		const { "People/Ben.md": _gone, ...rest } = VAULT;
		const after = aPanel({ ...rest, "People/Ada.md": lastSeen("2026-08-20"), "People/Zed.md": lastSeen("2020-01-01") });
		const kept = held(before, arranged(after), after.row);
		expect(shape(kept)["today"]).toEqual(["Ada", "Cem"]);
		expect(kept.groups[0]?.rows[0]?.status.kind).toBe("resting");
		expect(entriesOf(kept, null)[1]).toMatchObject({ shape: "full", key: "People/Ada.md" as NotePath });
	});
});

describe("kept choices", () => {
	test("come back as they were", () => {
		const choices: Choices = { filters: { status: "due", relation: "client", tag: "", place: "" }, sort: "name", grouping: "relation", showsFilters: true, groups: { today: false } };
		expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
	});
	test.each([null, 7, "x", [], { filters: 3, sort: "nonsense", groups: { today: "yes" } }, { filters: { status: "asleep", tag: 5 } }])("what does not fit takes its default: %j", (kept) => {
		expect(readChoices(kept)).toEqual(DEFAULT_CHOICES);
	});
});
