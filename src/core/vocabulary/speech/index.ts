export { readClauses } from "./clauses";
export type { KnownPeople, Owner } from "./owner";
export { isUnreal, standingOf } from "./standing";
