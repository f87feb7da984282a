export { Classifier, type Evidence, type NoteKind } from "./classifier";
