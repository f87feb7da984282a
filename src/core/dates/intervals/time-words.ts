/**
 * A piece of every word without which no phrase states a rule in time: units, adverbs, "every" before a named day, digits.
 * Ten times cheaper than taking a line apart, and seven of ten lines of a knowledge base hold none of them.
 */
const TIME_WORD = new RegExp(
	[
		"\\d|½",
		"ден|дн|сут|недел|нед|мес|кварт|кв|год|лет|час|сезон|семестр",
		"по\\s(?:пн|вт|ср|чт|пт|сб|вс)",
		"еже|кажд|будн|выходн|вечер|утр|понед|втор|сред|четв|пятн|суббот|воскр",
		"day|week|wk|month|mth|mo|year|yr|quarter|qtr|hour|hr|fortnight|season|semest",
		"every|each|dai|nual|nial|night|morning|evening|eod",
	].join("|"),
	"i",
);

/** Whether the text may state a rule in time; false is certain. */
export function mentionsTime(text: string): boolean {
	return TIME_WORD.test(text);
}
