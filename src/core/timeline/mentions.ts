import { entryFieldOf, type Link, type LinkPlace, type NotePath } from "../notes";
import type { Snapshot } from "../vault-index";

/** How a line speaks of a contact: `touch` may count as one, `mention` never does. */
export type Mention = "touch" | "mention" | "none";

const NO_TOUCH: ReadonlySet<LinkPlace> = new Set<LinkPlace>(["open-task", "quote"]);

/** What the links of a line say of a contact. An embed shows a note; it says nothing of anybody. */
export function mentionOf(contact: NotePath, links: readonly Link[] | undefined, from: NotePath, snapshot: Snapshot): Mention {
	let mention: Mention = "none";
	for (const link of links ?? []) {
		if (link.form === "embed" || snapshot.resolve(link.target, from)?.path !== contact) continue;
		if (!NO_TOUCH.has(link.place)) return "touch";
		mention = "mention";
	}
	return mention;
}

/** Whether a line links to any contact, so that it is about nobody else. */
export function linksToContact(links: readonly Link[] | undefined, from: NotePath, snapshot: Snapshot): boolean {
	for (const link of links ?? []) {
		if (link.form === "embed") continue;
		const found = snapshot.resolve(link.target, from);
		if (found !== null && found.path !== from && snapshot.contacts.has(found.path)) return true;
	}
	return false;
}

/** The links of `with:: [[Bea]]`: the one place where another contact's log tells of a touch with somebody else. */
export function companions(links: readonly Link[] | undefined): readonly Link[] {
	return (links ?? []).filter(({ key }) => key !== undefined && entryFieldOf(key) === "with");
}
