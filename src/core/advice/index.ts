export * from "./model";
export { createAdviser, type AdviceFound, type Adviser, type AdviserOptions } from "./adviser";
export type { AdviceInput } from "./input";
export { SITUATIONS, type SituationFacts, type SituationRule } from "./situations";
export { DEFAULT_WEIGHTS, type AdviceWeights, type FieldWeights } from "./weights";
