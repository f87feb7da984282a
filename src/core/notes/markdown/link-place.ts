import type { LinkPlace } from "../model";
import { elementAt } from "./found";
import type { Leaf } from "./leaf";
import type { ListItem } from "./model";

/** Where a link in the leaf stands: a quote, then a heading, then the nearest task at or above its item, come first. */
export function linkPlace(leaf: Leaf, items: readonly ListItem[]): LinkPlace {
	if (leaf.quote >= 0) return "quote";
	if (leaf.here === "heading") return leaf.here;
	for (let item = elementAt(items, leaf.item); item; item = elementAt(items, item.parent)) {
		if (item.task !== null) return item.task === "x" || item.task === "X" ? "done-task" : "open-task";
	}
	return leaf.here;
}
