import type { NotePath } from "../../notes";
import type { Community } from "../communities/communities-of";
import type { PathGround } from "../paths/paths-to";

/** A part of the network that hangs on one tie, and that tie is slipping. */
export interface FragileSpot {
	readonly kind: "organisation" | "community";
	readonly label: string;
	/** The one contact through whom it is reached. */
	readonly contact: NotePath;
	/** How many others are behind that contact. */
	readonly others: number;
}

/** A tie this strong still carries: two touches within the last half-year or so. */
const LIVE_STRENGTH = 0.2;

/**
 * Where the user's only live tie to an organisation or community is overdue. A contact is a live tie where the user's own
 * tie has some strength left; a single contact is the only tie to its organisation however weak it has become. Paused
 * contacts are no ties. Communities first, then organisations, the larger first.
 */
export function fragileSpots(ground: PathGround, communities: readonly Community[], isOverdue: (contact: NotePath) => boolean): readonly FragileSpot[] {
	const { network, own, snapshot } = ground;
	const spots: FragileSpot[] = [];
	const isActive = (path: NotePath): boolean => snapshot.contacts.get(path)?.contact.paused === undefined;
	const isLive = (path: NotePath): boolean => (own[network.numberOf.get(path) ?? -1]?.strength ?? 0) >= LIVE_STRENGTH;
	const look = (kind: FragileSpot["kind"], label: string, members: readonly NotePath[]): void => {
		const active = members.filter(isActive);
		const live = active.filter(isLive);
		const only = active.length === 1 ? active[0] : live.length === 1 ? live[0] : undefined;
		if (only !== undefined && isOverdue(only)) spots.push({ kind, label, contact: only, others: members.length - 1 });
	};
	for (const { name, members } of communities) look("community", name, members);
	for (const { label, members } of network.organisations.values()) look("organisation", label, members.flatMap((member) => network.contacts[member] ?? []));
	return spots.sort((one, other) => Number(one.kind === "organisation") - Number(other.kind === "organisation") || other.others - one.others || (one.label < other.label ? -1 : one.label > other.label ? 1 : 0));
}
