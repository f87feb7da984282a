import type { Interval, Span } from "../dates";
import type { Source } from "../notes";

export type RuleSource = Source & { readonly heading: string };

interface RuleBase {
	/** Whom or what the rule is about, as written: "Рекрутеры и HR". */
	readonly subject: string;
	/** Headings above the line, outermost first, the nearest last. */
	readonly headings: readonly string[];
	readonly source: RuleSource;
}
/** A rule in time that a knowledge page states (NOTE-FORMAT §3). */
export type Rule =
	| (RuleBase & { readonly kind: "cadence"; readonly interval: Interval })
	| (RuleBase & { readonly kind: "deadline"; readonly max: Span; readonly trigger?: string })
	| (RuleBase & { readonly kind: "delay"; readonly interval: Interval; readonly trigger?: string })
	| (RuleBase & { readonly kind: "review"; readonly interval: Interval; readonly month?: number });
export type RuleKind = Rule["kind"];
