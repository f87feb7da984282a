import { cli as en } from "./en/cli";
import type { Language } from "./language";
import type { CliMessages } from "./messages";
import { cli as ru } from "./ru/cli";

const TEXTS: Readonly<Record<Language, CliMessages>> = { en, ru };

/** What the command line says in a language. */
export function cliTexts(language: Language): CliMessages {
	return TEXTS[language];
}
