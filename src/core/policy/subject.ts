import { tidy, without, type Clause } from "./clauses";
import { lineWords } from "./line-words";

/**
 * Whom or what a rule is about, as written. The label where the line has one; else the line without its words about
 * time, unless these are part of the name ("Ежемесячный обзор"). Empty where the line says nothing but how often.
 */
export function subjectOf(clause: Clause): string {
	const { label, text, timing } = clause;
	if (label !== "") {
		const at = text.indexOf(label);
		const inLabel = at >= 0 && timing.start < at + label.length;
		const named = inLabel ? without(label, { start: Math.max(0, timing.start - at), end: Math.max(0, Math.min(timing.end - at, label.length)) }) : label;
		if (says(named)) return label;
		const rest = tidy(clause.own.replace(named, " "));
		return says(rest) ? rest : "";
	}
	if (!says(clause.own)) return "";
	return isPartOfName(clause) ? tidy(text) : clause.own;
}

/** What a deadline or delay asks to do: the label, else what stands before its words about time, else the rest. */
export function taskOf(clause: Clause): string {
	const before = tidy(clause.text.slice(0, clause.timing.start));
	return clause.label === "" && says(before) ? before : subjectOf(clause);
}

/** Says more than how often. */
export function says(text: string): boolean {
	return !lineWords(text).empty;
}

/** One word of time before the noun it belongs to: "Monthly review of the network". */
function isPartOfName({ text, timing }: Clause): boolean {
	const phrase = text.slice(timing.start, timing.end).trim();
	const next = text.slice(timing.end);
	return !/\s/.test(phrase) && /^\s\p{L}/u.test(next);
}
