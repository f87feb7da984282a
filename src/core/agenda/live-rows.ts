import type { IsoDate } from "../dates";
import type { NotePath } from "../notes";
import { PolicyReader, type Policy, type PolicyChange } from "../policy";
import type { IndexChange, NoteIndex, Snapshot } from "../vault-index";
import type { ContactRows, ContactState } from "./contact-rows";
import { byUrgency, place, type Placed } from "./order";

/** What the rows are of: equal revisions and days have equal rows. */
export interface Moment {
	readonly snapshot: Snapshot;
	readonly policy: Policy;
	readonly today: IsoDate;
}

/**
 * The state of every contact, kept up to date. A change disturbs the contacts whose timeline it touches, as the index tells;
 * a changed policy those that a changed rule governs or governed; another day all. Nothing is computed before it is asked for.
 */
export class LiveRows {
	/** Most urgent first. */
	order: readonly Placed[] = [];
	/** Touches of all contacts. */
	interactions = 0;
	/** Contacts with a promise due. */
	promisesDue = 0;
	private states = new Map<NotePath, ContactState>();
	private readonly policies = new PolicyReader();
	/** Contacts (and other paths) that changed since the rows were made. */
	private readonly stale = new Set<NotePath>();
	/** Changes of the policy that the rows do not know of yet. */
	private policyChanges: PolicyChange[] = [];
	private known: Moment | null = null;
	private work: { readonly today: IsoDate; readonly steps: Iterator<undefined, Moment> } | null = null;

	constructor(
		private readonly index: Pick<NoteIndex, "snapshot">,
		private readonly rows: ContactRows,
	) {}

	stateOf(path: NotePath): ContactState | undefined {
		return this.states.get(path);
	}

	heard(change: IndexChange): void {
		for (const paths of [change.affectedContacts, change.added, change.updated, change.removed]) for (const path of paths) this.stale.add(path);
	}

	readPolicy(snapshot: Snapshot): Policy {
		const { policy, change } = this.policies.read(snapshot);
		if (change) this.policyChanges.push(change);
		return policy;
	}

	/** Brings the rows up to the newest snapshot. */
	upToDate(today: IsoDate): Moment {
		for (;;) {
			const done = this.step(today);
			if (done) return done;
		}
	}

	/** A small part of the work that `upToDate` would do (one page, one contact); the moment reached once none is left. */
	step(today: IsoDate): Moment | null {
		if (this.work?.today !== today) this.work = { today, steps: this.bringUpTo(today) };
		const { done, value } = this.work.steps.next();
		if (done !== true) return null;
		this.work = null;
		return value.snapshot.revision === this.index.snapshot().revision ? value : null;
	}

	private *bringUpTo(today: IsoDate): Generator<undefined, Moment> {
		if (this.known?.snapshot.revision === this.index.snapshot().revision && this.known.today === today) return this.known;
		for (const page of this.index.snapshot().pages.values()) if (this.policies.prepare(page)) yield;
		// The index may have changed in a pause: what follows goes by what it holds now.
		const snapshot = this.index.snapshot();
		const policy = this.readPolicy(snapshot);
		if (this.known?.today === today) this.refresh(snapshot, policy, today);
		else yield* this.rebuild(snapshot, policy, today);
		this.known = { snapshot, policy, today };
		return this.known;
	}

	private *rebuild(snapshot: Snapshot, policy: Policy, today: IsoDate): Generator<undefined, void> {
		// Rows of two days never mix: what changes while this goes on is stale afterwards.
		this.known = null;
		this.stale.clear();
		this.policyChanges = [];
		const states = new Map<NotePath, ContactState>();
		for (const parcel of snapshot.contacts.values()) {
			states.set(parcel.path, this.rows.fresh(parcel, snapshot, policy, today));
			yield;
		}
		this.states = states;
		this.interactions = 0;
		this.promisesDue = 0;
		for (const { interactions, promiseDue } of states.values()) {
			this.interactions += interactions;
			this.promisesDue += Number(promiseDue);
		}
		this.order = [...states.values()].sort(byUrgency);
	}

	private refresh(snapshot: Snapshot, policy: Policy, today: IsoDate): void {
		const replaced = new Set<NotePath>();
		const placed: Placed[] = [];
		const put = (path: NotePath, state: ContactState | null): void => {
			const before = this.states.get(path);
			if (before === undefined && state === null) return;
			this.interactions += (state?.interactions ?? 0) - (before?.interactions ?? 0);
			this.promisesDue += Number(state?.promiseDue ?? false) - Number(before?.promiseDue ?? false);
			replaced.add(path);
			if (state === null) this.states.delete(path);
			else {
				this.states.set(path, state);
				placed.push(state);
			}
		};
		if (this.policyChanges.length > 0) {
			for (const [path, state] of this.states) {
				const parcel = this.stale.has(path) ? undefined : snapshot.contacts.get(path);
				const next = parcel && this.rows.underPolicy(parcel, state, policy, this.policyChanges, today);
				if (next && next !== state) put(path, next);
			}
		}
		for (const path of this.stale) {
			const parcel = snapshot.contacts.get(path);
			put(path, parcel ? this.rows.fresh(parcel, snapshot, policy, today) : null);
		}
		this.stale.clear();
		this.policyChanges = [];
		if (replaced.size > 0) this.order = place(this.order.filter(({ row }) => !replaced.has(row.path)), placed);
	}
}
