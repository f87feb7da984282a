import { LOG_WORDS, type LogWords } from "../../../src/core/edits";

/** The words of English entries. */
export const ENGLISH: LogWords = LOG_WORDS.latin;
