export { LANGUAGES, languageOf, type Language } from "./language";
export type { Messages } from "./messages";
export { translator, type Translator } from "./translator";
