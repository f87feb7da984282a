export const LANGUAGES = ["en", "ru"] as const;
/** A language that Kith speaks. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a locale name: `ru`, `ru-RU` and `ru_RU.UTF-8` give Russian, everything else English.
 * @param locale a BCP 47 tag, a POSIX locale, or Obsidian's language code
 */
export function languageOf(locale: string | undefined): Language {
	return /^ru(?:[^a-z]|$)/i.test(locale ?? "") ? "ru" : "en";
}
