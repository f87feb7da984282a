import type { Channel } from "../model";
import { isNear, type FoundTouchWord } from "./touch-words";

/** The first word that names a channel; a medium behind it may correct it ("wrote … in Telegram", "call in Zoom"). */
export function channelOf(words: readonly FoundTouchWord[]): Channel | undefined {
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === undefined || isMeantOrDenied(words, index)) continue;
		const { value } = word;
		if (value.kind === "phone") {
			if (words[index - 1]?.value.kind === "by") return "call";
			continue;
		}
		const channel = value.kind === "channel" && isBranded(words, index) ? value.branded : "channel" in value ? value.channel : undefined;
		if (channel === undefined || (value.kind === "verb" && value.infinitive === true)) continue;
		if (value.kind === "medium") return channel;
		return correctedBy(words, index, word, channel);
	}
	return undefined;
}

function isBranded(words: readonly FoundTouchWord[], index: number): boolean {
	const [brand, word] = [words[index - 1], words[index]];
	return brand !== undefined && word !== undefined && brand.value.kind === "brand" && isNear(brand, word, 1);
}

function correctedBy(words: readonly FoundTouchWord[], index: number, first: FoundTouchWord, channel: Channel): Channel {
	for (let later = index + 1; later < words.length; later += 1) {
		const word = words[later];
		if (word === undefined || !isNear(first, word, 6)) break;
		if (word.value.kind !== "medium" || word.value.channel === undefined) continue;
		const isVideo = word.value.channel === "video";
		// "Sent him the video" is no video call, and "call about the email" no e-mail.
		if (channel === "message" ? !isVideo : isVideo && (channel === "call" || channel === "meeting")) return word.value.channel;
	}
	return channel;
}

/** "will call", "to call", "no call", "договорились о встрече": the touch did not happen. */
export function isMeantOrDenied(words: readonly FoundTouchWord[], index: number): boolean {
	const word = words[index];
	if (word === undefined || word.ordinal === 0) return false;
	for (let before = index - 1; before >= 0; before -= 1) {
		const earlier = words[before];
		if (earlier === undefined || !isNear(earlier, word, 2)) return false;
		if (earlier.value.kind === "intent") return true;
		if ((earlier.value.kind === "not" || earlier.value.kind === "to") && isNear(earlier, word, 1)) return true;
	}
	return false;
}

