import type { IsoDate } from "../dates";
import type { NotePath, Problem } from "../notes";
import { PolicyReader, type Policy, type PolicyChange } from "../policy";
import { needsAction } from "../schedule";
import type { Settings } from "../settings";
import { timelineOf } from "../timeline";
import type { IndexChange, NoteIndex, Snapshot } from "../vault-index";
import { ContactRows, contactsAt, type ContactState } from "./contact-rows";
import type { Adviser, Agenda, AgendaCounts, AgendaItem, AgendaOptions, AgendaRow } from "./model";
import { byUrgency, place, type Placed } from "./order";
import { ProblemCount } from "./problem-count";

export interface EngineParts {
	readonly index: Pick<NoteIndex, "snapshot" | "subscribe">;
	readonly settings: Settings;
	/** Without one, items have no situations and no advice. */
	readonly adviser?: Adviser;
}

/** The agenda of a vault that changes. Every answer is what a fresh engine over the same notes would give. */
export interface AgendaEngine {
	agenda(today: IsoDate, options?: AgendaOptions): Agenda;
	/** A contact with situations and advice; null where the path is no contact's. */
	itemOf(path: NotePath, today: IsoDate): AgendaItem | null;
	/** The rules that the knowledge pages state. */
	policy(): Policy;
	/** What could not be read and what contradicts itself, by path and line. */
	problems(): readonly Problem[];
	/** Stops listening to the index. */
	dispose(): void;
}

/**
 * Keeps the row of every contact between two agendas. A change disturbs the contacts whose timeline it touches, as the index
 * tells; a changed policy those that a changed rule governs or governed; another day all. Nothing is computed before it is asked for.
 */
export function createEngine({ index, settings, adviser }: EngineParts): AgendaEngine {
	const rows = new ContactRows(settings);
	const policies = new PolicyReader();
	const problemCount = new ProblemCount();
	const stale = new Set<NotePath>();
	let states = new Map<NotePath, ContactState>();
	let order: readonly Placed[] = [];
	let interactions = 0;
	/** Changes of the policy that the rows do not know of yet. */
	let policyChanges: PolicyChange[] = [];
	let known: { readonly today: IsoDate; readonly policy: Policy; readonly revision: number } | null = null;

	const readPolicy = (snapshot: Snapshot): Policy => {
		const { policy, change } = policies.read(snapshot);
		if (change) policyChanges.push(change);
		return policy;
	};

	const dispose = index.subscribe((change: IndexChange, snapshot: Snapshot) => {
		if (known === null) return;
		problemCount.update(snapshot, [...change.added, ...change.updated, ...change.removed]);
		for (const paths of [change.affectedContacts, change.added, change.updated, change.removed]) for (const path of paths) stale.add(path);
	});

	const rebuild = (snapshot: Snapshot, policy: Policy, today: IsoDate): void => {
		states = new Map();
		interactions = 0;
		for (const parcel of snapshot.contacts.values()) {
			const state = rows.fresh(parcel, snapshot, policy, today);
			states.set(parcel.path, state);
			interactions += state.interactions;
		}
		order = [...states.values()].sort(byUrgency);
		if (known === null) problemCount.rebuild(snapshot);
	};

	const refresh = (snapshot: Snapshot, policy: Policy, today: IsoDate): void => {
		const replaced = new Set<NotePath>();
		const placed: Placed[] = [];
		const put = (path: NotePath, state: ContactState | null): void => {
			const before = states.get(path);
			if (before === undefined && state === null) return;
			interactions += (state?.interactions ?? 0) - (before?.interactions ?? 0);
			replaced.add(path);
			if (state === null) states.delete(path);
			else {
				states.set(path, state);
				placed.push(state);
			}
		};
		if (policyChanges.length > 0) {
			for (const [path, state] of states) {
				const parcel = stale.has(path) ? undefined : snapshot.contacts.get(path);
				const next = parcel && rows.underPolicy(parcel, state, policy, policyChanges, today);
				if (next && next !== state) put(path, next);
			}
		}
		for (const path of stale) {
			const [parcel] = contactsAt(snapshot, [path]);
			put(path, parcel ? rows.fresh(parcel, snapshot, policy, today) : null);
		}
		if (replaced.size > 0) order = place(order.filter(({ row }) => !replaced.has(row.path)), placed);
	};

	/** Brings everything up to the newest snapshot. */
	const upToDate = (today: IsoDate): { readonly snapshot: Snapshot; readonly policy: Policy } => {
		const snapshot = index.snapshot();
		const policy = known?.revision === snapshot.revision ? known.policy : readPolicy(snapshot);
		if (known?.today !== today) rebuild(snapshot, policy, today);
		else refresh(snapshot, policy, today);
		stale.clear();
		policyChanges = [];
		known = { today, policy, revision: snapshot.revision };
		return { snapshot, policy };
	};

	const countsOf = (snapshot: Snapshot, policy: Policy): AgendaCounts => ({
		notes: snapshot.parcels.size,
		contacts: snapshot.contacts.size,
		pages: snapshot.pages.size,
		interactions,
		problems: problemCount.total + policy.problems.length,
	});

	return {
		agenda(today, { all = false, limit = Infinity } = {}) {
			const { snapshot, policy } = upToDate(today);
			const items: AgendaRow[] = [];
			for (const { row } of order) {
				if (items.length >= limit) break;
				if (all || needsAction(row.status, today)) items.push(row);
			}
			return { today, counts: countsOf(snapshot, policy), items };
		},
		itemOf(path, today) {
			const { snapshot, policy } = upToDate(today);
			const parcel = snapshot.contacts.get(path);
			const state = states.get(path);
			if (!parcel || !state) return null;
			const { status, cadence } = state.row;
			const timeline = timelineOf(snapshot, path, today);
			const found = adviser?.adviceFor({ snapshot, today, parcel, timeline, status, cadence, rule: state.chosen?.rule ?? null, policy });
			return { ...state.row, situations: found?.situations ?? [], advice: found?.advice ?? [] };
		},
		policy: () => readPolicy(index.snapshot()),
		problems() {
			const snapshot = index.snapshot();
			const all = [...snapshot.parcels.values()].flatMap((parcel) => parcel.problems);
			return [...all, ...readPolicy(snapshot).problems].sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.code, b.code));
		},
		dispose,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
