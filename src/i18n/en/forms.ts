import { pluralizer } from "../plural";

const plural = pluralizer("en");
const number = new Intl.NumberFormat("en");

/** "1 day", "1,200 days". */
export function count(n: number, one: string, other: string): string {
	return `${number.format(n)} ${plural(n, { one, other })}`;
}
