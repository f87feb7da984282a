export * from "./model";
export { chooseDraft, draftLanguageOf, draftPurposes, formalityOf, type DraftWish } from "./choose-draft";
export { draftPathTest } from "./draft-folders";
export { draftFactsOf, type DraftInput, type DraftWords } from "./draft-facts";
export { fillDraft, type FilledDraft } from "./fill-draft";
export { readPersonName, type PersonName } from "./person-name";
export { factOf, PLACEHOLDERS } from "./placeholders";
export { mailUrl, phoneUrl, reachUrls, telegramUrl, type ReachMessage, type ReachUrl } from "./reach-urls";
export { readDraftTemplate } from "./read-template";
