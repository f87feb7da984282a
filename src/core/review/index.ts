/**
 * Review of a period: active contacts, touches by channel, direction, relation and day, new and lost ties, given and got,
 * key relations covered, rhythm kept, results; beside the period before. Pure: snapshot, rows of the agenda and today are
 * arguments. Used by views/review and the command line.
 */
export * from "./model";
export { askedReviews, type AskedReview, type ReviewRule } from "./due-reviews";
export { withReviewBlock } from "./note-block";
export { reviewOf } from "./review-of";
export { spanOf } from "./span-of";
