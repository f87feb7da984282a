import { LANGUAGES, languageOf, type Language } from "../i18n";

/** The language of a shell: LC_ALL before LC_MESSAGES before LANG, as POSIX has it. */
export function languageOfShell(env: Readonly<Record<string, string | undefined>>): Language {
	return languageOf(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"]);
}

/** The language asked for by `--lang`; null where Kith does not speak it. */
export function askedLanguage(value: string): Language | null {
	return LANGUAGES.find((language) => language === value.toLowerCase()) ?? null;
}
