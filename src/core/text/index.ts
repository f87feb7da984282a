export { fold, looseKey } from "./fold";
export { scriptOf, type Script } from "./script";
export { stem, wordsOf, type Word } from "./words";
