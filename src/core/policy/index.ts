export * from "./model";
export { compareFits, fitOf, type Fit } from "./match-subject";
export {
	compareLimits, mayRegovern, movedGoverning, policyOf, PolicyReader, type Governing, type Policy, type PolicyChange,
} from "./policy";
export { ProfileReader, type Profile } from "./profile";
export { rulesOf } from "./rules-of";
export { readSubject, type Subject } from "./subject-terms";
