import type { NotePath } from "../core/notes";
import { listedFacts } from "../views/agenda/model/contact-facts";
import { capitalised, subtitle } from "../views/agenda/model/row-words";
import { readQuery } from "../views/agenda/model/search";
import type { PanelData } from "../views/agenda/panel-data";
import type { Person } from "../views/log/model";

/** How many people are suggested at once. */
const SUGGESTED = 20;

/** A contact as the dialogs show it; null where the path is no contact's any more. */
export function personAt(data: PanelData, path: NotePath): Person | null {
	const row = data.row(path);
	const parcel = data.contact(path);
	if (row === undefined || parcel === undefined) return null;
	const channel = row.lastContact?.channel;
	return { path, name: row.name, about: capitalised(subtitle(listedFacts(parcel))), ...(channel === undefined ? {} : { channel }) };
}

/** The people whom a query fits; without one those who ask for something first. */
export function findPeople(data: PanelData, query: string): Person[] {
	const fits = readQuery(query);
	const found: Person[] = [];
	for (const { path } of data.agenda.items) {
		const parcel = data.contact(path);
		if (parcel === undefined || fits?.(listedFacts(parcel).words) === false) continue;
		const person = personAt(data, path);
		if (person !== null) found.push(person);
		if (found.length >= SUGGESTED) break;
	}
	return found;
}
