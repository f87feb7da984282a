import type { Script } from "../text";
import type { LogWords } from "./model";

/** The words of entries by the script of their note. The note reader knows them all, whatever the language of the interface. */
export const LOG_WORDS: Readonly<Record<Script, LogWords>> = {
	latin: {
		heading: "Log",
		channels: { call: "call", video: "video call", meeting: "meeting", email: "email", telegram: "telegram", linkedin: "linkedin", message: "message" },
		with: "with",
		fields: { gave: "gave", got: "got", asked: "asked", next: "next" },
	},
	cyrillic: {
		heading: "История",
		channels: { call: "звонок", video: "видео", meeting: "встреча", email: "письмо", telegram: "телеграм", linkedin: "LinkedIn", message: "сообщение" },
		with: "с",
		fields: { gave: "дал", got: "получил", asked: "просил", next: "дальше" },
	},
};
