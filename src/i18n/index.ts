export { cliTexts } from "./cli-texts";
export { LANGUAGES, languageOf, type Language } from "./language";
export type { CliMessages, Messages } from "./messages";
export { translator, type Translator } from "./translator";
