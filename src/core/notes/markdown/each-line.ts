import { LF } from "./characters";
import { NextMark } from "./marks";

/** Visits the lines from `start` on: each one's offsets without its break, which is LF, CRLF or a lone CR. */
export function eachLine(text: string, start: number, visit: (start: number, end: number) => void): void {
	const feeds = new NextMark(text, "\n");
	const returns = new NextMark(text, "\r");
	let at = start;
	while (at < text.length) {
		let end = feeds.from(at);
		let next = end + 1;
		const carriage = returns.from(at);
		if (carriage < end) {
			end = carriage;
			if (text.charCodeAt(end + 1) !== LF) next = end + 1;
		} else if (end > text.length) end = text.length;
		visit(at, end);
		at = next;
	}
}

/** How many lines end before the offset `end`, the one that ends there included. */
export function countLines(text: string, end: number): number {
	let count = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
	const head = text.slice(0, end);
	for (let at = head.indexOf("\r"); at >= 0; at = head.indexOf("\r", at + 1)) if (text.charCodeAt(at + 1) !== LF) count++;
	return count;
}
