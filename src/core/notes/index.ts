export * from "./model";
export { isConflictCopy } from "./conflict-copy";
export { isStatusWord, saysPaused, saysYes } from "./contact/words";
export { copyText } from "./copy-text";
export { plainText } from "./markdown";
export { createNoteReader, type NoteReader } from "./note-reader";
export { unreadableNote } from "./unreadable-note";
export { entryFieldOf } from "./entries/entry-field-names";
