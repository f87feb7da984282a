import { approximateDays, type Interval } from "../dates";
import type { NotePath, PageParcel, Problem } from "../notes";
import type { Snapshot } from "../vault-index";
import { conflictsOf } from "./conflicts";
import { compareFits, fitOf, type Fit } from "./match-subject";
import type { CadenceRule, Rule } from "./model";
import type { Profile } from "./profile";
import { rulesOf } from "./rules-of";
import { readSubject, type Subject } from "./subject-terms";

/** A cadence rule that names a contact, and how well it fits. */
export interface Governing {
	readonly rule: CadenceRule;
	readonly fit: Fit;
	/** Rules that fit as well and say otherwise; `rule` has the earlier limit. */
	readonly rivals: readonly CadenceRule[];
}

/** All that the knowledge pages of a vault rule, in the order of paths and lines. */
export interface Policy {
	readonly rules: readonly Rule[];
	readonly problems: readonly Problem[];
	/** The cadence rule that names a contact best, or null. */
	governing(profile: Profile): Governing | null;
}

interface Compiled {
	readonly rule: CadenceRule;
	/** What the rule's own words ask for, else the nearest heading that names people. */
	readonly subject: Subject;
}

/** Reads the policy of snapshots. A page that did not change is not read again, and the same pages give the same policy. */
export class PolicyReader {
	private pages: ReadonlyMap<NotePath, PageRules> = new Map();
	private policy: Policy | null = null;

	read(snapshot: Snapshot): Policy {
		const next = new Map<NotePath, PageRules>();
		let same = snapshot.pages.size === this.pages.size;
		for (const [path, parcel] of snapshot.pages) {
			const known = this.pages.get(path);
			const rules = known?.parcel === parcel ? known : rulesOfPage(parcel, known);
			same &&= rules.compiled === known?.compiled;
			next.set(path, rules);
		}
		this.pages = next;
		if (!same || this.policy === null) this.policy = policyFrom([...next.values()]);
		return this.policy;
	}
}

/** The policy of one snapshot. */
export function policyOf(snapshot: Snapshot): Policy {
	return new PolicyReader().read(snapshot);
}

interface PageRules {
	readonly parcel: PageParcel;
	readonly rules: readonly Rule[];
	readonly compiled: readonly Compiled[];
}

function rulesOfPage(parcel: PageParcel, known: PageRules | undefined): PageRules {
	const rules = rulesOf(parcel);
	// An edit that leaves every rule as it was leaves the policy as it was.
	if (known && JSON.stringify(rules) === JSON.stringify(known.rules)) return { ...known, parcel };
	return { parcel, rules, compiled: rules.flatMap(compile) };
}

function compile(rule: Rule): Compiled[] {
	return rule.kind === "cadence" ? [{ rule, subject: subjectOfRule(rule) }] : [];
}

/** "Every two months" under the heading "Recruiters" governs recruiters. */
function subjectOfRule(rule: CadenceRule): Subject {
	const own = readSubject(rule.subject);
	if (own.anyOf.length > 0) return own;
	for (const above of [...rule.headings, ...(rule.parents ?? [])].reverse()) {
		const subject = readSubject(above);
		if (subject.anyOf.some((terms) => terms.relations.length > 0 && terms.optional.length + terms.required.length === 0)) return subject;
	}
	return own;
}

function policyFrom(pages: readonly PageRules[]): Policy {
	const rules = pages.flatMap((page) => page.rules);
	const compiled = pages.flatMap((page) => page.compiled).filter(({ subject }) => subject.anyOf.length > 0);
	return {
		rules,
		problems: conflictsOf(rules),
		governing: (profile) => best(compiled, profile),
	};
}

function best(compiled: readonly Compiled[], profile: Profile): Governing | null {
	let found: { rule: CadenceRule; fit: Fit }[] = [];
	for (const { rule, subject } of compiled) {
		const fit = fitOf(subject, profile);
		if (fit === null) continue;
		const first = found[0];
		const order = first === undefined ? -1 : compareFits(fit, first.fit);
		if (order < 0) found = [{ rule, fit }];
		else if (order === 0) found.push({ rule, fit });
	}
	const [first, ...rivals] = found.sort((a, b) => compareLimits(a.rule.interval, b.rule.interval));
	if (first === undefined) return null;
	return { ...first, rivals: rivals.map(({ rule }) => rule).filter((rule) => compareLimits(rule.interval, first.rule.interval) !== 0) };
}

/** The earlier limit first, then the earlier opening. */
export function compareLimits(a: Interval, b: Interval): number {
	return approximateDays(a.max) - approximateDays(b.max) || approximateDays(a.min) - approximateDays(b.min);
}
