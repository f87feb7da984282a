import fc from "fast-check";
import { DEFAULT_SETTINGS, parseSettings, settingsToJson } from "../../../src/core/settings";

describe("data.json", () => {
	it.each([[undefined], [null], [{}]])("of a vault that was never configured (%j) gives the defaults", (json) => {
		expect(parseSettings(json)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});

	it.each([["text"], [7], [true], [["a"]]])("that is no object (%j) gives the defaults and says so", (json) => {
		const { settings, problems } = parseSettings(json);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toHaveLength(1);
	});

	it("extends the lists by trimmed texts, without empty and repeated ones", () => {
		const { settings, problems } = parseSettings({ contactFolders: [" Rolodex ", "", "Rolodex", "Private/Address book"], pageTags: ["salary"] });
		expect(settings.contactFolders).toEqual(["Rolodex", "Private/Address book"]);
		expect(settings.pageTags).toEqual(["salary"]);
		expect(problems).toEqual([]);
	});

	it("takes what is right of a list and names what is not", () => {
		const { settings, problems } = parseSettings({ contactTags: ["vip", 7, null, "lead"] });
		expect(settings.contactTags).toEqual(["vip", "lead"]);
		expect(problems).toEqual([{ key: "contactTags.1", detail: "7" }, { key: "contactTags.2", detail: "null" }]);
	});

	it("falls back to the default where a value has another type", () => {
		const { settings, problems } = parseSettings({
			dateOrder: "year-first", dailyLimit: "many", dailyNoteFormat: 5, contactFolders: "People", thresholds: { replyOwedDays: -1, staleMonths: 6 },
		});
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, thresholds: { ...DEFAULT_SETTINGS.thresholds, staleMonths: 6 } });
		expect(problems.map(({ key }) => key).sort()).toEqual(["contactFolders", "dailyLimit", "dailyNoteFormat", "dateOrder", "thresholds.replyOwedDays"]);
	});

	it("starts with holidays of which none is chosen", () => {
		expect(DEFAULT_SETTINGS.holidays.length).toBeGreaterThan(5);
		expect(DEFAULT_SETTINGS.holidays.filter(({ on }) => on)).toEqual([]);
	});

	it("takes a list of holidays in the place of the built-in one, with days as people write them", () => {
		const { settings, problems } = parseSettings({ holidays: [{ name: "Founders' day", day: "8 March" }, { name: "Новый год", day: "--01-01", on: false }, { name: "Leap day", day: "02-29", on: true }] });
		expect(settings.holidays).toEqual([{ name: "Founders' day", day: "--03-08", on: true }, { name: "Новый год", day: "--01-01", on: false }, { name: "Leap day", day: "--02-29", on: true }]);
		expect(problems).toEqual([]);
		expect(parseSettings({ holidays: [] }).settings.holidays).toEqual([]);
	});

	it("says which holiday cannot be read, and keeps the others", () => {
		const { settings, problems } = parseSettings({ holidays: [{ name: "Easter", day: "in spring" }, "Christmas", { name: "", day: "12-25" }, { name: "Yes", day: "02-30" }, { name: "New year", day: "01-01" }] });
		expect(settings.holidays.map(({ name }) => name)).toEqual(["New year"]);
		expect(problems.map(({ key }) => key)).toEqual(["holidays.0", "holidays.1", "holidays.2", "holidays.3"]);
	});

	it("knows the facts whose property names can be extended, and no others", () => {
		const { settings, problems } = parseSettings({ keys: { cadence: ["ритм", "rhythm"], shoeSize: ["размер"], company: "firm" } });
		expect(settings.keys).toEqual({ cadence: ["ритм", "rhythm"] });
		expect(problems.map(({ key }) => key)).toEqual(["keys.shoeSize", "keys.company"]);
	});

	it("keeps key contacts monthly unless the map of importance is given", () => {
		expect(parseSettings({ cadences: { relation: { client: "every 2 weeks" } } }).settings.cadences).toEqual({
			relation: { client: "every 2 weeks" }, importance: { key: "1 month" }, tag: {},
		});
		expect(parseSettings({ cadences: { importance: {} } }).settings.cadences.importance).toEqual({});
	});

	it("reports a cadence that cannot be read, keeps it for mending, and takes numbers for days", () => {
		const { settings, problems } = parseSettings({ cadences: { tag: { family: "whenever it rains", work: 30, gym: true } } });
		expect(settings.cadences.tag).toEqual({ family: "whenever it rains", work: "30" });
		expect(problems.map(({ key }) => key)).toEqual(["cadences.tag.family", "cadences.tag.gym"]);
	});

	it("takes whole votes on advice only", () => {
		const vote = { vote: "pin", subject: "People/Ann.md", page: "KB/x.md", heading: "Rhythm" };
		const { settings, problems } = parseSettings({ adviceVotes: [vote, { ...vote, vote: "love" }, { ...vote, page: 3 }] });
		expect(settings.adviceVotes).toEqual([vote]);
		expect(problems.map(({ key }) => key)).toEqual(["adviceVotes.1", "adviceVotes.2"]);
	});

	it("keeps keys that it does not know, and hands them back", () => {
		const { settings, problems } = parseSettings({ fromTheFuture: { a: [1] }, dailyLimit: 3 });
		expect(settings.other).toEqual({ fromTheFuture: { a: [1] } });
		expect(problems).toEqual([]);
		expect(settingsToJson(settings)).toMatchObject({ fromTheFuture: { a: [1] }, dailyLimit: 3 });
	});
});

describe("any JSON", () => {
	it("is read without throwing, into settings that read back equal", () => {
		const known = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "__proto__", "constructor");
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(known, fc.jsonValue())), (json) => {
				const { settings } = parseSettings(json);
				expect(parseSettings(JSON.parse(JSON.stringify(settingsToJson(settings)))).settings).toEqual(JSON.parse(JSON.stringify(settings)));
				expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
			}),
		);
	});
});
