import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { approximateDays, spanFromIso } from "../../src/core/dates";
import { jsonHere } from "./here";
import { SHAPES } from "./shapes";

// A real knowledge base and judged phrases, where they lie beside the project; a plain clone goes without.
const SHARED = path.resolve(__dirname, "../../../shared");
const present = existsSync(path.join(SHARED, "seed-vault"));
const seed = path.join(SHARED, "seed-vault");

(present ? describe : describe.skip)("on the shared material", () => {
	function judged<T>(file: string): T[] {
		return JSON.parse(readFileSync(path.join(SHARED, "judged", file), "utf8")) as T[];
	}

	test("kith policy finds the eleven rules of the seed pages and nothing else", () => {
		const policy = jsonHere(["policy", seed]) as { readonly rules: readonly { kind: string; min?: string; max: string; source: { line: number; heading: string } }[] };
		expect(SHAPES.policy(policy, "policy")).toEqual([]);
		expect(policy.rules.map(({ kind, min, max, source }) => [kind, min ?? "", max, source.line].join(" "))).toEqual([
			"cadence P1D P1W 48",
			"cadence P2M P3M 49",
			"cadence P3M P6M 50",
			"cadence P3M P4M 51",
			"cadence P1M P2M 52",
			"deadline  PT24H 148",
			"delay P2W P4W 153",
			"review P1M P1M 231",
			"review P3M P3M 232",
			"review P6M P6M 233",
			"review P1Y P1Y 234",
		]);
		for (const { source } of policy.rules) expect(source.heading).not.toBe("");
	});

	test("kith graph resolves the one link that has a page and keeps the others as pages worth writing", () => {
		const graph = jsonHere(["graph", seed]) as { readonly nodes: readonly { id: string; kind: string; label: string }[]; readonly edges: readonly { to: string; kind: string }[] };
		expect(SHAPES.graph(graph, "graph")).toEqual([]);
		const linked = graph.edges.filter(({ kind }) => kind === "link").map(({ to }) => to);
		expect(linked).toContain("База знаний/Поддержание-контактов.md");
		const missing = graph.nodes.filter(({ kind }) => kind === "missing");
		expect(missing.length).toBeGreaterThan(0);
		for (const { id } of missing) expect(linked).toContain(id);
	});

	test("kith check finds nothing wrong with the seed pages", () => {
		expect(jsonHere(["check", seed])).toEqual({ problems: [] });
	});

	test("kith date reads every judged phrase", () => {
		const cases = judged<{ text: string; date: string | null; today: string }>("dates-dev.json");
		const wrong = cases.filter(({ text, date, today }) => (jsonHere(["date", text, "--today", today]) as { date: string | null }).date !== date);
		expect(wrong).toEqual([]);
	});

	test("kith interval reads every judged phrase", () => {
		const cases = judged<{ text: string; kind: string; minDays?: number; maxDays?: number }>("intervals-dev.json");
		const days = (iso: string | undefined): number | undefined => {
			const span = iso === undefined ? null : spanFromIso(iso);
			return span === null ? undefined : approximateDays(span);
		};
		const near = (actual: number | undefined, expected: number | undefined): boolean => actual !== undefined && expected !== undefined && Math.abs(actual - expected) <= Math.max(0.5, expected * 0.02);
		const wrong = cases.filter(({ text, kind, minDays, maxDays }) => {
			const answer = jsonHere(["interval", text]) as { kind: string; min?: string; max?: string };
			// The set marks one upper limit ("not more often than …") with a kind of its own: only its length is judged.
			if (kind === "none" || answer.kind === "none") return answer.kind !== kind;
			if (kind !== "N" && answer.kind !== kind) return true;
			return !near(days(answer.max), maxDays) || (answer.min !== undefined && !near(days(answer.min), minDays));
		});
		expect(wrong).toEqual([]);
	});
});
