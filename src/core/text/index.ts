export { fold, looseKey } from "./fold";
export { stem, wordsOf, type Word } from "./words";
