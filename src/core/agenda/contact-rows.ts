import type { IsoDate } from "../dates";
import type { ContactParcel } from "../notes";
import { mayRegovern, movedGoverning, ProfileReader, type Governing, type Policy, type PolicyChange, type Profile } from "../policy";
import { CadenceChooser, hasPromiseDue, importanceOf, statusOf, urgencyOf, type GoverningCadence } from "../schedule";
import type { Settings } from "../settings";
import { timelineOf, type Timeline } from "../timeline";
import type { Snapshot } from "../vault-index";
import type { AgendaRow } from "./model";
import type { Placed } from "./order";

/** What is kept of a contact between two agendas. */
export interface ContactState extends Placed {
	readonly profile: Profile;
	readonly governing: Governing | null;
	readonly chosen: GoverningCadence | null;
	readonly last: Timeline["last"];
	readonly interactions: number;
	readonly promiseDue: boolean;
}

/** Makes the row of a contact from the snapshot, the policy and the settings. Holds no state but read words and settings. */
export class ContactRows {
	private readonly profiles = new ProfileReader();
	private readonly chooser: CadenceChooser;

	constructor(settings: Settings) {
		this.chooser = new CadenceChooser(settings);
	}

	fresh(parcel: ContactParcel, snapshot: Snapshot, policy: Policy, today: IsoDate): ContactState {
		const profile = this.profiles.read(parcel);
		const timeline = timelineOf(snapshot, parcel.path, today);
		const { last, interactions } = timeline;
		return this.dated(parcel, { profile, last, interactions: interactions.length, promiseDue: hasPromiseDue(timeline, today) }, policy.governing(profile), today);
	}

	/** The same contact after changes of the policy: its timeline is as it was. The same object where none concerns it. */
	underPolicy(parcel: ContactParcel, state: ContactState, policy: Policy, changes: readonly PolicyChange[], today: IsoDate): ContactState {
		let governing = state.governing;
		for (const change of changes) {
			if (mayRegovern(change, state.profile, governing)) return this.dated(parcel, state, policy.governing(state.profile), today);
			governing = movedGoverning(change, governing);
		}
		return governing === state.governing ? state : this.dated(parcel, state, governing, today);
	}

	private dated(parcel: ContactParcel, known: Pick<ContactState, "profile" | "last" | "interactions" | "promiseDue">, governing: Governing | null, today: IsoDate): ContactState {
		const { profile, last, interactions, promiseDue } = known;
		const chosen = this.chooser.choose(parcel, profile, governing);
		const cadence = chosen?.cadence ?? null;
		const status = statusOf({ contact: parcel.contact, last: last?.date ?? null, cadence }, today);
		const row: AgendaRow = {
			path: parcel.path,
			name: parcel.contact.name,
			status,
			urgency: urgencyOf(status, today, cadence, importanceOf(profile)),
			lastContact: last,
			cadence,
		};
		return { row, sortName: row.name.normalize("NFC"), profile, governing, chosen, last, interactions, promiseDue };
	}
}
