import { fold } from "../../text";
import type { Direction } from "../model";
import { isMeantOrDenied } from "./touch-channel";
import { isNear, type FoundTouchWord, type TouchWord } from "./touch-words";

type Verb = Extract<TouchWord, { kind: "verb" }>;

/** Who wrote to whom. An exchange ("I wrote, she replied") has no direction. */
export function directionOf(text: string, words: readonly FoundTouchWord[], names: ReadonlySet<string>): Direction | undefined {
	let first: Direction | undefined;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === undefined || word.value.kind !== "verb" || word.value.base === true || isMeantOrDenied(words, index, false)) continue;
		const direction = directionOfVerb(text, words, index, word.value, names);
		if (direction === undefined) continue;
		if (first !== undefined && first !== direction) return undefined;
		first = direction;
	}
	return first ?? directionOfNoun(text, words);
}

/** What I had to do I did: a task that begins with writing or calling is mine. A meeting has no direction. */
export function directionOfTask(words: readonly FoundTouchWord[]): Direction | undefined {
	const [first] = words;
	if (first === undefined || first.ordinal > 1) return undefined;
	const { value } = first;
	if (value.kind === "verb") return value.channel === "meeting" || value.sense === "receive" ? undefined : "out";
	const isSent = (value.kind === "channel" || value.kind === "medium") && value.channel !== "meeting" && value.channel !== "video";
	return isSent && first.ordinal === 0 ? "out" : undefined;
}

function directionOfVerb(
	text: string,
	words: readonly FoundTouchWord[],
	index: number,
	verb: Verb,
	names: ReadonlySet<string>,
): Direction | undefined {
	const word = words[index] as FoundTouchWord;
	if (verb.sense === "receive") return receivesSomething(text, words, index) ? "in" : undefined;
	for (let before = index - 1; before >= 0; before -= 1) {
		const earlier = words[before];
		if (earlier === undefined || !isNear(earlier, word, 2)) break;
		if (earlier.value.kind === "me-subject") return "out";
		if (earlier.value.kind === "them-subject" || earlier.value.kind === "me-object") return "in";
	}
	if (isNamedBefore(text, word.start, names)) return "in";
	for (let after = index + 1; after < words.length; after += 1) {
		const later = words[after];
		if (later === undefined || !isNear(word, later, 3) || hasBreak(text, word.end, later.start)) break;
		if (later.value.kind === "me-object") return "in";
		if (later.value.kind === "them-object" && isObject(words, index, after)) return "out";
		// "Написал я" turns the order; in English the next word after a verb is its own sentence's object.
		if (isNear(word, later, 1) && isCyrillic(text, later.start)) {
			if (later.value.kind === "me-subject") return "out";
			if (later.value.kind === "them-subject") return "in";
		}
	}
	if (verb.sense === "answer") return "in";
	// The bare feminine form ("написала про отпуск") may be the author's or the contact's.
	return verb.feminine === true ? undefined : "out";
}

/** "Wrote her", "wrote to her", "написал вчера ей"; but "wrote about her flat" says whose flat. */
function isObject(words: readonly FoundTouchWord[], verb: number, object: number): boolean {
	const [first, before, word] = [words[verb], words[object - 1], words[object]];
	if (first === undefined || before === undefined || word === undefined) return false;
	return word.value.kind !== "them-object" || word.value.dative === true || isNear(first, word, 1) || (before.value.kind === "to" && isNear(before, word, 1));
}

/** "got an email", "получил письмо", "got a call from her": what came must be something said. */
function receivesSomething(text: string, words: readonly FoundTouchWord[], index: number): boolean {
	const word = words[index] as FoundTouchWord;
	for (let after = index + 1; after < words.length; after += 1) {
		const later = words[after];
		if (later === undefined || !isNear(word, later, 5) || hasBreak(text, word.end, later.start)) return false;
		const { kind } = later.value;
		if (kind === "medium" || kind === "channel" || (kind === "verb" && later.value.sense === "answer")) return true;
	}
	return false;
}

/** "email from Ann", "письмо от неё" is theirs; "email to Ann" mine. */
function directionOfNoun(text: string, words: readonly FoundTouchWord[]): Direction | undefined {
	for (let index = 0; index + 1 < words.length; index += 1) {
		const noun = words[index];
		const next = words[index + 1];
		if (noun === undefined || next === undefined) break;
		// "Reply from her": the noun, which is also the form of a task.
		if (noun.value.kind !== "medium" && noun.value.kind !== "channel" && !(noun.value.kind === "verb" && noun.value.sense === "answer")) continue;
		if (noun.value.channel === "meeting" || noun.value.channel === "video") continue;
		if (!isNear(noun, next, 1) || !isPersonBehind(text, next.end)) continue;
		const behind = words[index + 2];
		const mine = behind !== undefined && isNear(next, behind, 1) && behind.value.kind === "me-object";
		if (next.value.kind === "from") return mine ? "out" : "in";
		if (next.value.kind === "to") return mine ? "in" : "out";
	}
	return undefined;
}

const PERSON = /^\s*(?:\[\[|\p{Lu}|(?:her|him|them|me|us|нее|неё|него|них|меня|нас)(?!\p{L}))/u;

function isPersonBehind(text: string, index: number): boolean {
	return PERSON.test(text.slice(index, index + 12));
}

function hasBreak(text: string, from: number, to: number): boolean {
	for (let index = from; index < to; index += 1) if (".,;:!?—".includes(text.charAt(index))) return true;
	return false;
}

function isCyrillic(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	return unit >= 0x400 && unit <= 0x4ff;
}

/** Whether a link, or a word of the contact's name, stands right before the verb: "Ann wrote", "[[Ann]] позвонила". */
function isNamedBefore(text: string, verbStart: number, names: ReadonlySet<string>): boolean {
	const before = text.slice(Math.max(0, verbStart - 40), verbStart).trimEnd();
	if (before.endsWith("]]")) return true;
	const word = /[\p{L}\p{M}'’]+$/u.exec(before)?.[0];
	return word !== undefined && names.has(fold(word));
}
