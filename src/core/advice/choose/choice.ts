import type { Settings } from "../../settings";
import type { AdviceInput } from "../input";
import type { Situation } from "../model";
import type { UnitIndex } from "../units/unit-index";
import type { AdviceWeights } from "../weights";
import type { Evidence } from "./evidence";

/** What one choice of advice for a contact rests on. */
export interface Choice {
	readonly input: AdviceInput;
	readonly evidence: Evidence;
	readonly situations: readonly Situation[];
	readonly index: UnitIndex;
	readonly weights: AdviceWeights;
	readonly settings: Pick<Settings, "adviceVotes">;
	/** Sees what the confidence of the first piece rests on: for `npm run tune`. */
	readonly watch?: ((features: ConfidenceFeatures) => void) | undefined;
}

/** What confidence goes by, each about 0 to 1. */
export interface ConfidenceFeatures {
	/** How far one concept of the contact's words or situations carries the piece: its weight there times its weight here. */
	readonly strength: number;
	/** How far the piece is ahead of the next one, as a share of its score. */
	readonly lead: number;
	/** How much of what goes on with the contact, at its strongest, the piece speaks of. */
	readonly met: number;
	/** Share of the score that the citation of a rule makes. */
	readonly cited: number;
}
