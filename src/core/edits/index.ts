export { appendEntry } from "./append-entry";
export { type EditResult, type LogEntry, type LogWords, REFUSALS, type Refusal } from "./model";
export { type PropertyChange, setProperty } from "./set-property";
export { tickTask } from "./tick-task";
