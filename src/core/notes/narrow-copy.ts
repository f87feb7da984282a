import { copyText } from "./copy-text";

/** Latin-1 that stands in JSON as it is. */
const PLAIN_LATIN = /^[\x20\x21\x23-\x5b\x5d-\xff]+$/;
/** Shorter texts save less than the detour costs. */
const SHORTEST = 24;

/**
 * The same text in memory of its own, one byte a character where its characters allow it. One dash or Cyrillic letter anywhere in a
 * file makes V8 store all of it, and every part copied out of it, with two bytes a character; its JSON parser alone looks again
 * (measured: 110 instead of 194 bytes for a line of 80 characters).
 */
export function narrowCopy(text: string): string {
	return text.length >= SHORTEST && PLAIN_LATIN.test(text) ? (JSON.parse(`"${text}"`) as string) : copyText(text);
}
