export { afterEvents, type AfterEvent, type FollowUpFacts } from "./after-events";
export { followUpsOf } from "./follow-ups-of";
export { FOLLOW_UP_KINDS, FOLLOW_UP_STATES, type FollowUp, type FollowUpKind, type FollowUpState } from "./model";
export { hasPromiseDue, promisesOf } from "./promises";
