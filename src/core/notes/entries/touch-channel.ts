import type { Channel } from "../model";
import { isNear, type FoundTouchWord } from "./touch-words";

/**
 * The first word that names a channel; a medium behind it may correct it ("wrote … in Telegram", "call in Zoom"). `label` is the index
 * behind a channel that stands as a label; words of a task ("позвонить") count in one.
 */
export function channelOf(words: readonly FoundTouchWord[], label: number, isTask: boolean): Channel | undefined {
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === undefined || isMeantOrDenied(words, index, isTask)) continue;
		const { value } = word;
		if (value.kind === "phone") {
			if (word.end <= label || words[index - 1]?.value.kind === "by") return "call";
			continue;
		}
		if (value.kind !== "verb" && value.kind !== "channel" && value.kind !== "medium") continue;
		if (value.kind === "verb" ? value.base === true && !isTask : value.label === true && word.end > label) continue;
		const channel = named(words, index);
		if (channel === undefined) continue;
		if (value.kind === "medium") return channel;
		return correctedBy(words, index, word, channel);
	}
	return undefined;
}

/** The channel of a word, where it names one. */
function named(words: readonly FoundTouchWord[], index: number): Channel | undefined {
	const value = words[index]?.value;
	if (value === undefined) return undefined;
	if (value.kind === "verb") return value.channel;
	if (value.kind !== "channel" && value.kind !== "medium") return undefined;
	return isBranded(words, index) ? (value.branded ?? value.channel) : value.channel;
}

function isBranded(words: readonly FoundTouchWord[], index: number): boolean {
	const [brand, word] = [words[index - 1], words[index]];
	return brand !== undefined && word !== undefined && brand.value.kind === "brand" && isNear(brand, word, 1);
}

function correctedBy(words: readonly FoundTouchWord[], index: number, first: FoundTouchWord, channel: Channel): Channel {
	for (let later = index + 1; later < words.length; later += 1) {
		const word = words[later];
		if (word === undefined || !isNear(first, word, 6)) break;
		const other = named(words, later);
		const isVideo = other === "video";
		if (other === undefined || (word.value.kind !== "medium" && !isVideo)) continue;
		// "Sent him the video" is no video call, and "call about the email" no e-mail.
		if (channel === "message" ? !isVideo : isVideo && (channel === "call" || channel === "meeting")) return other;
	}
	return channel;
}

/** "will call", "to call", "no call", "договорились о встрече": the touch did not happen. */
export function isMeantOrDenied(words: readonly FoundTouchWord[], index: number, isTask: boolean): boolean {
	const word = words[index];
	if (word === undefined || word.ordinal === 0) return false;
	for (let before = index - 1; before >= 0; before -= 1) {
		const earlier = words[before];
		if (earlier === undefined || !isNear(earlier, word, 2)) return false;
		// A task is an intention in every word, and here one that was carried out.
		if (earlier.value.kind === "intent" && !isTask) return true;
		if ((earlier.value.kind === "not" || (earlier.value.kind === "to" && !isTask)) && isNear(earlier, word, 1)) return true;
	}
	return false;
}

