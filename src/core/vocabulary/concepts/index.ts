export { compileConcept, compileVocabulary, CONCEPT_NAMES, CONCEPTS, type ConceptName, type Vocabulary } from "./vocabulary";
export type { ConceptMatch, ConceptMatcher } from "./matcher";
export type { ConceptWords } from "./model";
