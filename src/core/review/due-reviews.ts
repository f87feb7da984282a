import { approximateDays, type IsoDate } from "../dates";
import type { Rule } from "../policy";
import type { ReviewPeriod, ReviewSpan } from "./model";
import { spanOf } from "./span-of";

export type ReviewRule = Extract<Rule, { readonly kind: "review" }>;

/** A review that a page of the user's asks for. */
export interface AskedReview {
	readonly rule: ReviewRule;
	/** The period to look back at: the last that is over. */
	readonly span: ReviewSpan;
	/** `later`: the rule names a month, and it is another one. */
	readonly state: "due" | "written" | "later";
}

/** Which period a rule asks for: the calendar period nearest to its interval. */
function periodOf({ interval }: ReviewRule): ReviewPeriod {
	const days = approximateDays(interval.min);
	return days <= 45 ? "month" : days <= 135 ? "quarter" : days <= 270 ? "half-year" : "year";
}

/**
 * The reviews that the knowledge base asks for, each with the period that is to be looked at now. A rule that names a month
 * asks in that month alone.
 * @param isWritten whether there is a review of a period of that name
 */
export function askedReviews(rules: readonly Rule[], today: IsoDate, isWritten: (name: string) => boolean): readonly AskedReview[] {
	return rules.flatMap((rule) => {
		if (rule.kind !== "review") return [];
		const span = spanOf(periodOf(rule), today, 1);
		const isTime = rule.month === undefined || rule.month === Number(today.slice(5, 7));
		return [{ rule, span, state: isWritten(span.name) ? "written" : isTime ? "due" : "later" }];
	});
}
