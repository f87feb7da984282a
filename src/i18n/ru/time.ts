import type { Messages } from "../messages";
import { count, form } from "./forms";

type Unit = Parameters<Messages["time"]["amount"]>[1];

/** Forms for 1, 2 and 5 in the nominative, and what stands after «каждый/каждую/каждое» and «раз в». */
const UNITS: Record<Unit, { readonly forms: readonly [string, string, string]; readonly each: string; readonly once: string }> = {
	hours: { forms: ["час", "часа", "часов"], each: "каждый час", once: "час" },
	days: { forms: ["день", "дня", "дней"], each: "каждый день", once: "день" },
	weeks: { forms: ["неделя", "недели", "недель"], each: "каждую неделю", once: "неделю" },
	months: { forms: ["месяц", "месяца", "месяцев"], each: "каждый месяц", once: "месяц" },
	years: { forms: ["год", "года", "лет"], each: "каждый год", once: "год" },
};

/** After «в течение», «от» and «до» the noun stands in the genitive: 1 недели, 2 недель. */
function genitive(n: number, unit: Unit): string {
	const [, few, many] = UNITS[unit].forms;
	return count(n, few, many, many);
}
/** After «каждые» and «через»: 2 недели, 5 недель, 21 неделю. */
function accusative(n: number, unit: Unit): string {
	const { forms, once } = UNITS[unit];
	return count(n, once, forms[1], forms[2]);
}
function isSingular(n: number): boolean {
	return form(n, "one", "few", "many") === "one";
}

export const time: Messages["time"] = {
	amount: (n, unit) => count(n, ...UNITS[unit].forms),
	range: (min, max, unit) => `${min}–${count(max, ...UNITS[unit].forms)}`,
	every: (n, unit) => {
		if (n === 1) return UNITS[unit].each;
		return isSingular(n) ? `раз в ${accusative(n, unit)}` : `каждые ${accusative(n, unit)}`;
	},
	everyRange: (min, max, unit) => (isSingular(max) ? `раз в ${min}–${accusative(max, unit)}` : `каждые ${min}–${accusative(max, unit)}`),
	everyMixed: (min, max) => `раз в срок от ${min} до ${max}`,
	mixed: (min, max) => `от ${min} до ${max}`,
	end: genitive,
	within: (n, unit) => `в течение ${genitive(n, unit)}`,
	later: (n, unit) => `спустя ${accusative(n, unit)}`,
	laterRange: (min, max, unit) => `спустя ${min}–${accusative(max, unit)}`,
	laterMixed: (min, max) => `спустя от ${min} до ${max}`,
	join: (parts) => parts.join(" "),
};
