import type { Named, NotePath } from "../../notes";
import { fold } from "../../text";
import type { Snapshot } from "../../vault-index";

const QUOTES = /["'«»„“”‘’]/g;
const SEPARATORS = /[\s_\-‐-―]+/g;
const LEGAL_FORMS = /^(?:ооо|оао|зао|пао|ао|нко|ано|ип) | (?:inc|llc|llp|ltd|limited|gmbh|ag|corp|corporation|plc|oy|ab|bv|nv|kg|sa|spa|srl)\.?$/g;

/** Key under which organisations are one: quotes, legal form, case and separators do not matter (`ООО «Ромашка»` = `Ромашка`, `Acme, Inc.` = `ACME`). */
export function organisationKey(name: string): string {
	const bare = fold(name).replace(QUOTES, "").replaceAll(",", " ").replace(SEPARATORS, " ").trim();
	return bare.replace(LEGAL_FORMS, "").trim() || bare;
}

/** What people write where they have no company. */
const NONE: ReadonlySet<string> = new Set(["freelance", "freelancer", "self employed", "unemployed", "none", "n/a", "na", "private", "retired", "фриланс", "фрилансер", "самозанятый", "самозанятая", "нет", "без компании", "безработный", "безработная", "ип", "пенсия", "на пенсии", "на себя"]);

export interface OrganisationRef {
	/** The note of the organisation where it has one, else `org:` and its key. */
	readonly id: string;
	readonly label: string;
	/** True where a link found the note only by the loose second try. */
	readonly soft: boolean;
	readonly path?: NotePath;
}

/**
 * The organisations of a vault. One that is linked as a company is its note; the same name written as text is the same
 * organisation, and so is a link to a note that does not exist yet.
 */
export class Organisations {
	readonly #notes = new Map<string, NotePath>();
	readonly #labels = new Map<string, string>();
	readonly #paths = new Set<NotePath>();
	readonly #keys = new Map<string, string>();
	readonly #met = new Set<string>();

	constructor(readonly snapshot: Snapshot) {
		for (const { path, contact } of snapshot.contacts.values()) {
			for (const { value } of contact.companies) this.#meet(value, path);
		}
	}

	/** Whether a note is somebody's company. */
	hasNote(path: NotePath): boolean {
		return this.#paths.has(path);
	}

	/** The organisation that a name or the target of a link that finds nothing stands for, if somebody works there. */
	named(name: string): OrganisationRef | null {
		const key = this.#keyOf(name);
		const path = this.#notes.get(key);
		if (path !== undefined) return { id: path, label: this.#labelOf(path), soft: false, path };
		const label = this.#labels.get(key);
		return label === undefined ? null : { id: `org:${key}`, label, soft: false };
	}

	/** Where a contact works; null where the company is no organisation of its own (a contact, a page) or has no name. */
	of(company: Named, from: NotePath): OrganisationRef | null {
		const found = company.target === undefined ? null : this.snapshot.resolve(company.target, from);
		if (found !== null && this.#paths.has(found.path)) return { id: found.path, label: this.#labelOf(found.path), soft: found.soft, path: found.path };
		return found === null ? this.named(company.target ?? company.text) : null;
	}

	#meet(company: Named, from: NotePath): void {
		const written = company.target ?? company.text;
		const key = this.#keyOf(written);
		if (key === "" || NONE.has(key)) return;
		// Who works at one place mostly lives in one folder: its name is looked up once.
		const met = `${company.target === undefined ? "" : "["}${written}\n${from.slice(0, from.lastIndexOf("/") + 1)}`;
		if (this.#met.has(met)) return;
		this.#met.add(met);
		const found = this.snapshot.resolve(written, from);
		const parcel = found === null ? undefined : this.snapshot.parcels.get(found.path);
		if (parcel?.kind === "note") {
			this.#paths.add(parcel.path);
			for (const name of [parcel.basename, ...parcel.aliases, written]) this.#notes.set(organisationKey(name), parcel.path);
		} else if (parcel === undefined || company.target === undefined) {
			if (!this.#labels.has(key)) this.#labels.set(key, lastSegment(written));
		}
	}

	#keyOf(name: string): string {
		let key = this.#keys.get(name);
		if (key === undefined) this.#keys.set(name, (key = organisationKey(name)));
		return key;
	}

	#labelOf(path: NotePath): string {
		return this.snapshot.parcels.get(path)?.basename ?? path;
	}
}

function lastSegment(name: string): string {
	return name.slice(name.lastIndexOf("/") + 1).trim();
}
