// Contacts for tests of status and urgency: `aCadencedContact().lastSeen("2026-01-31").every("1 month").on("2026-03-01")`.
import { readCadence, type IsoDate } from "../../src/core/dates";
import { statusOf, urgencyOf, type Status } from "../../src/core/schedule";
import type { Importance } from "../../src/core/notes";
import { at, day } from "./parcels";

interface Facts {
	readonly last?: IsoDate;
	readonly every?: string;
	readonly met?: IsoDate;
	readonly next?: IsoDate;
	readonly snoozedUntil?: IsoDate;
	readonly paused?: true;
	readonly importance?: Importance;
}

export class CadencedContact {
	constructor(private readonly facts: Facts = {}) {}

	lastSeen(date: string): CadencedContact {
		return this.with({ last: day(date) });
	}
	every(every: string): CadencedContact {
		return this.with({ every });
	}
	metOn(date: string): CadencedContact {
		return this.with({ met: day(date) });
	}
	nextOn(date: string): CadencedContact {
		return this.with({ next: day(date) });
	}
	snoozedUntil(date: string): CadencedContact {
		return this.with({ snoozedUntil: day(date) });
	}
	paused(): CadencedContact {
		return this.with({ paused: true });
	}
	of(importance: Importance): CadencedContact {
		return this.with({ importance });
	}

	/** Its status on a day. */
	on(today: string): Status {
		return statusOf(this.statusFacts(), day(today));
	}
	urgencyOn(today: string): number {
		return urgencyOf(this.on(today), day(today), this.cadence(), this.facts.importance);
	}

	private with(more: Facts): CadencedContact {
		return new CadencedContact({ ...this.facts, ...more });
	}
	private statusFacts() {
		const { last, met, next, snoozedUntil, paused } = this.facts;
		const contact = {
			...(met && { met: at(1, met) }), ...(next && { nextContact: at(1, next) }),
			...(snoozedUntil && { snoozedUntil: at(1, snoozedUntil) }), ...(paused && { paused: at(1, paused) }),
		};
		return { contact, last: last ?? null, cadence: this.cadence() };
	}
	private cadence() {
		const { every } = this.facts;
		if (every === undefined) return null;
		const interval = readCadence(every);
		if (interval === null) throw new Error(`no cadence: ${every}`);
		return { interval };
	}
}

export const aCadencedContact = (): CadencedContact => new CadencedContact();
