import { isIsoDate, type IsoDate } from "../dates";

/** Every month has room for 32 days, every year for 16 months. */
const DAY_BITS = 5;
const YEAR_BITS = 9;

/**
 * Reads the ISO day that a text starts with; equal days are one string. A log has a day on every other line, so that this looks days up in
 * a table by their digits: a map would take longer to hash them than to read them.
 */
export function sharedDays(): (text: string) => IsoDate | null {
	const years: (IsoDate | undefined)[][] = [];
	return (text) => {
		const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
		const month = digit(text, 5) * 10 + digit(text, 6);
		const day = digit(text, 8) * 10 + digit(text, 9);
		if (!(year >= 0 && month <= 12 && day <= 31)) return null;
		const days = (years[year] ??= Array.from({ length: 1 << YEAR_BITS }));
		const place = (month << DAY_BITS) | day;
		const known = days[place];
		if (known !== undefined && text.startsWith(known)) return known;
		// Ten characters are never a view of the text that they are cut from.
		const written = text.slice(0, 10);
		return isIsoDate(written) ? (days[place] = written) : null;
	};
}

/** Not a number where no digit stands. */
function digit(text: string, at: number): number {
	const value = text.charCodeAt(at) - 0x30;
	return value >= 0 && value <= 9 ? value : NaN;
}
