export * from "./model";
export type { IndexListener } from "./listeners";
export { createNoteIndex, type NoteIndex, type NoteIndexOptions } from "./note-index";
export { linkKey } from "./link-key";
