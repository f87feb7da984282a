import type { IsoDate } from "../../dates";
import type { NotePath } from "../../notes";
import type { SparseGraph } from "../sparse/sparse-graph";
import type { LineRef } from "../vault-walk/sink";

export const CONTACT_TIES = ["friend", "knows", "reports-to", "introduced-by", "related", "event", "mention", "colleague"] as const;
export type ContactTieKind = (typeof CONTACT_TIES)[number];

/** A line that ties two contacts (numbers of the network). */
export interface ContactTie {
	/** Whose note says so, where it is one's own. */
	readonly from: number;
	readonly to: number;
	readonly kind: ContactTieKind;
	/** How much the line says, before age counts: `TIE_WEIGHTS`. */
	readonly weight: number;
	/** The day of the event, where it has one. */
	readonly day?: IsoDate;
	/** What ties them, where that has a name: the organisation. */
	readonly what?: string;
	readonly source: LineRef;
}

export const SHARED_KINDS = ["interest", "organisation", "topic", "place"] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/** Something that several contacts have in common. */
export interface SharedGroup {
	readonly kind: SharedKind;
	/** Node id of an organisation (`RelationshipGraph`); of other groups a key of their own. */
	readonly id: string;
	readonly label: string;
	/** Numbers of the contacts, ascending. */
	readonly members: readonly number[];
}

/** Somebody who has no note, named in contact notes. */
export interface Stranger {
	/** `missing:` and the folded name, as in `RelationshipGraph`. */
	readonly id: string;
	readonly label: string;
	/** The contacts who know them. */
	readonly knownBy: readonly { readonly contact: number; readonly kind: ContactTieKind; readonly weight: number; readonly source: LineRef }[];
}

/** Two contacts whom a note wants to bring together. */
export interface MeetingRequest {
	readonly a: number;
	readonly b: number;
	readonly source: LineRef;
}

/** Who knows whom and who shares what, as far as the vault tells. Contacts are numbered in path order. */
export interface ContactNetwork {
	readonly contacts: readonly NotePath[];
	readonly numberOf: ReadonlyMap<NotePath, number>;
	readonly ties: readonly ContactTie[];
	/** The ties as a graph; parallel ones add up. */
	readonly graph: SparseGraph;
	/** The same without those who merely work for one organisation: who surely knows whom. */
	readonly acquaintances: SparseGraph;
	readonly groups: readonly SharedGroup[];
	/** For each contact the groups it is in. */
	readonly groupsOf: readonly (readonly number[])[];
	/** Every organisation, those of a single contact too, by id. */
	readonly organisations: ReadonlyMap<string, SharedGroup>;
	/** By id. */
	readonly strangers: ReadonlyMap<string, Stranger>;
	readonly requests: readonly MeetingRequest[];
	/** Pairs that a note says to keep apart, as `pairKey`. */
	readonly apart: ReadonlySet<string>;
}

/** One key for a pair, whichever of the two comes first. */
export function pairKey(a: number, b: number): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
