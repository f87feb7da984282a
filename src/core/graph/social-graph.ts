import type { IsoDate } from "../dates";
import type { NotePath } from "../notes";
import type { Snapshot } from "../vault-index";
import { communitiesOf, type Community } from "./communities/communities-of";
import { Introducer } from "./introductions/introducer";
import { pathsTo, type IntroductionPath, type PathGround } from "./paths/paths-to";
import { eachNeighbour } from "./sparse/sparse-graph";
import { ContactTies, type PairTie } from "./strength/contact-ties";
import { ownTies } from "./strength/own-ties";
import { fragileSpots, type FragileSpot } from "./value/fragile-spots";
import { valuesOf, type ContactValue } from "./value/value-of";

/** One contact's tie to another. */
export interface TieTo extends PairTie {
	readonly contact: NotePath;
}

/**
 * Everything that is worked out from who knows whom, for one state of the vault on one day. Each part is computed when it is
 * first asked for and kept; make a new one for a new snapshot or day.
 */
export class SocialGraph {
	#introducer: Introducer | null = null;
	#ground: PathGround | null = null;
	#communities: readonly Community[] | null = null;
	#values: readonly ContactValue[] | null = null;

	constructor(
		readonly snapshot: Snapshot,
		readonly today: IsoDate,
	) {}

	/** Who should meet whom, and who holds the network together. */
	get introducer(): Introducer {
		return (this.#introducer ??= new Introducer(this.snapshot));
	}

	/** "Who can introduce me to X": a contact, an organisation or somebody without a note, by path, id or name. */
	pathsTo(target: string, limit?: number): readonly IntroductionPath[] {
		return pathsTo(this.#groundwork, target, limit);
	}

	/** The other contacts that a contact is tied to, the strongest tie first. */
	tiesOf(contact: NotePath): readonly TieTo[] {
		const { network, ties } = this.#groundwork;
		const number = network.numberOf.get(contact);
		if (number === undefined) return [];
		const found: TieTo[] = [];
		eachNeighbour(ties.graph, number, (other) => {
			const tie = ties.between(number, other);
			const path = network.contacts[other];
			if (tie !== null && path !== undefined) found.push({ contact: path, ...tie });
		});
		return found.sort((one, other) => other.strength - one.strength || (one.contact < other.contact ? -1 : 1));
	}

	/** How strong the user's own tie to a contact is, 0.05..1; 0 for what is no contact. */
	strengthOf(contact: NotePath): number {
		const number = this.introducer.network.numberOf.get(contact);
		return number === undefined ? 0 : (this.#groundwork.own[number]?.strength ?? 0);
	}

	get communities(): readonly Community[] {
		return (this.#communities ??= communitiesOf(this.snapshot, this.introducer.network));
	}

	/** Every contact with its value and the reasons, the most valuable first. */
	get values(): readonly ContactValue[] {
		return (this.#values ??= valuesOf(this.#groundwork));
	}

	/** Where the network hangs on one tie that is slipping. `isOverdue` comes from the schedule. */
	fragileSpots(isOverdue: (contact: NotePath) => boolean): readonly FragileSpot[] {
		return fragileSpots(this.#groundwork, this.communities, isOverdue);
	}

	get #groundwork(): PathGround {
		if (this.#ground !== null) return this.#ground;
		const { snapshot, today } = this;
		const { network } = this.introducer;
		return (this.#ground = { snapshot, network, ties: new ContactTies(network, today), own: ownTies(snapshot, network.contacts, today) });
	}
}
