import { says, saysAll, tokenAt, type Tokens } from "./phrase";

/** A number or a range of numbers, up to (without) the token `next`. */
export interface Count {
	readonly min: number;
	readonly max: number;
	readonly next: number;
}

/** Counts of days, times and the like beyond this are prices, years and identifiers. */
const LARGEST = 1000;
const RANGE_WORDS = new Set(["-", "до", "to", "or", "или", "либо"]);
const RANGE_OPENERS = new Set(["от", "from", "between", "между"]);

interface Single {
	readonly value: number;
	readonly next: number;
}

/** One number at the index, in digits or words: `2`, `2,5`, `twenty-four`, `a couple of`, `два с половиной`. */
export function numberAt(tokens: Tokens, index: number): Single | null {
	const value = tokens[index]?.meaning.number;
	if (value === undefined || !(value > 0 && value <= LARGEST)) return null;
	const token = tokenAt(tokens, index);
	if (token.form === "a" || token.form === "an") return afterArticle(tokens, index);
	let next = index + 1;
	let total = value;
	if (token.kind === "word" && value >= 20 && value < 100) {
		const unitsAt = saysAll(tokens, next, "-") ? next + 1 : next;
		const units = tokens[unitsAt];
		if (units?.kind === "word" && units.meaning.number !== undefined && units.meaning.number < 10 && units.form !== "a") {
			total += units.meaning.number;
			next = unitsAt + 1;
		}
	}
	next = behindOf(tokens, next);
	const half = behindHalf(tokens, next);
	return half > next ? { value: total + 0.5, next: half } : { value: total, next };
}

/** "a couple of", "a few", "a hundred"; else the article counts as one. */
function afterArticle(tokens: Tokens, index: number): Single {
	const following = tokenAt(tokens, index + 1);
	const value = following.kind === "word" ? following.meaning.number : undefined;
	if (value === undefined || following.form === "one" || following.form === "a" || following.form === "half") return { value: 1, next: index + 1 };
	return { value, next: behindOf(tokens, index + 2) };
}

function behindOf(tokens: Tokens, index: number): number {
	const counted = tokenAt(tokens, index - 1).form;
	return counted === "couple" && tokenAt(tokens, index).form === "of" ? index + 1 : index;
}

/** Index behind "and a half" or "с половиной". */
export function behindHalf(tokens: Tokens, index: number): number {
	if (saysAll(tokens, index, "and", "a", "half")) return index + 3;
	if (saysAll(tokens, index, "с", "половиной")) return index + 2;
	return tokenAt(tokens, index).form === "½" ? index + 1 : index;
}

/** A number or a range of two: `2`, `2–3`, `две-три`, `от двух до трёх`, `between 2 and 3`, `two or three`. */
export function countAt(tokens: Tokens, index: number): Count | null {
	const opened = says(tokens, index, RANGE_OPENERS);
	const first = numberAt(tokens, opened ? index + 1 : index);
	if (first === null) return null;
	const joined = opened ? joinedAfterOpener(tokens, first.next) : says(tokens, first.next, RANGE_WORDS);
	const slashed = !opened && first.value >= 2 && saysAll(tokens, first.next, "/");
	const second = joined || slashed ? numberAt(tokens, first.next + 1) : null;
	if (second === null) return opened ? null : { min: first.value, max: first.value, next: first.next };
	return { min: Math.min(first.value, second.value), max: Math.max(first.value, second.value), next: second.next };
}

function joinedAfterOpener(tokens: Tokens, index: number): boolean {
	return says(tokens, index, RANGE_WORDS) || saysAll(tokens, index, "and|и");
}
