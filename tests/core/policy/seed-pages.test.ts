import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createNoteReader } from "../../../src/core/notes";
import type { NotePath, PageParcel } from "../../../src/core/notes";
import { rulesOf } from "../../../src/core/policy";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { windowOf } from "../../support/rules";

const VAULT = path.join(__dirname, "../../../../shared/seed-vault");
const whenShared = existsSync(VAULT) ? describe : describe.skip;

whenShared("the policy of real pages", () => {
	const reader = createNoteReader(DEFAULT_SETTINGS);
	const files = existsSync(VAULT) ? readdirSync(VAULT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md")).sort() : [];
	const pages = files.map((file) => reader.read(file as NotePath, readFileSync(path.join(VAULT, file), "utf8"))).filter((parcel): parcel is PageParcel => parcel.kind === "page");
	const rules = pages.flatMap(rulesOf);

	it("is what a careful person finds in them, and nothing else", () => {
		expect(pages.length).toBe(files.length);
		const found = pages.map((page) => rulesOf(page).map((rule) => `${rule.source.line} ${rule.kind} ${windowOf(rule)}`));
		expect(found).toEqual([
			["48 cadence P1D..P1W"],
			[
				"49 cadence P2M..P3M", "50 cadence P3M..P6M", "51 cadence P3M..P4M", "52 cadence P1M..P2M", "148 deadline PT24H", "153 delay P2W..P4W",
				"231 review P1M", "232 review P3M", "233 review P6M", "234 review P1Y",
			],
			[],
		]);
	});

	it("counts its deadline and its delay from an interview", () => {
		expect(rules.flatMap((rule) => (rule.kind === "deadline" || rule.kind === "delay" ? [rule.event] : []))).toEqual(["interview", "interview"]);
	});
});
