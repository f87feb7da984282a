import type { Advice, AdviceFound, AdviceInput, Situation } from "../advice";
import type { IsoDate } from "../dates";
import type { NotePath } from "../notes";
import type { Cadence, FollowUp, Greeting, LastContact, Status } from "../schedule";

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
	/** What is to be done beside the cadence; late ones first. */
	readonly followUps: readonly FollowUp[];
	/** Near days to congratulate on, the earliest first. */
	readonly occasions: readonly Greeting[];
}

export interface AgendaCounts {
	/** All notes that were read, of any kind. */
	readonly notes: number;
	readonly contacts: number;
	readonly pages: number;
	/** Touches up to today, counted for each contact that took part. */
	readonly interactions: number;
	readonly problems: number;
	/** Contacts to whom a task or a next step is due today or earlier, or without a day; rules about events are not asked here. */
	readonly followUpsDue: number;
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

/** What the engine asks of an adviser (`createAdviser`). */
export interface Adviser {
	adviceFor(contact: AdviceInput): AdviceFound;
}

