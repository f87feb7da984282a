import type { ContactParcel, DatedParcel, Link, Named, PageParcel, Parcel, TieKind } from "../../notes";
import { fold } from "../../text";
import type { Snapshot } from "../../vault-index";
import type { EdgeKind } from "../model";
import { Organisations } from "./organisations";
import type { GraphSink, LineRef } from "./sink";
import { isMissingPage, missingId, missingLabel } from "./targets";

/**
 * Tells a sink what stands in the graph (NOTE-FORMAT §7), in path order:
 * - contacts and pages, always; their tags; the organisations of contacts;
 * - other notes where a contact or page links to them, or they link to a contact, a page or an organisation;
 * - a missing page for each link of a contact, page or dated note that finds nothing.
 */
export function walkVault(snapshot: Snapshot, sink: GraphSink): void {
	const walk = new VaultWalk(snapshot, sink);
	for (const { path, contact } of snapshot.contacts.values()) sink.node(path, "contact", contact.name);
	for (const { path, page } of snapshot.pages.values()) sink.node(path, "page", page.title);
	for (const parcel of snapshot.contacts.values()) walk.contact(parcel);
	for (const parcel of snapshot.pages.values()) walk.page(parcel);
	for (const parcel of snapshot.dated.values()) walk.dated(parcel);
	for (const parcel of snapshot.notes.values()) walk.links(parcel, new Set());
}

class VaultWalk {
	readonly #organisations: Organisations;

	constructor(
		readonly snapshot: Snapshot,
		readonly sink: GraphSink,
	) {
		this.#organisations = new Organisations(snapshot);
	}

	contact(parcel: ContactParcel): void {
		const told = new Set<string>();
		for (const { value, line } of parcel.contact.companies) this.#company(value, { path: parcel.path, line }, told);
		for (const { kind, to, line } of parcel.contact.ties) this.#tie(kind, to, { path: parcel.path, line }, told);
		this.#tags(parcel);
		this.links(parcel, told);
	}

	page(parcel: PageParcel): void {
		this.#tags(parcel);
		this.links(parcel, new Set());
	}

	dated(parcel: DatedParcel): void {
		const told = new Set<string>();
		for (const link of parcel.dated.participants) {
			const found = this.snapshot.resolve(link.target, parcel.path);
			if (found === null || !this.snapshot.contacts.has(found.path)) continue;
			this.#place(parcel);
			this.sink.edge(found.path, parcel.path, "attended", found.soft, { path: parcel.path, line: link.line });
			told.add(keyOf(found.path, "property"));
		}
		this.links(parcel, told);
	}

	/** The links of a note, but those that were told already as something more telling. */
	links(parcel: Parcel, told: ReadonlySet<string>): void {
		const heard = new Set(told);
		for (const link of parcel.links) this.#link(parcel, link, heard);
	}

	#link(parcel: Parcel, link: Link, heard: Set<string>): void {
		const found = link.target === "" ? null : this.snapshot.resolve(link.target, parcel.path);
		if (found === null) return this.#missing(parcel, link, heard);
		const target = this.snapshot.parcels.get(found.path);
		if (target === undefined || target.path === parcel.path || !this.#matters(parcel, target) || !hears(heard, target.path, whereOf(link))) return;
		this.#place(parcel);
		this.#place(target);
		const kind = target.kind === "contact" && (parcel.kind === "contact" || parcel.kind === "dated") ? "mention" : "link";
		this.sink.edge(parcel.path, target.path, kind, found.soft, { path: parcel.path, line: link.line });
	}

	/** Contacts and pages may link to anything; of other notes only what they say of contacts, pages and organisations. */
	#matters(from: Parcel, to: Parcel): boolean {
		return from.kind === "contact" || from.kind === "page" || to.kind === "contact" || to.kind === "page" || this.#organisations.hasNote(to.path);
	}

	#missing(parcel: Parcel, link: Link, heard: Set<string>): void {
		if (parcel.kind === "note" || !isMissingPage(link.target)) return;
		const organisation = this.#organisations.named(link.target);
		const id = organisation?.id ?? missingId(link.target);
		if (!hears(heard, id, whereOf(link))) return;
		this.#place(parcel);
		this.sink.node(id, organisation === null ? "missing" : "organisation", organisation?.label ?? missingLabel(link.target));
		this.sink.edge(parcel.path, id, "link", organisation?.path !== undefined, { path: parcel.path, line: link.line });
	}

	#company(company: Named, source: LineRef, told: Set<string>): void {
		const organisation = this.#organisations.of(company, source.path);
		if (organisation !== null) {
			this.sink.node(organisation.id, "organisation", organisation.label);
			this.#tell("works-at", organisation.id, organisation.soft, source, told);
			return;
		}
		const found = company.target === undefined ? null : this.snapshot.resolve(company.target, source.path);
		const target = found === null ? undefined : this.snapshot.parcels.get(found.path);
		if (found === null || target === undefined || target.path === source.path) return;
		this.#place(target);
		this.#tell("works-at", target.path, found.soft, source, told);
	}

	/** A tie to somebody named without a link counts where a contact has that name. */
	#tie(kind: TieKind, to: Named, source: LineRef, told: Set<string>): void {
		const found = this.snapshot.resolve(to.target ?? to.text, source.path);
		const target = found === null ? undefined : this.snapshot.parcels.get(found.path);
		if (found !== null && target !== undefined) {
			if (target.path === source.path || (to.target === undefined && target.kind !== "contact")) return;
			this.#place(target);
			this.#tell(kind, target.path, found.soft || to.target === undefined, source, told);
		} else if (to.target !== undefined && isMissingPage(to.target)) {
			const id = missingId(to.target);
			this.sink.node(id, "missing", missingLabel(to.target));
			this.#tell(kind, id, false, source, told);
		}
	}

	#tags(parcel: ContactParcel | PageParcel): void {
		const told = new Set<string>();
		for (const { name, line } of parcel.tags) {
			const id = tagId(name);
			if (told.has(id)) continue;
			told.add(id);
			this.sink.node(id, "tag", name);
			this.sink.edge(parcel.path, id, "tagged", false, { path: parcel.path, line });
		}
	}

	#tell(kind: EdgeKind, to: string, soft: boolean, source: LineRef, told: Set<string>): void {
		told.add(keyOf(to, "property"));
		if (hears(told, `${kind} ${to}`, source.line)) this.sink.edge(source.path, to, kind, soft, source);
	}

	/** Contacts and pages are there already. */
	#place(parcel: Parcel): void {
		if (parcel.kind === "contact" || parcel.kind === "page") return;
		this.sink.node(parcel.path, this.#organisations.hasNote(parcel.path) ? "organisation" : "note", parcel.basename);
	}
}

export function tagId(name: string): string {
	return `tag:${fold(name)}`;
}

/** Properties tell a thing once, wherever in a list it stands; in the text each line counts. */
function whereOf(link: Link): number | "property" {
	return link.place === "property" ? "property" : link.line;
}

function keyOf(target: string, where: number | "property"): string {
	return `${where} ${target}`;
}

/** False where that place has told of that target already. */
function hears(heard: Set<string>, target: string, where: number | "property"): boolean {
	const key = keyOf(target, where);
	if (heard.has(key)) return false;
	heard.add(key);
	return true;
}
