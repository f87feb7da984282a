import { divideSpan } from "./divide-span";
import { behindHyphen, cadence, type Phrase, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits } from "./units";

/** A word that says how often by itself: "monthly", "ежеквартально", "semi-annual", "half-yearly". */
export function adverbAt(tokens: Tokens, index: number): (Phrase & { readonly heading?: "likely" | "with-activity" }) | null {
	const prefixed = prefixedAdverbAt(tokens, index);
	if (prefixed !== null) return prefixed;
	const { every } = tokenAt(tokens, index).meaning;
	if (every === undefined) return null;
	const span = spanOfUnits(every.unit, every.count);
	const found = cadence(index, index + 1, span, span);
	return every.heading === undefined ? found : { ...found, heading: every.heading };
}

/** "6-monthly", "three-weekly", at the number. */
export function multipliedAdverbAt(tokens: Tokens, index: number): Phrase | null {
	const { number, ordinal } = tokenAt(tokens, index).meaning;
	const count = number ?? ordinal;
	const at = behindHyphen(tokens, index + 1);
	const { every } = tokenAt(tokens, at).meaning;
	if (count === undefined || !(count > 0 && count <= 100) || at === index + 1 || every === undefined || every.heading !== undefined) return null;
	const span = spanOfUnits(every.unit, every.count * count);
	return cadence(index, at + 1, span, span);
}

/** How many of what follows the prefix one round takes: "bi-weekly" two weeks, "semi-annual" half a year. */
export const PREFIXES: ReadonlyMap<string, number> = new Map([["bi", 2], ["tri", 3], ["semi", 0.5], ["half", 0.5]]);

function prefixedAdverbAt(tokens: Tokens, index: number): Phrase | null {
	const factor = PREFIXES.get(tokenAt(tokens, index).form);
	if (factor === undefined) return null;
	const at = saysAll(tokens, index + 1, "-") ? index + 2 : index + 1;
	const { form, meaning } = tokenAt(tokens, at);
	if (meaning.every === undefined) return null;
	const { unit, count } = meaning.every;
	// "Bi-annual" is used for twice a year, as "biannual" is; "biennial" is the other one.
	const halved = factor < 1 || (factor === 2 && form.startsWith("annual"));
	const span = halved ? divideSpan(spanOfUnits(unit, count), 2) : spanOfUnits(unit, count * factor);
	return cadence(index, at + 1, span, span);
}
