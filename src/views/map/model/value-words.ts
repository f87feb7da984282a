import type { ValueReason } from "../../../core/graph";
import type { Translator } from "../../../i18n";

/** What makes a contact valuable, in words. */
export function valueInWords({ kind, amount, back, what }: ValueReason, t: Translator): string {
	const words = t.messages.map.value;
	switch (kind) {
		case "reach":
			return words.reach(amount);
		case "giving":
			return words.giving(amount, back ?? 0);
		case "connector":
			return words.connector(what.join(", "));
		case "tie":
		case "broker":
		case "importance":
			return words[kind];
	}
}
