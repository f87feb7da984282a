import type { PageParcel, RuleLine } from "../notes";
import { clausesOf, labelOf, type Clause } from "./clauses";
import { beginsWithVerb, isNameOfPeople, isWithPeople, lineWords, type LineWords } from "./line-words";
import type { Rule, RuleSource } from "./model";
import { says, subjectOf, taskOf } from "./subject";
import { triggerOf } from "./trigger";

/**
 * The rules in time that a knowledge page states in its list items and table rows (NOTE-FORMAT §3), in the page's order.
 * A line that repeats is a cadence where it is about people or touches, a review where it is about a look at one's network,
 * and no rule otherwise. A line with a deadline or delay counts where an event or a touch is named.
 */
export function rulesOf(page: PageParcel): Rule[] {
	const headings = new Map<string, LineWords>();
	const wordsOfHeading = (heading: string): LineWords => {
		let words = headings.get(heading);
		if (words === undefined) headings.set(heading, (words = lineWords(heading)));
		return words;
	};
	return page.page.ruleLines.flatMap((line) => clausesOf(line, wordsOfHeading).flatMap((clause) => ruleOf(clause, line, page) ?? []));
}

function ruleOf(clause: Clause, line: RuleLine, page: PageParcel): [Rule] | null {
	const parents = (line.parents ?? []).map(labelOf);
	const above = [...line.headings, ...parents];
	const source: RuleSource = { path: page.path, line: line.line, text: line.text, heading: line.headings.at(-1) ?? page.page.title };
	const base = { headings: line.headings, source, ...(parents.length > 0 ? { parents } : {}) };
	const { timing } = clause;
	if (timing.kind !== "cadence") {
		const words = lineWords(clause.own);
		const trigger = triggerOf(clause.text, timing.end, above);
		if (!trigger && !words.has("touch") && !words.has("weak-touch")) return null;
		const subject = taskOf(clause) || (above.at(-1) ?? "");
		return timing.kind === "deadline"
			? [{ kind: "deadline", subject, ...base, max: timing.max, ...trigger }]
			: [{ kind: "delay", subject, ...base, interval: timing.interval, ...trigger }];
	}
	const kind = repeating(clause, line.headings, parents);
	if (kind === null) return null;
	const subject = kind.subject || subjectOf(clause) || (above.at(-1) ?? "");
	if (kind.is === "cadence") return [{ kind: "cadence", subject, ...base, interval: timing.interval }];
	return [{ kind: "review", subject, ...base, interval: timing.interval, ...(timing.month === undefined ? {} : { month: timing.month }) }];
}

interface Repeating {
	readonly is: "cadence" | "review";
	/** Where somebody above the line is meant: the item or heading that names them. */
	readonly subject?: string;
}

/** What a line that repeats is, or null where it is none of Kith's business. */
function repeating(clause: Clause, headings: readonly string[], parents: readonly string[]): Repeating | null {
	const own = lineWords(clause.own);
	// The phrase about time may take words along: "an update every 2 months".
	const all = lineWords(clause.text);
	const near = headings.slice(-2).map(lineWords);
	const underReview = near.some((words) => words.has("review"));
	const aboutNetwork = headings.map(lineWords).some((words) => words.people || words.has("network") || words.has("touch"));
	const network = own.people || own.has("network");
	const together = all.has("review") && isWithPeople(clause.own);
	if (all.has("review") && !together) return network || underReview || aboutNetwork ? { is: "review" } : null;
	const touches = together || all.has("touch") || (all.has("weak-touch") && own.people);
	if (all.has("weak-review") && !touches) return network || underReview ? { is: "review" } : null;
	if (own.has("occasion")) return null;
	if (touches && !own.has("thing")) return { is: "cadence", ...someoneAbove(clause, headings, parents) };
	if (own.has("thing") && !lineWords(clause.label).peopleOnly) return underReview && (network || aboutNetwork) ? { is: "review" } : null;
	if (isAboutPeople(clause, own)) return { is: underReview && !near.some(aboutTouch) ? "review" : "cadence" };
	const nobody = !says(clause.own) || all.has("weak-touch");
	const above = nobody ? someoneAbove(clause, headings, parents).subject : undefined;
	if (above !== undefined) return { is: "cadence", subject: above };
	const nearest = lineWords(parents.at(-1) ?? headings.at(-1) ?? "");
	// "Monthly: who went quiet" under a heading that is itself a review; what merely mentions a span there is none.
	const opensReview = clause.timing.start === 0 && near.at(-1)?.has("review") === true;
	if (underReview) return network || aboutNetwork || opensReview ? { is: "review" } : null;
	const named = clause.label !== "" && !beginsWithVerb(clause.label);
	if (all.has("weak-touch") && near.some(aboutTouch)) return { is: "cadence" };
	return aboutTouch(nearest) && (nobody || named) ? { is: "cadence" } : null;
}

/** The line is about a kind of people: its label names them, or it says nothing else. */
function isAboutPeople(clause: Clause, own: LineWords): boolean {
	if (own.peopleOnly) return true;
	if (clause.label === "" || beginsWithVerb(clause.label)) return false;
	const label = lineWords(clause.label);
	return label.relations.length > 0 || label.peopleFirst;
}

/** A heading or item that is about touches with people, or how often. */
function aboutTouch(words: LineWords): boolean {
	return words.has("touch") || (words.has("frequency") && !words.has("review"));
}

/** The nearest item or heading above the line that is the name of a kind of people, where the line itself names none. */
function someoneAbove(clause: Clause, headings: readonly string[], parents: readonly string[]): { readonly subject?: string } {
	if (lineWords(clause.own).people || (clause.label !== "" && says(clause.label))) return {};
	const subject = [...headings, ...parents].reverse().find(isNameOfPeople);
	return subject === undefined ? {} : { subject };
}
