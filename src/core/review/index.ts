/**
 * Review of a period: active contacts, touches by channel, direction, relation and week, new and lost ties, given and got,
 * key relations covered, rhythm kept, results; beside the period before. Pure: snapshot, rows of the agenda and today are
 * arguments. Used by views/review and the command line.
 */
export type * from "./model";
