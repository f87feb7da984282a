import type { NotePath } from "../../notes";
import { looseKey } from "../../text";
import type { AdviceInput } from "../input";
import type { AdviceUnit } from "../units/model";

/** A link to a page speaks for each of its sections a little, and for the section it names fully. */
const WHOLE_PAGE = 0.4;

/** Knowledge pages that the contact's note links to: for each, how much a link speaks for a unit of it, 0 to 1. */
export function linkedPlaces({ parcel, snapshot }: AdviceInput): ReadonlyMap<NotePath, (unit: AdviceUnit) => number> {
	const headings = new Map<NotePath, Set<string>>();
	for (const link of parcel.links) {
		const found = snapshot.resolve(link.target, parcel.path);
		if (!found || !snapshot.pages.has(found.path)) continue;
		const named = headings.get(found.path) ?? new Set<string>();
		headings.set(found.path, named.add(headingOf(link.subpath)));
	}
	const places = new Map<NotePath, (unit: AdviceUnit) => number>();
	for (const [path, named] of headings) {
		places.set(path, (unit) => (named.has(looseKey(unit.heading)) ? 1 : named.has("") ? WHOLE_PAGE : 0));
	}
	return places;
}

/** `#Page#Heading` names its last part. */
function headingOf(subpath: string | undefined): string {
	const last = subpath?.split("#").at(-1) ?? "";
	return last.startsWith("^") ? "" : looseKey(last);
}
