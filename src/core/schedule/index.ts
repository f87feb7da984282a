export * from "./model";
export { CadenceChooser, importanceOf, type GoverningCadence } from "./cadence-of";
export {
	afterEvents, FOLLOW_UP_KINDS, FOLLOW_UP_STATES, followUpsOf, hasPromiseDue, promisesOf, type AfterEvent, type FollowUp, type FollowUpFacts, type FollowUpKind, type FollowUpState,
} from "./follow-ups";
export { CAREER_CHANGE_KINDS, careerChanges, type CareerChange } from "./career-changes";
export { greetingsOf, nextOccurrence, occasionsNear, type Greeting, type NearOccasion } from "./occasions";
export { needsAction, statusOf, type StatusFacts } from "./status";
export { urgencyOf } from "./urgency";
