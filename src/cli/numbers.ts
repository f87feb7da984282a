import type { Context } from "./command";
import { UsageError } from "./errors";

/**
 * The whole number behind a flag, or the default.
 * @throws UsageError where it is no whole number or below `least`
 */
export function wholeNumber(context: Context, flag: string, least: number, otherwise: number): number {
	const value = context.flag(flag);
	if (value === undefined) return otherwise;
	const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
	if (number < least) throw new UsageError(context.texts.badNumber(flag, value));
	return number;
}
