import { approximateDays, spanToIso, type Span } from "../dates";
import type { Problem } from "../notes";
import { stem, wordsOf } from "../text";
import type { Rule } from "./model";
import { readSubject, termsKey } from "./subject-terms";

/**
 * Rules that say different things about the same people or event (NOTE-FORMAT §3). Each is reported once, at the rule
 * that loses: the one with the later limit, of equal ones the later in the vault.
 */
export function conflictsOf(rules: readonly Rule[]): Problem[] {
	const groups = new Map<string, Rule[]>();
	for (const rule of rules) {
		for (const key of new Set(keysOf(rule))) {
			const group = groups.get(key);
			if (group) group.push(rule);
			else groups.set(key, [rule]);
		}
	}
	const problems = new Map<Rule, Problem>();
	for (const group of groups.values()) {
		const [winner, ...others] = [...group].sort((a, b) => days(limitOf(a)) - days(limitOf(b)));
		for (const loser of others) {
			if (winner && !problems.has(loser) && windowOf(loser) !== windowOf(winner)) problems.set(loser, problemOf(loser, winner));
		}
	}
	return rules.flatMap((rule) => problems.get(rule) ?? []);
}

/** What a rule is about, the same for rules that may contradict each other. Reviews never do: one may review often and rarely. */
function keysOf(rule: Rule): string[] {
	if (rule.kind === "cadence") return readSubject(rule.subject).anyOf.map((terms) => `cadence ${termsKey(terms)}`);
	if (rule.kind === "review" || rule.event === undefined) return [];
	const words = wordsOf(rule.subject).map((word) => stem(word.form)).filter((word) => word.length > 2).sort();
	return words.length === 0 ? [] : [`${rule.kind} ${rule.event} ${words.join(" ")}`];
}

function problemOf(loser: Rule, winner: Rule): Problem {
	const { path, line } = loser.source;
	const other = winner.source.path === path ? `${winner.source.line}` : `${winner.source.path}:${winner.source.line}`;
	return { path, line, code: "conflicting-rules", detail: `${loser.subject} (${windowOf(loser)}), ${other} (${windowOf(winner)})` };
}

function limitOf(rule: Rule): Span {
	return rule.kind === "deadline" ? rule.max : rule.interval.max;
}

function windowOf(rule: Rule): string {
	const max = spanToIso(limitOf(rule));
	if (rule.kind === "deadline") return max;
	const min = spanToIso(rule.interval.min);
	return min === max ? max : `${min}..${max}`;
}

function days(span: Span): number {
	return approximateDays(span);
}
