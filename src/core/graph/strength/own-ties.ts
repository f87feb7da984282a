import type { IsoDate } from "../../dates";
import type { NotePath } from "../../notes";
import { timelineOf, type Timeline } from "../../timeline";
import type { Snapshot } from "../../vault-index";
import { ownTieStrength } from "./tie-strength";

/** The user's own tie to a contact. */
export interface OwnTie {
	/** 0.05..1: `ownTieStrength`. */
	readonly strength: number;
	readonly last: Timeline["last"];
	/** How often the contact gave something, and the user. */
	readonly got: number;
	readonly gave: number;
}

/** The user's own ties, in the order of the contacts. Keeps what counts of each timeline, not the timelines. */
export function ownTies(snapshot: Snapshot, contacts: readonly NotePath[], today: IsoDate): readonly OwnTie[] {
	return contacts.map((contact) => {
		const timeline = timelineOf(snapshot, contact, today);
		let got = 0;
		let gave = 0;
		for (const { entry } of timeline.interactions) {
			got += entry.fields?.got?.length ?? 0;
			gave += entry.fields?.gave?.length ?? 0;
		}
		return { strength: ownTieStrength(timeline, today), last: timeline.last, got, gave };
	});
}
