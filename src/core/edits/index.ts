export { appendEntry } from "./append-entry";
export { createContactEditor, type ContactEditor, type ContactEditorOptions } from "./contact-editor";
export { appendDayEntry, type DayEntry } from "./day-entry";
export { type EditResult, type LogEntry, type LogWords, REFUSALS, type Refusal } from "./model";
export { isNudge, NUDGE_MARK } from "./nudge-mark";
export { setField } from "./set-field";
export { type PropertyChange, setProperty } from "./set-property";
export { tickTask } from "./tick-task";
