import { approximateDays, type Interval } from "../dates";
import type { NotePath, PageParcel, Problem } from "../notes";
import type { Snapshot } from "../vault-index";
import type { Relation } from "../vocabulary";
import { conflictsOf } from "./conflicts";
import { compareFits, concerns, fitOf, type Fit } from "./match-subject";
import type { CadenceRule, Rule } from "./model";
import { readPageRules, type CompiledRule, type PageRules } from "./page-rules";
import type { Profile } from "./profile";

/** A cadence rule that names a contact, and how well it fits. */
export interface Governing {
	readonly rule: CadenceRule;
	readonly fit: Fit;
	/** Rules that fit as well and say otherwise; `rule` has the earlier limit. */
	readonly rivals: readonly CadenceRule[];
}

/** What became of the rules since another policy. */
export interface PolicyChange {
	/** Rules that only stand on another line now: old to new. */
	readonly moved: ReadonlyMap<Rule, Rule>;
	readonly removed: ReadonlySet<Rule>;
	/** Added and removed rules that name somebody. */
	readonly others: readonly CompiledRule[];
}

/** All that the knowledge pages of a vault rule, in the order of paths and lines. */
export interface Policy {
	readonly rules: readonly Rule[];
	readonly problems: readonly Problem[];
	/** The cadence rule that names a contact best, or null. */
	governing(profile: Profile): Governing | null;
}

/** Reads the policy of snapshots. A page that did not change is not read again, and a rule that did not keeps its identity. */
export class PolicyReader {
	private pages: ReadonlyMap<NotePath, PageRules> = new Map();
	private policy: Policy = policyFrom([]);
	private readonly prepared = new Map<NotePath, PageRules>();

	/** Reads the rules of a page ahead; false where they are known already. A vault of many pages is read in slices. */
	prepare(parcel: PageParcel): boolean {
		const known = this.prepared.get(parcel.path) ?? this.pages.get(parcel.path);
		if (known?.parcel === parcel) return false;
		this.prepared.set(parcel.path, readPageRules(parcel, this.pages.get(parcel.path)));
		return true;
	}

	/** The policy, and what changed since the one read before; null where it is the very same. */
	read(snapshot: Snapshot): { readonly policy: Policy; readonly change: PolicyChange | null } {
		const before = this.pages;
		const next = new Map<NotePath, PageRules>();
		for (const [path, parcel] of snapshot.pages) {
			const known = before.get(path);
			const prepared = this.prepared.get(path);
			next.set(path, known?.parcel === parcel ? known : prepared?.parcel === parcel ? prepared : readPageRules(parcel, known));
		}
		this.pages = next;
		this.prepared.clear();
		const change = changeBetween(before, next);
		if (change === null) return { policy: this.policy, change };
		this.policy = policyFrom([...next.values()]);
		return { policy: this.policy, change };
	}
}

/** The policy of one snapshot. */
export function policyOf(snapshot: Snapshot): Policy {
	return new PolicyReader().read(snapshot).policy;
}

function changeBetween(before: ReadonlyMap<NotePath, PageRules>, after: ReadonlyMap<NotePath, PageRules>): PolicyChange | null {
	const moved = new Map<Rule, Rule>();
	const removed = new Set<Rule>();
	const others: CompiledRule[] = [];
	let changed = false;
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const was = before.get(path);
		const now = after.get(path);
		if (was?.rules === now?.rules || (was?.rules.length ?? 0) + (now?.rules.length ?? 0) === 0) continue;
		changed = true;
		const kept = new Set<Rule>(now?.rules);
		const known = new Set<Rule>(was?.rules);
		for (const rule of known) {
			const to = now?.moved.get(rule);
			if (to) moved.set(rule, to);
			else if (!kept.has(rule)) removed.add(rule);
		}
		const arrived = new Set(now?.moved.values());
		others.push(...(was?.compiled ?? []).filter(({ rule }) => removed.has(rule)));
		others.push(...(now?.compiled ?? []).filter(({ rule }) => !known.has(rule) && !arrived.has(rule)));
	}
	return changed ? { moved, removed, others: others.filter(namesSomebody) } : null;
}

function policyFrom(pages: readonly PageRules[]): Policy {
	const rules = pages.flatMap((page) => page.rules);
	const compiled = pages.flatMap((page) => page.compiled).filter(namesSomebody);
	const spoken = timesSpokenOf(compiled);
	return { rules, problems: conflictsOf(rules), governing: (profile) => best(compiled, spoken, profile) };
}

/** In how many rules each relation occurs. */
function timesSpokenOf(compiled: readonly CompiledRule[]): ReadonlyMap<Relation, number> {
	const times = new Map<Relation, number>();
	for (const { subject } of compiled) {
		for (const relation of new Set(subject.anyOf.flatMap((terms) => terms.relations))) times.set(relation, (times.get(relation) ?? 0) + 1);
	}
	return times;
}

function namesSomebody({ subject }: CompiledRule): boolean {
	return subject.anyOf.length > 0;
}

/**
 * The rule that fits best. One that narrows its people down in words that the contact lacks ("technical interviewers") counts
 * only where no other rule speaks of that kind: beside "strategic accounts", "growth accounts" are not all accounts.
 */
function best(compiled: readonly CompiledRule[], spoken: ReadonlyMap<Relation, number>, profile: Profile): Governing | null {
	let found: { rule: CadenceRule; fit: Fit }[] = [];
	for (const { rule, subject } of compiled) {
		const fit = fitOf(subject, profile);
		if (fit === null || (fit.unmet > 0 && fit.relations.some((relation) => (spoken.get(relation) ?? 0) > 1))) continue;
		const first = found[0];
		const order = first === undefined ? -1 : compareFits(fit, first.fit);
		if (order < 0) found = [{ rule, fit }];
		else if (order === 0) found.push({ rule, fit });
	}
	const [first, ...rivals] = found.sort((a, b) => compareLimits(a.rule.interval, b.rule.interval));
	if (first === undefined) return null;
	return { ...first, rivals: rivals.map(({ rule }) => rule).filter((rule) => compareLimits(rule.interval, first.rule.interval) !== 0) };
}

/** Whether a change of the policy can change what governs a contact. Where it cannot, `movedGoverning` brings it up to date. */
export function mayRegovern(change: PolicyChange, profile: Profile, governing: Governing | null): boolean {
	if (governing && (change.removed.has(governing.rule) || governing.rivals.some((rule) => change.removed.has(rule)))) return true;
	return change.others.some(({ subject }) => concerns(subject, profile));
}

/** The same governing rule where it stands now; the same object where nothing moved. */
export function movedGoverning({ moved }: PolicyChange, governing: Governing | null): Governing | null {
	if (governing === null || !(moved.has(governing.rule) || governing.rivals.some((rule) => moved.has(rule)))) return governing;
	const now = (rule: CadenceRule): CadenceRule => (moved.get(rule) as CadenceRule | undefined) ?? rule;
	return { ...governing, rule: now(governing.rule), rivals: governing.rivals.map(now) };
}

/** The earlier limit first, then the earlier opening. */
export function compareLimits(a: Interval, b: Interval): number {
	return approximateDays(a.max) - approximateDays(b.max) || approximateDays(a.min) - approximateDays(b.min);
}
