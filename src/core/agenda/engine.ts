import type { IsoDate } from "../dates";
import type { NotePath, Problem } from "../notes";
import type { Policy } from "../policy";
import { followUpsOf, greetingsOf, needsAction } from "../schedule";
import type { Settings } from "../settings";
import { timelineOf } from "../timeline";
import type { NoteIndex } from "../vault-index";
import { ContactRows } from "./contact-rows";
import { LiveRows, type Moment } from "./live-rows";
import type { Adviser, Agenda, AgendaCounts, AgendaItem, AgendaOptions, AgendaRow } from "./model";
import { ProblemCount } from "./problem-count";

export interface EngineParts {
	readonly index: Pick<NoteIndex, "snapshot" | "subscribe">;
	readonly settings: Settings;
	/** Without one, items have no situations and no advice. */
	readonly adviser?: Adviser;
}

/** The agenda of a vault that changes. Every answer is what a fresh engine over the same notes would give. */
export interface AgendaEngine {
	/** The contacts in order. Rows of contacts that nothing disturbed are the same objects as before. */
	agenda(today: IsoDate, options?: AgendaOptions): Agenda;
	/** A contact with situations, advice, follow-ups and occasions; null where the path is no contact's. */
	itemOf(path: NotePath, today: IsoDate): AgendaItem | null;
	/** The rules that the knowledge pages state. */
	policy(): Policy;
	/** What could not be read and what contradicts itself, by path and line. */
	problems(): readonly Problem[];
	/**
	 * Does the work of the next `agenda` ahead, until `pause` says to stop; true once nothing is left. Asked about every
	 * 20 µs, so that a host can stop within its slice of time. An agenda asked for meanwhile does the rest at once.
	 */
	prepare(today: IsoDate, pause: () => boolean): boolean;
	/** Stops listening to the index. */
	dispose(): void;
}

export function createEngine({ index, settings, adviser }: EngineParts): AgendaEngine {
	const rows = new LiveRows(index, new ContactRows(settings));
	const problemCount = new ProblemCount();
	problemCount.rebuild(index.snapshot());

	const dispose = index.subscribe((change, snapshot) => {
		problemCount.update(snapshot, [...change.added, ...change.updated, ...change.removed]);
		rows.heard(change);
	});

	const countsOf = ({ snapshot, policy }: Moment): AgendaCounts => ({
		notes: snapshot.parcels.size,
		contacts: snapshot.contacts.size,
		pages: snapshot.pages.size,
		interactions: rows.interactions,
		problems: problemCount.total + policy.problems.length,
		followUpsDue: rows.promisesDue,
	});

	return {
		agenda(today, { all = false, limit = Infinity } = {}) {
			const moment = rows.upToDate(today);
			const items: AgendaRow[] = [];
			for (const { row } of rows.order) {
				if (items.length >= limit) break;
				if (all || needsAction(row.status, today)) items.push(row);
			}
			return { today, counts: countsOf(moment), items };
		},
		itemOf(path, today) {
			const { snapshot, policy } = rows.upToDate(today);
			const parcel = snapshot.contacts.get(path);
			const state = rows.stateOf(path);
			if (!parcel || !state) return null;
			const { status, cadence } = state.row;
			const timeline = timelineOf(snapshot, path, today);
			const found = adviser?.adviceFor({ snapshot, today, parcel, timeline, status, cadence, rule: state.chosen?.rule ?? null, policy });
			return {
				...state.row,
				situations: found?.situations ?? [],
				advice: found?.advice ?? [],
				followUps: followUpsOf({ timeline, snapshot, policy, today, thresholds: settings.thresholds }),
				occasions: greetingsOf(parcel, settings, today),
			};
		},
		policy: () => rows.readPolicy(index.snapshot()),
		problems() {
			const snapshot = index.snapshot();
			const all = [...snapshot.parcels.values()].flatMap((parcel) => parcel.problems);
			return [...all, ...rows.readPolicy(snapshot).problems].sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.code, b.code));
		},
		prepare(today, pause) {
			while (rows.step(today) === null) if (pause()) return false;
			return true;
		},
		dispose,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
