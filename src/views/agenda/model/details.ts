import type { Advice } from "../../../core/advice";
import type { ContactParcel, NotePath, PageParcel } from "../../../core/notes";
import { nextOccurrence, type NearOccasion } from "../../../core/schedule";
import type { Interaction } from "../../../core/timeline";
import type { Snapshot } from "../../../core/vault-index";
import type { IsoDate } from "../../../core/dates";
import type { EdgeKind } from "../../../core/graph";
import type { PanelData } from "../panel-data";

/** How many touches the expanded row shows. */
const RECENT = 5;

export function recentTouches(data: PanelData, path: NotePath): readonly Interaction[] {
	return data.timeline(path).interactions.slice(-RECENT).reverse();
}

/** The advice as written: the item's Markdown, or the section's. Empty where the page has changed since. */
export function adviceMarkdown(advice: Advice, page: PageParcel | undefined): string {
	const section = page?.page.sections.find(({ line }) => line === advice.line);
	if (advice.item === undefined) return section?.markdown ?? "";
	const { line } = advice.item;
	return section?.items.find((item) => item.line === line)?.markdown ?? "";
}

export interface TieLine {
	readonly kind: EdgeKind;
	/** The user's own word for the tie, where there is one. */
	readonly word: string;
	readonly label: string;
	/** Null where no note stands behind the name. */
	readonly to: NotePath | null;
}

/** Whom and what a contact is tied to: what its note says, and who names it in turn. */
export function tiesOf(parcel: ContactParcel, snapshot: Snapshot): TieLine[] {
	const { contact, path } = parcel;
	const lines: TieLine[] = contact.ties.map(({ kind, label, to }) => ({
		kind,
		word: label ?? "",
		label: to.text,
		to: to.target === undefined ? null : (snapshot.resolve(to.target, path)?.path ?? null),
	}));
	for (const { value } of contact.companies) {
		lines.push({ kind: "works-at", word: "", label: value.text, to: value.target === undefined ? null : (snapshot.resolve(value.target, path)?.path ?? null) });
	}
	for (const referrer of snapshot.referrers(path)) {
		const other = snapshot.contacts.get(referrer);
		if (other !== undefined && !lines.some((line) => line.to === referrer)) lines.push({ kind: "mention", word: "", label: other.contact.name, to: referrer });
	}
	return lines;
}

/** The contact's yearly days, the next one first. */
export function comingOccasions(parcel: ContactParcel, today: IsoDate): NearOccasion[] {
	return parcel.contact.occasions.flatMap((occasion) => nextOccurrence(occasion, today) ?? []).sort((a, b) => a.inDays - b.inDays);
}
