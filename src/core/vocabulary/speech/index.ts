export { readClauses, type ClauseReading } from "./clauses";
export { whoseEvent, type KnownPeople, type Owner } from "./owner";
export { isUnreal, standingOf } from "./standing";
