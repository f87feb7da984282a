import type { PageParcel } from "../notes";
import type { CadenceRule, Rule } from "./model";
import { isNameOfPeople } from "./line-words";
import { rulesOf } from "./rules-of";
import { readSubject, type Subject } from "./subject-terms";

/** A cadence rule with the people that it names. */
export interface CompiledRule {
	readonly rule: CadenceRule;
	/** What the rule's own words ask for, else the nearest item or heading that names people. */
	readonly subject: Subject;
}

/** The rules of one page. */
export interface PageRules {
	readonly parcel: PageParcel;
	readonly rules: readonly Rule[];
	readonly compiled: readonly CompiledRule[];
	/** Rules that say what they said before an edit, but stand on another line: old to new. */
	readonly moved: ReadonlyMap<Rule, Rule>;
}

const NONE: ReadonlyMap<Rule, Rule> = new Map();

/** Reads the rules of a page; what an edit left as it was keeps its identity. */
export function readPageRules(parcel: PageParcel, before?: PageRules): PageRules {
	const read = rulesOf(parcel);
	const paired = before === undefined ? null : pair(before.rules, read);
	const rules = paired?.rules ?? read;
	if (before && rules.length === before.rules.length && rules.every((rule, at) => rule === before.rules[at])) {
		return { ...before, parcel, moved: NONE };
	}
	const known = new Map(before?.compiled.map((each) => [each.rule, each]));
	return { parcel, rules, compiled: rules.flatMap((rule) => compile(rule, known)), moved: paired?.moved ?? NONE };
}

/** Finds the old rules among the new ones. Where rules changed places among themselves, none is taken for an old one. */
function pair(before: readonly Rule[], read: readonly Rule[]): Pick<PageRules, "rules" | "moved"> | null {
	const places = new Map<string, number[]>();
	before.forEach((rule, at) => {
		const key = contentOf(rule);
		const known = places.get(key);
		if (known) known.push(at);
		else places.set(key, [at]);
	});
	const moved = new Map<Rule, Rule>();
	let last = -1;
	const rules: Rule[] = [];
	for (const rule of read) {
		const at = places.get(contentOf(rule))?.shift();
		const old = at === undefined ? undefined : before[at];
		if (at === undefined || old === undefined) rules.push(rule);
		else {
			if (at < last) return null;
			last = at;
			rules.push(old.source.line === rule.source.line ? old : rule);
			if (old.source.line !== rule.source.line) moved.set(old, rule);
		}
	}
	return { rules, moved };
}

function contentOf(rule: Rule): string {
	return JSON.stringify(rule, (key, value: unknown) => (key === "line" ? undefined : value));
}

function compile(rule: Rule, known: ReadonlyMap<Rule, CompiledRule>): CompiledRule[] {
	if (rule.kind !== "cadence") return [];
	return [known.get(rule) ?? { rule, subject: subjectOfRule(rule) }];
}

/** "Every two months" under the heading "Recruiters" governs recruiters. */
function subjectOfRule(rule: CadenceRule): Subject {
	const own = readSubject(rule.subject);
	if (own.anyOf.length > 0) return own;
	for (const above of [...rule.headings, ...(rule.parents ?? [])].reverse()) {
		if (isNameOfPeople(above)) return readSubject(above);
	}
	return own;
}
