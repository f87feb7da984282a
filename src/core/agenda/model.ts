import type { Advice, Situation } from "../advice";
import type { NotePath } from "../notes";
import type { Cadence, LastContact, Status } from "../schedule";

export interface AgendaItem {
	readonly path: NotePath;
	readonly name: string;
	readonly status: Status;
	/** 0 and up; days overdue ÷ window length, weighted by importance. */
	readonly urgency: number;
	readonly lastContact: LastContact | null;
	readonly cadence: Cadence | null;
	readonly situations: readonly Situation[];
	readonly advice: readonly Advice[];
}
