export { compileLexicon, outermost, type Lexicon, type LexiconMatch } from "./lexicon";
export { EVENT_KINDS, EVENTS, type EventKind } from "./events";
export { findQualities, qualitiesIn, type Quality } from "./qualities";
export { RELATION_NAMES, RELATION_WORDS, type Relation } from "./relation-words";
export { findRelations, relationDistance, relationsIn, widerRelations } from "./relations";
export { findMonth, type NamedMonth } from "./months";
export { RULE_WORDS, type RuleWord } from "./rule-words";
export {
	compileConcept, compileVocabulary, CONCEPT_NAMES, CONCEPTS, type ConceptMatch, type ConceptMatcher, type ConceptName, type ConceptWords, type Vocabulary,
} from "./concepts";
export { isUnreal, readClauses, standingOf, whoseEvent, type ClauseReading, type KnownPeople, type Owner } from "./speech";
