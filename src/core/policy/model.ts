import type { Interval, Span } from "../dates";
import type { Source } from "../notes";
import type { EventKind } from "../vocabulary";

export type RuleSource = Source & { readonly heading: string };

interface RuleBase {
	/** Whom or what the rule is about, as written: "Рекрутеры и HR". */
	readonly subject: string;
	/** Headings above the line, outermost first, the nearest last. */
	readonly headings: readonly string[];
	/** Plain text of the list items that the line is nested in, outermost first. */
	readonly parents?: readonly string[];
	readonly source: RuleSource;
}
interface Triggered {
	/** The item or heading that names the event, as written: "After the interview". */
	readonly trigger?: string;
	readonly event?: EventKind;
}
/** A rule in time that a knowledge page states (NOTE-FORMAT §3). */
export type Rule =
	| (RuleBase & { readonly kind: "cadence"; readonly interval: Interval })
	| (RuleBase & Triggered & { readonly kind: "deadline"; readonly max: Span })
	| (RuleBase & Triggered & { readonly kind: "delay"; readonly interval: Interval })
	/** `month`: 1 to 12, where the rule names one. */
	| (RuleBase & { readonly kind: "review"; readonly interval: Interval; readonly month?: number });
export type RuleKind = Rule["kind"];
export type CadenceRule = Extract<Rule, { readonly kind: "cadence" }>;
