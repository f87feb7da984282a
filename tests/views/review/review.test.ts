import type { IsoDate } from "../../../src/core/dates";
import { reviewOf, spanOf, type Review } from "../../../src/core/review";
import { translator } from "../../../src/i18n";
import { heatMap } from "../../../src/views/review/heat-map";
import { reviewMarkdown } from "../../../src/views/review/review-markdown";
import { barsOf, summaryRows } from "../../../src/views/review/summary";
import { aPanel, lastSeen } from "../../support/panel";

const NOTES = {
	"People/Ann [A].md": lastSeen("2026-08-03", "1 month", "aliases: [Ann]\n"),
	"People/Bo.md": "---\ntype: person\ncadence: 1 month\n---\n\n- 2026-07-20 call: got me an offer\n- 2026-01-02 call: hello\n",
};

function aReview(): Review {
	const data = aPanel(NOTES);
	return reviewOf(data.snapshot, spanOf("quarter", data.today), data.today, data.row);
}
const nameOf = (path: string): string => path.replace(/^People\/|\.md$/g, "");

describe("the calendar", () => {
	test("has a square for each day, Monday on top, a column a week, also over the turn of a year", () => {
		const cells = heatMap({ from: "2025-12-31" as IsoDate, to: "2026-01-05" as IsoDate }, new Map([["2026-01-04" as IsoDate, 2]]));
		expect(cells.map(({ week, row }) => [week, row])).toEqual([[0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [1, 0]]);
		expect(cells.map(({ level }) => level)).toEqual([0, 0, 0, 0, 4, 0]);
	});

	test("shades by quarters of the busiest day, never a day with contact as empty", () => {
		const days = ["2026-08-03", "2026-08-04", "2026-08-05", "2026-08-06", "2026-08-07"] as IsoDate[];
		const cells = heatMap({ from: days[0]!, to: days[4]! }, new Map([[days[0]!, 1], [days[1]!, 10], [days[2]!, 21], [days[3]!, 40]]));
		expect(cells.map(({ level }) => level)).toEqual([1, 1, 3, 4, 0]);
	});
});

describe("the words of a review", () => {
	test("put each number beside the one before; what did not change says nothing", () => {
		const [active, touches, fresh] = summaryRows(aReview(), translator("en"));
		expect(active).toEqual({ label: "People in touch", now: "2", before: "0", change: "+2" });
		expect(touches?.change).toBe("+2");
		expect(fresh).toMatchObject({ now: "1", before: "0" });
	});

	test.each(["en", "ru"] as const)("make a note with links, the same each time (%s)", (language) => {
		const t = translator(language);
		const markdown = reviewMarkdown(aReview(), t, nameOf);
		expect(reviewMarkdown(aReview(), t, nameOf)).toBe(markdown);
		expect(markdown).toContain("[[People/Bo|Bo]]");
		expect(markdown).toContain(`${t.messages.review.resultKinds.offer}: `);
		expect(markdown).not.toMatch(/\|[^|\]]*\[A\]\]\]/);
	});

	test("show the longest bars first, and not too many", () => {
		expect(barsOf([["a", 1], ["b", 5]])).toEqual([{ label: "b", value: 5 }, { label: "a", value: 1 }]);
		expect(barsOf(Array.from({ length: 20 }, (_, n) => [`r${n}`, n] as const))).toHaveLength(8);
	});
});
