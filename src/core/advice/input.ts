import type { IsoDate } from "../dates";
import type { ContactParcel } from "../notes";
import type { CadenceRule, Policy } from "../policy";
import type { Cadence, Status } from "../schedule";
import type { Timeline } from "../timeline";
import type { Snapshot } from "../vault-index";

/** Everything that advice for a contact may go by. */
export interface AdviceInput {
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
