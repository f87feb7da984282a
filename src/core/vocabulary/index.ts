export { compileLexicon, outermost, type Lexicon, type LexiconMatch } from "./lexicon";
