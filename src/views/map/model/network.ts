import type { IsoDate } from "../../../core/dates";
import type { SocialGraph } from "../../../core/graph";
import { buildGraph } from "../../../core/graph";
import type { NotePath } from "../../../core/notes";
import type { StatusKind } from "../../../core/schedule";
import type { PanelData } from "../../agenda/panel-data";
import { listedFacts } from "../../agenda/model/contact-facts";
import { sinceOf } from "./since";

export const MAP_LAYERS = ["strangers", "organisations", "pages", "missing-pages"] as const;
/** What the map shows besides contacts. */
export type MapLayer = (typeof MAP_LAYERS)[number];
export type MapNodeKind = "contact" | "stranger" | "organisation" | "page" | "missing-page";

export interface MapNode {
	/** Path of a note, else the id of the relationship graph (`org:`, `missing:`). */
	readonly id: string;
	readonly kind: MapNodeKind;
	readonly label: string;
	/** The note to open; null for what has none. */
	readonly path: NotePath | null;
	/** Of contacts; null for others. */
	readonly status: StatusKind | null;
	/** As written; empty where none is noted. */
	readonly relation: string;
	/** Number of the community in `MapNetwork.communities`; −1 for none. */
	readonly community: number;
	/** 0..1: how large it is drawn. */
	readonly value: number;
	/** The first day that the vault tells of; null where it tells of none. */
	readonly since: IsoDate | null;
}

export interface MapLink {
	/** Numbers of the nodes. */
	readonly from: number;
	readonly to: number;
	readonly kind: "tie" | "works-at" | "names" | "page";
	/** 0..1. */
	readonly strength: number;
	/** The first day the two were seen together; null where the tie is merely stated. */
	readonly since: IsoDate | null;
}

/** The network as it is drawn: numbered nodes, links between numbers. Contacts come first, in path order. */
export interface MapNetwork {
	readonly nodes: readonly MapNode[];
	readonly links: readonly MapLink[];
	readonly communities: readonly string[];
	readonly numberOf: ReadonlyMap<string, number>;
	/** For each node the numbers of its links. */
	readonly linksOf: readonly (readonly number[])[];
}

/** The network of a vault with the layers that are switched on. The same vault gives the same network. */
export function mapNetwork(data: PanelData, social: SocialGraph, layers: ReadonlySet<MapLayer>): MapNetwork {
	const builder = new Builder(data, social);
	builder.contacts();
	builder.ties(layers.has("organisations"));
	if (layers.has("organisations")) builder.organisations();
	if (layers.has("strangers")) builder.strangers();
	if (layers.has("pages") || layers.has("missing-pages")) builder.pages(layers.has("pages"), layers.has("missing-pages"));
	return builder.network();
}

/** How large organisations, pages and people without a note are drawn, beside contacts of 0..1. */
const SIZE_OF_OTHERS = 0.15;

class Builder {
	readonly #nodes: MapNode[] = [];
	readonly #links: MapLink[] = [];
	readonly #numberOf = new Map<string, number>();

	constructor(
		private readonly data: PanelData,
		private readonly social: SocialGraph,
	) {}

	contacts(): void {
		const { data, social } = this;
		const values = new Map(social.values.map(({ path, score }) => [path, score]));
		const best = Math.max(Number.EPSILON, ...values.values());
		const communityOf = new Map(social.communities.flatMap(({ members }, number) => members.map((path) => [path, number] as const)));
		for (const parcel of data.snapshot.contacts.values()) {
			this.#add({
				id: parcel.path,
				kind: "contact",
				label: parcel.contact.name,
				path: parcel.path,
				status: data.row(parcel.path)?.status.kind ?? null,
				relation: listedFacts(parcel).relation,
				community: communityOf.get(parcel.path) ?? -1,
				value: (values.get(parcel.path) ?? 0) / best,
				since: sinceOf(parcel.contact),
			});
		}
	}

	/** Ties of contacts. Colleagues need no line of their own where their organisation is shown. */
	ties(withOrganisations: boolean): void {
		for (const [from, { id }] of this.#nodes.entries()) {
			for (const { contact, strength, lines } of this.social.tiesOf(id as NotePath)) {
				const to = this.#numberOf.get(contact) ?? -1;
				if (to <= from || (withOrganisations && lines.every(({ kind }) => kind === "colleague"))) continue;
				const days = lines.flatMap(({ day }) => day ?? []).sort();
				this.#links.push({ from, to, kind: "tie", strength, since: days[0] ?? null });
			}
		}
	}

	organisations(): void {
		const { contacts, organisations } = this.social.introducer.network;
		for (const { id, label, members } of organisations.values()) {
			const path = this.data.snapshot.parcels.has(id as NotePath) ? (id as NotePath) : null;
			// A company that one person names, without a note, says nothing of the network.
			if (members.length < 2 && path === null) continue;
			const number = this.#other(id, "organisation", label, path);
			for (const member of members) this.#link(contacts[member], number, "works-at", 0.3);
		}
	}

	strangers(): void {
		const { contacts, strangers } = this.social.introducer.network;
		for (const { id, label, knownBy } of strangers.values()) {
			if (!this.#isStranger(id)) continue;
			const number = this.#other(id, "stranger", label, null);
			for (const contact of new Set(knownBy.map((known) => known.contact))) this.#link(contacts[contact], number, "names", 0.2);
		}
	}

	pages(written: boolean, missing: boolean): void {
		const { nodes, edges } = buildGraph(this.data.snapshot);
		const kinds = new Map(nodes.map(({ id, kind, label }) => [id, { kind, label }]));
		const isPage = (id: string): boolean => kinds.get(id)?.kind === "page";
		const told = new Set<string>();
		for (const { from, to } of edges) {
			// A page of advice beside what it speaks of, or a page that a contact's note wants.
			const ends = isPage(from) ? [from, to] : [to, from];
			const [page = "", other = ""] = ends;
			const kind = kinds.get(page)?.kind;
			if (!((kind === "page" && written) || (kind === "missing" && missing)) || told.has(`${page}\n${other}`)) continue;
			told.add(`${page}\n${other}`);
			if (this.#isStranger(page) || (!this.#numberOf.has(other) && !(isPage(other) && written))) continue;
			const number = this.#other(page, kind === "page" ? "page" : "missing-page", kinds.get(page)?.label ?? page, kind === "page" ? (page as NotePath) : null);
			if (isPage(other)) this.#other(other, "page", kinds.get(other)?.label ?? other, other as NotePath);
			this.#link(other, number, "page", 0.1);
		}
	}

	network(): MapNetwork {
		const linksOf: number[][] = this.#nodes.map(() => []);
		this.#links.forEach(({ from, to }, link) => {
			linksOf[from]?.push(link);
			linksOf[to]?.push(link);
		});
		return { nodes: this.#nodes, links: this.#links, communities: this.social.communities.map(({ name }) => name), numberOf: this.#numberOf, linksOf };
	}

	/** A link that finds nothing may mean a person or a page: a person is who is tied to somebody by more than a mention. */
	#isStranger(id: string): boolean {
		return this.social.introducer.network.strangers.get(id)?.knownBy.some(({ kind }) => kind !== "mention") === true;
	}

	#other(id: string, kind: MapNodeKind, label: string, path: NotePath | null): number {
		return this.#numberOf.get(id) ?? this.#add({ id, kind, label, path, status: null, relation: "", community: -1, value: SIZE_OF_OTHERS, since: null });
	}

	#add(node: MapNode): number {
		this.#numberOf.set(node.id, this.#nodes.length);
		return this.#nodes.push(node) - 1;
	}

	#link(from: string | undefined, to: number, kind: MapLink["kind"], strength: number): void {
		const number = from === undefined ? undefined : this.#numberOf.get(from);
		if (number !== undefined && number !== to) this.#links.push({ from: number, to, kind, strength, since: null });
	}
}
