export * from "./model";
export { CadenceChooser, importanceOf, type GoverningCadence } from "./cadence-of";
export { nextOccurrence, occasionsNear, type NearOccasion } from "./occasions";
export { needsAction, statusOf, type StatusFacts } from "./status";
export { urgencyOf } from "./urgency";
