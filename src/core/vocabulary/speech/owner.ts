import { stem } from "../../text";
import type { ClauseReading } from "./clauses";
import { ABOUT, ANOTHER, FIRM, FIRST_PERSON_VERBS, KIN, MINE, MY, MY_OWN, NAMES_LIKE_VERBS, NO_NAMES, ONE_OF, OTHERS, PREPOSITIONS, THEIR, THEIRS } from "./word-lists";

/** Whose event it is: the contact's, mine alone, mine or ours together with others, of the contact's family, of their firm, or of somebody else. */
export type Owner = "theirs" | "mine" | "ours" | "kin" | "firm" | "other";

/** Whom a contact's note speaks of by name or kind. */
export interface KnownPeople {
	/** Stems of the words of the contact's own names. */
	readonly names: ReadonlySet<string>;
	/** Stems of the words of the contact's companies. */
	readonly firms: ReadonlySet<string>;
	/** Stems of the words that the contact's roles and relations consist of: "the client left" in a client's note is the client. */
	readonly kinds: ReadonlySet<string>;
	/** The year in which the text was written. */
	readonly year: number;
}

/** "Все" is everybody before a verb in the plural, and else "everything" with its dots left out. */
const PLURAL = /(?:ли|лись|[юуяа]т|[юуяа]тся)$/;
/** How many words before an event a name may stand to be its subject. */
const NAME_REACH = 3;

/**
 * Whose event a clause speaks of. The nearest subject before the event counts, then one behind it, then somebody whom the
 * clause before was about. A note about somebody that names nobody speaks of that person.
 */
export function whoseEvent(reading: ClauseReading, first: number, last: number, people: KnownPeople): Owner {
	const { clause, sentence } = reading;
	for (let at = first; at <= last; at++) if (FIRST_PERSON_VERBS.has(reading.words[at]?.form ?? "")) return "mine";
	for (let at = Math.max(0, first - 1); at <= last; at++) if (MY_OWN.has(reading.words[at]?.form ?? "")) return "mine";
	if (MY.has(reading.words[first - 1]?.form ?? "")) return "ours";
	for (let at = first - 1; at >= 0 && clause[at] === clause[first]; at--) {
		const owner = isJoined(reading, at) ? null : ownerAt(reading, at, people, first - at <= NAME_REACH);
		if (owner) return owner;
	}
	for (let at = first; at <= last; at++) {
		const form = reading.words[at]?.form ?? "";
		if (MINE.has(form) && !isObject(reading, at)) return "ours";
		if (KIN.test(form) && !isObject(reading, at)) return "kin";
	}
	if (!PREPOSITIONS.has(reading.words[last]?.form ?? "")) for (let at = last + 1; at <= last + 2 && clause[at] === clause[first] && at < reading.words.length; at++) {
		const owner = ownerAt(reading, at, people, isRussian(reading, first) && at === last + 1);
		if (owner && !isObject(reading, at)) return owner;
		if (PREPOSITIONS.has(reading.words[at]?.form ?? "")) break;
	}
	for (let at = first - 1; at >= 0 && sentence[at] === sentence[first]; at--) {
		if (clause[at] === clause[first]) continue;
		const owner = ownerAt(reading, at, people, false);
		if (owner === "mine" || owner === "ours" || owner === null) continue;
		if (owner === "theirs" || owner === "firm") return "theirs";
		return isObject(reading, at) && !isTopic(reading, at) ? "theirs" : owner;
	}
	return "theirs";
}

function ownerAt(reading: ClauseReading, at: number, people: KnownPeople, isNear: boolean): Owner | null {
	const form = reading.words[at]?.form ?? "";
	if (MINE.has(form)) return isObject(reading, at) ? null : "ours";
	if (THEIRS.has(form)) return "theirs";
	const before = reading.words[at - 1]?.form ?? "";
	if (KIN.test(form)) return MY.has(before) ? "other" : "kin";
	if (FIRM.test(form)) return MY.has(before) ? "ours" : ANOTHER.test(before) ? "other" : isObject(reading, at) ? null : "firm";
	if (OTHERS.test(form) && (form !== "все" || PLURAL.test(reading.words[at + 1]?.form ?? ""))) {
		// "The board of directors" is the firm, "one of their clients" is somebody else.
		if (FIRM.test(before)) return null;
		if (isAmongOthers(reading, at)) return "other";
		if (isObject(reading, at)) return null;
		// "His boss" is never himself, even where he is a boss.
		return !THEIR.has(before) && !MY.has(before) && people.kinds.has(stem(form)) ? "theirs" : "other";
	}
	if (!isNear || !isName(reading, at)) return null;
	const name = stem(form);
	if (people.names.has(name)) return "theirs";
	if (people.firms.has(name)) return "firm";
	return isObject(reading, at) ? null : "other";
}

/** "One of their clients", "один из её коллег". */
function isAmongOthers({ words }: ClauseReading, at: number): boolean {
	const before = words[at - 1]?.form ?? "";
	const from = THEIR.has(before) || MY.has(before) ? at - 2 : at - 1;
	const joint = words[from]?.form ?? "";
	return (joint === "of" || joint === "из") && ONE_OF.has(words[from - 1]?.form ?? "");
}

/** "She and her husband": the second of two does not take the first one's place. */
function isJoined(reading: ClauseReading, at: number): boolean {
	const before = reading.words[at - 1]?.form ?? "";
	const joint = THEIR.has(before) || MY.has(before) ? (reading.words[at - 2]?.form ?? "") : before;
	return reading.clause[at - 1] === reading.clause[at] && (joint === "and" || joint === "и");
}

/** Whether a word behind a preposition is no subject; one word may stand between ("с её мужем"). */
function isObject(reading: ClauseReading, at: number): boolean {
	const before = reading.words[at - 1]?.form ?? "";
	if (reading.clause[at - 1] !== reading.clause[at]) return false;
	if (PREPOSITIONS.has(before)) return true;
	return (THEIR.has(before) || MY.has(before)) && reading.clause[at - 2] === reading.clause[at] && PREPOSITIONS.has(reading.words[at - 2]?.form ?? "");
}

function isTopic(reading: ClauseReading, at: number): boolean {
	return ABOUT.has(reading.words[at - 1]?.form ?? "") || ABOUT.has(reading.words[at - 2]?.form ?? "");
}

function isRussian(reading: ClauseReading, at: number): boolean {
	return /^[а-я]/.test(reading.words[at]?.form ?? "");
}

/** Whether a capitalised word is a name. At the beginning of a sentence every word is capitalised, so that more is asked there. */
function isName(reading: ClauseReading, at: number): boolean {
	const word = reading.words[at];
	if (!word) return false;
	const letter = reading.text.charAt(word.start);
	if (letter === letter.toLowerCase() || NO_NAMES.has(word.form)) return false;
	if (at > 0 && reading.sentence[at - 1] === reading.sentence[at]) return true;
	if (/^[а-я]/.test(word.form)) return (/[аяйьбвгджзклмнпрстфхцчшщ]$/.test(word.form) && !/(?:л|ла|ла[сс]ь|лся|лась|ть|вший|вшая)$/.test(word.form)) || NAMES_LIKE_VERBS.has(word.form);
	return !/(?:ly|ed|ing)$/.test(word.form);
}
