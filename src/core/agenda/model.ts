import type { Advice, Situation } from "../advice";
import type { IsoDate } from "../dates";
import type { ContactParcel, NotePath } from "../notes";
import type { CadenceRule, Policy } from "../policy";
import type { Cadence, LastContact, Status } from "../schedule";
import type { Timeline } from "../timeline";
import type { Snapshot } from "../vault-index";

/** A contact as a line of the agenda. */
export interface AgendaRow {
	readonly path: NotePath;
	readonly name: string;
	readonly status: Status;
	/** 0 and up; days overdue ÷ cadence length, weighted by importance (`urgencyOf`). */
	readonly urgency: number;
	readonly lastContact: LastContact | null;
	readonly cadence: Cadence | null;
}

/** A contact with what is going on and what the knowledge base advises. */
export interface AgendaItem extends AgendaRow {
	/** Most urgent first. */
	readonly situations: readonly Situation[];
	/** Best first. */
	readonly advice: readonly Advice[];
}

export interface AgendaCounts {
	/** All notes that were read, of any kind. */
	readonly notes: number;
	readonly contacts: number;
	readonly pages: number;
	/** Touches up to today, counted for each contact that took part. */
	readonly interactions: number;
	readonly problems: number;
}

export interface Agenda<Line = AgendaRow> {
	readonly today: IsoDate;
	readonly counts: AgendaCounts;
	/** Most urgent first, ties by name. */
	readonly items: readonly Line[];
}

export interface AgendaOptions {
	/** Every contact, whatever its status. Otherwise those that ask for something today (`needsAction`). */
	readonly all?: boolean;
	readonly limit?: number;
}

/** Everything an adviser may go by. */
export interface ContactToday {
	readonly snapshot: Snapshot;
	readonly today: IsoDate;
	readonly parcel: ContactParcel;
	readonly timeline: Timeline;
	readonly status: Status;
	readonly cadence: Cadence | null;
	/** The rule of a knowledge page that states the cadence. */
	readonly rule: CadenceRule | null;
	readonly policy: Policy;
}

/** Finds what is going on with a contact and what the knowledge base advises. */
export interface Adviser {
	adviceFor(contact: ContactToday): { readonly situations: readonly Situation[]; readonly advice: readonly Advice[] };
}

