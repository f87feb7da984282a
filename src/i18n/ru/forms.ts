import { pluralizer } from "../plural";

const plural = pluralizer("ru");
const number = new Intl.NumberFormat("ru");

/** The form of a noun for a count: 1 день, 2 дня, 5 дней; a fraction takes the form of two (1,5 дня). */
export function form(n: number, one: string, few: string, many: string): string {
	return plural(n, { one, few, many, other: few });
}

/** "1 день", "2 дня", "1 200 дней". */
export function count(n: number, one: string, few: string, many: string): string {
	return `${number.format(n)} ${form(n, one, few, many)}`;
}
