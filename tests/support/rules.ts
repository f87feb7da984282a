import { spanToIso } from "../../src/core/dates";
import type { Rule } from "../../src/core/policy";

/** "P2M..P3M", "P1M", "PT24H". */
export function windowOf(rule: Rule): string {
	if (rule.kind === "deadline") return spanToIso(rule.max);
	return [...new Set([spanToIso(rule.interval.min), spanToIso(rule.interval.max)])].join("..");
}
