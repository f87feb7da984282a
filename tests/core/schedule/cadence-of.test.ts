import type { NotePath } from "../../../src/core/notes";
import { policyOf, ProfileReader } from "../../../src/core/policy";
import { CadenceChooser } from "../../../src/core/schedule";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { spanToIso } from "../../../src/core/dates";
import { aSnapshot, contactNote } from "../../support/vault";

type Cadences = Partial<Settings["cadences"]>;
const PAGE = "# Contacts\n\n- Recruiters: every 2-3 months\n- Everybody else: every 2 years\n";
const NONE = { relation: {}, importance: {}, tag: {} };

function cadence(properties: Readonly<Record<string, string | readonly string[]>>, cadences: Cadences = {}, page = PAGE) {
	const snapshot = aSnapshot({ "Knowledge/Page.md": page, "People/Ada.md": contactNote(properties) });
	const parcel = snapshot.contacts.get("People/Ada.md" as NotePath);
	if (!parcel) throw new Error("no contact");
	const profile = new ProfileReader().read(parcel);
	const chosen = new CadenceChooser({ ...DEFAULT_SETTINGS, cadences: { ...NONE, ...cadences } }).choose(parcel, profile, policyOf(snapshot).governing(profile));
	return chosen && `${spanToIso(chosen.cadence.interval.max)} ${chosen.cadence.source.kind} ${chosen.cadence.source.path}:${chosen.cadence.source.line} ${chosen.cadence.source.text}`;
}

describe("the cadence of a contact", () => {
	it("is its own, whatever pages and settings say", () => {
		expect(cadence({ relation: "recruiter", cadence: "every 5 weeks" }, { relation: { recruiter: "1 day" } })).toBe("P5W note People/Ada.md:4 cadence: every 5 weeks");
	});
	it("is that of the page that names its kind", () => {
		expect(cadence({ relation: "эйчар" }, { relation: { recruiter: "1 day" } })).toBe("P3M page Knowledge/Page.md:3 - Recruiters: every 2-3 months");
	});
	it("is else that of the setting for its relation, in either language", () => {
		expect(cadence({ relation: "друг", importance: "key" }, { relation: { Friend: "раз в месяц" }, importance: { key: "1 week" } }))
			.toBe("P1M setting data.json:1 cadences.relation.Friend: раз в месяц");
		expect(cadence({ relation: "old friend" }, { relation: { друзья: "2w" } })).toContain("P2W setting");
	});
	it("is else that for its importance", () => {
		expect(cadence({ importance: "key" }, { importance: { ключевой: "1 week" }, tag: { x: "1 day" } })).toContain("P1W setting");
		expect(cadence({ tags: ["vip"] }, { importance: { key: "1 week" } })).toContain("P1W setting");
		expect(cadence({ importance: "supporting" }, { importance: { key: "1 week", supporting: "1 year" } })).toContain("P1Y setting");
	});
	it("is else that for a tag or one it is nested under, the earlier one", () => {
		expect(cadence({ tags: ["chess/club", "team"] }, { tag: { chess: "1 month", "#Team": "6 weeks" } })).toContain("P1M setting");
	});
	it("is else what a page says of everybody, else nothing", () => {
		expect(cadence({ relation: "friend" })).toContain("P2Y page");
		expect(cadence({ relation: "friend" }, {}, "# Contacts\n\n- Recruiters: every 2-3 months\n")).toBeNull();
	});
	it("is not a setting that cannot be read", () => {
		expect(cadence({ relation: "friend" }, { relation: { friend: "now and then" } }, "# Contacts\n")).toBeNull();
	});
});
