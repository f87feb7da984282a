import type { LogWords } from "../../../src/core/edits";

/** The words of English entries. */
export const ENGLISH: LogWords = {
	heading: "Log",
	channels: { call: "call", video: "video", meeting: "meeting", email: "email", telegram: "telegram", linkedin: "linkedin", message: "message" },
	with: "with",
	fields: { gave: "gave", got: "got", asked: "asked", next: "next" },
};
