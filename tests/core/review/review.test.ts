import { createAdviser } from "../../../src/core/advice";
import { createEngine } from "../../../src/core/agenda";
import { addDays, type IsoDate } from "../../../src/core/dates";
import { askedReviews, REVIEW_PERIODS, reviewOf, spanOf, withReviewBlock, type Review, type ReviewPeriod } from "../../../src/core/review";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { anIndex, type Files } from "../../support/vault";

const TODAY = "2026-08-20" as IsoDate;

function review(files: Files, period: ReviewPeriod = "month", back = 0, today: IsoDate = TODAY): Review {
	const index = anIndex(files);
	const engine = createEngine({ index, settings: DEFAULT_SETTINGS, adviser: createAdviser({ settings: DEFAULT_SETTINGS }) });
	const rows = new Map(engine.agenda(today, { all: true }).items.map((row) => [row.path, row]));
	return reviewOf(index.snapshot(), spanOf(period, today, back), today, (path) => rows.get(path));
}
function person(log: string, properties = ""): string {
	return `---\ntype: person\n${properties}---\n\n${log}\n`;
}

describe("the period of a review", () => {
	test("runs until today and is compared with as many days before", () => {
		expect(spanOf("month", TODAY)).toEqual({ period: "month", name: "2026-08", range: { from: "2026-08-01", to: "2026-08-20" }, before: { from: "2026-07-01", to: "2026-07-20" }, complete: false });
		expect(spanOf("quarter", TODAY)).toMatchObject({ name: "2026-Q3", range: { from: "2026-07-01", to: "2026-08-20" }, before: { from: "2026-04-01", to: "2026-05-21" } });
	});

	test("that is over is whole, and so is the one before", () => {
		expect(spanOf("quarter", TODAY, 1)).toMatchObject({ name: "2026-Q2", range: { from: "2026-04-01", to: "2026-06-30" }, before: { from: "2026-01-01", to: "2026-03-31" }, complete: true });
		expect(spanOf("half-year", TODAY, 1)).toMatchObject({ name: "2026-H1", before: { from: "2025-07-01", to: "2025-12-31" } });
		expect(spanOf("year", TODAY, 2)).toMatchObject({ name: "2024", range: { from: "2024-01-01", to: "2024-12-31" } });
		expect(spanOf("month", "2026-01-15" as IsoDate, 1)).toMatchObject({ name: "2025-12", range: { to: "2025-12-31" } });
	});

	test("is not compared past the end of a shorter one", () => {
		expect(spanOf("month", "2026-03-31" as IsoDate).before).toEqual({ from: "2026-02-01", to: "2026-02-28" });
	});

	test.each(REVIEW_PERIODS)("of a %s follows the one before without a gap, for every day of four years", (period) => {
		for (let day = "2023-12-20" as IsoDate; day < "2027-01-10"; day = addDays(day, 13)) {
			expect(addDays(spanOf(period, day, 1).range.to, 1)).toBe(spanOf(period, day).range.from);
			expect(spanOf(period, day).range.to).toBe(day);
		}
	});
});

describe("the numbers of a review", () => {
	test("count touches by person, channel, direction, relation and day", () => {
		const { now, before } = review({
			"People/Ann.md": person("- 2026-08-03 call: hello\n- 2026-08-10 email from them: hi\n- 2026-07-05 call: before", "relation: client\n"),
			"People/Bo.md": person("- 2026-08-03 call: hello", "relation: Client\n"),
			"People/Cy.md": person("- 2026-06-03 call: too early", "relation: mentor\n"),
		});
		expect(now.active).toEqual(["People/Ann.md", "People/Bo.md"]);
		expect(now).toMatchObject({ touches: 3, byChannel: { call: 2, email: 1 }, byRelation: [["client", 3]] });
		expect([...now.byDay]).toEqual([["2026-08-03", 2], ["2026-08-10", 1]]);
		expect(before).toMatchObject({ touches: 1, active: ["People/Ann.md"] });
	});

	test("count what was noted in two places once", () => {
		const { now } = review({
			"People/Ann.md": person("- 2026-08-03 call: hello"),
			"Daily/2026-08-03.md": "- spoke with [[Ann]] by phone\n- [[Ann]] again\n",
		});
		expect(now.touches).toBe(1);
	});

	test("tell new ties from lost ones", () => {
		const { now } = review({
			"People/New.md": person("- 2026-08-03 call: hello"),
			"People/Met.md": person("", "met: 2026-08-15\n"),
			"People/Known.md": person("- 2026-08-03 call: hello", "met: 2025-01-01\n"),
			"People/Lost.md": person("- 2026-06-10 call: hello", "cadence: 1 month\n"),
			"People/Lost before.md": person("- 2026-01-10 call: hello", "cadence: 1 month\n"),
			"People/Paused.md": person("- 2026-06-10 call: hello", "cadence: 1 month\npaused: true\n"),
		});
		expect(now.fresh).toEqual(["People/Met.md", "People/New.md"]);
		expect(now.lost).toEqual(["People/Lost.md"]);
	});

	test("hold given against got, key contacts, and what was planned against done", () => {
		const { now } = review({
			"People/Ann.md": person("- 2026-08-03 call: hello (gave:: a book) (got:: advice)\n- [x] 2026-08-04 send it\n- [ ] write 📅 2026-08-09\n- [ ] later 📅 2026-09-09", "importance: key\n"),
			"People/Bo.md": person("- 2026-01-03 call: hello (got:: a tip)", "importance: key\n"),
		});
		expect(now).toMatchObject({ gave: 1, got: 1, key: { all: 2, touched: 1 }, planned: { due: 2, done: 1 } });
	});

	test("name results, in both languages, and no wishes", () => {
		const { now } = review({
			"People/Ann.md": person("- 2026-08-03 call: got a job offer from them\n- 2026-08-05 call: no offer this time\n- 2026-08-06 call: introduced me to Bo"),
			"People/Боря.md": person("- 2026-08-04 созвон: порекомендовал меня коллегам"),
		});
		const texts = Object.fromEntries(Object.entries(now.results).map(([kind, lines]) => [kind, lines.map(({ date }) => date)]));
		expect(texts).toEqual({ offer: ["2026-08-03"], recommendation: ["2026-08-04"], introduction: ["2026-08-06"], project: [] });
	});

	test("name who drifts: seen less often than the rhythm asks for", () => {
		const { drifting } = review({
			"People/Kept.md": person("- 2026-06-20 call: a\n- 2026-07-15 call: b\n- 2026-08-10 call: c", "cadence: 1 month\n"),
			"People/Slow.md": person("- 2026-02-01 call: a\n- 2026-05-01 call: b\n- 2026-08-10 call: c", "cadence: 1 month\n"),
			"People/Silent.md": person("- 2026-01-01 call: a", "cadence: 1 month\n"),
			"People/Free.md": person("- 2024-01-01 call: a"),
		});
		expect(drifting.map(({ contact, meanGap }) => [contact, meanGap])).toEqual([["People/Silent.md", 231], ["People/Slow.md", 95]]);
	});
});

describe("reviews that the knowledge base asks for", () => {
	const source = { path: "Playbook/Review.md" as never, line: 3, text: "- Review", heading: "Review" };
	const every = (months: number, month?: number) => ({ kind: "review" as const, subject: "", headings: [], source, interval: { min: { months }, max: { months } }, ...(month === undefined ? {} : { month }) });

	test("are due until the last period has one", () => {
		const asked = askedReviews([every(3), every(12)], TODAY, (name) => name === "2025");
		expect(asked.map(({ span, state }) => [span.name, state])).toEqual([["2026-Q2", "due"], ["2025", "written"]]);
	});

	test("in a named month are due in that month", () => {
		expect(askedReviews([every(12, 12), every(12, 8)], TODAY, () => false).map(({ state }) => state)).toEqual(["later", "due"]);
	});
});

describe("the review in a note", () => {
	test("is written once: again it replaces itself, and what stands around it stays", () => {
		const first = withReviewBlock(null, "# August\n");
		expect(withReviewBlock(first, "# August\n")).toBe(first);
		const mine = `My words\r\n\r\n${first.trim().replaceAll("\n", "\r\n")}\r\nmore`;
		const again = withReviewBlock(mine, "# New\n\ntext");
		expect(again).toBe("My words\r\n\r\n%% kith-review %%\r\n# New\r\n\r\ntext\r\n%% /kith-review %%\r\nmore");
		expect(withReviewBlock("Mine", "x")).toBe("Mine\n\n%% kith-review %%\nx\n%% /kith-review %%\n");
	});
});
