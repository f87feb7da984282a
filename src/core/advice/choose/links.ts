import type { NotePath } from "../../notes";
import { looseKey } from "../../text";
import type { AdviceInput } from "../input";
import type { UnitIndex } from "../units/unit-index";

/** A link to a page speaks for each of its sections a little, and for the section it names fully. */
const WHOLE_PAGE = 0.4;

/** Units that the contact's note links to, by number: how much a link speaks for each, 0 to 1. */
export function linkedUnits({ parcel, snapshot }: AdviceInput, index: UnitIndex): ReadonlyMap<number, number> {
	const headings = new Map<NotePath, Set<string>>();
	for (const link of parcel.links) {
		const found = snapshot.resolve(link.target, parcel.path);
		if (!found || !index.pages.has(found.path)) continue;
		const named = headings.get(found.path) ?? new Set<string>();
		headings.set(found.path, named.add(headingOf(link.subpath)));
	}
	const linked = new Map<number, number>();
	for (const [path, named] of headings) {
		for (const [number, unit] of index.unitsOf(path)) {
			const share = named.has(looseKey(unit.heading)) ? 1 : named.has("") ? WHOLE_PAGE : 0;
			if (share > 0) linked.set(number, share);
		}
	}
	return linked;
}

/** `#Page#Heading` names its last part. */
function headingOf(subpath: string | undefined): string {
	const last = subpath?.split("#").at(-1) ?? "";
	return last.startsWith("^") ? "" : looseKey(last);
}
