import type { Interval, IsoDate, Span } from "../core/dates";
import type { AdviceReason } from "../core/advice";
import type { DraftWords } from "../core/drafts";
import type { IntroductionReason } from "../core/graph";
import type { Problem } from "../core/notes";
import type { Rule } from "../core/policy";
import type { FollowUp, Greeting, Status } from "../core/schedule";
import { dayWords, type DayWords } from "./days";
import { en } from "./en";
import { draftWords, followUpAfterWords, followUpWhenWords, occasionName, occasionWords } from "./follow-up-wording";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { ru } from "./ru";
import { cadenceInWords, deadlineInWords, delayInWords, intervalInWords, lengthInWords, spanInWords } from "./spans";
import { introductionInWords, reasonInWords, statusInWords } from "./wording";

/** Everything Kith says, in one language. Texts that take no values are in `messages`; the rest are functions. */
export interface Translator extends DayWords {
	readonly language: Language;
	readonly messages: Messages;
	/** "10,000" */
	readonly number: (value: number) => string;
	/** "2 weeks" */
	readonly span: (span: Span) => string;
	/** "2–3 months" */
	readonly interval: (interval: Interval) => string;
	/** "every 2–3 months" */
	readonly cadence: (interval: Interval) => string;
	/** "within 24 hours" */
	readonly deadline: (max: Span) => string;
	/** "2–4 weeks later" */
	readonly delay: (interval: Interval) => string;
	/** A number of days in the unit a person would use: "3 weeks". */
	readonly length: (days: number) => string;
	/** "every 2–3 months", "within 24 hours", "2–4 weeks later" */
	readonly rule: (rule: Rule) => string;
	/** "3 weeks past", "due until 12 May", "rests until 1 June" */
	readonly status: (status: Status, today: IsoDate) => string;
	/** A sentence that says what could not be read and what to do. */
	readonly problem: (problem: Pick<Problem, "code" | "detail">) => string;
	/** "fits the situation: reply owed" */
	readonly reason: (reason: Pick<AdviceReason, "kind" | "what">) => string;
	/** When a follow-up is due: "by 12 May", "3 days past" */
	readonly followUpWhen: (followUp: Pick<FollowUp, "state" | "dueFrom" | "dueBy" | "done">, today: IsoDate) => string;
	/** What a follow-up comes after: "after the interview, 12 May"; empty where it comes after no event. */
	readonly followUpAfter: (followUp: Pick<FollowUp, "event">, today: IsoDate) => string;
	/** "Birthday, 36" */
	readonly occasionName: (occasion: Pick<Greeting, "kind" | "label" | "years">) => string;
	/** "Birthday, 36: in 2 days" */
	readonly occasion: (occasion: Pick<Greeting, "kind" | "label" | "years" | "date">, today: IsoDate) => string;
	/** Words that message templates of this language are filled with. */
	readonly draftWords: (today: IsoDate) => DraftWords;
	/** "both know Ada King"; `seeker` is the name of the one who looks for something */
	readonly introduction: (reason: Pick<IntroductionReason, "kind" | "what">, seeker: string) => string;
}

const CATALOGUES: Record<Language, { readonly messages: Messages; readonly locale: string }> = {
	en: { messages: en, locale: "en-GB" },
	ru: { messages: ru, locale: "ru" },
};
const made = new Map<Language, Translator>();

/** The translator of a language; made once, because the Intl formatters cost milliseconds. */
export function translator(language: Language): Translator {
	const known = made.get(language);
	if (known !== undefined) return known;
	const fresh = createTranslator(language);
	made.set(language, fresh);
	return fresh;
}

function createTranslator(language: Language): Translator {
	const { messages, locale } = CATALOGUES[language];
	const { time } = messages;
	const number = new Intl.NumberFormat(locale);
	const days = dayWords(locale);
	return {
		...days,
		language,
		messages,
		number: (value) => number.format(value),
		span: (span) => spanInWords(time, span),
		interval: (interval) => intervalInWords(time, interval),
		cadence: (interval) => cadenceInWords(time, interval),
		deadline: (max) => deadlineInWords(time, max),
		delay: (interval) => delayInWords(time, interval),
		length: (count) => lengthInWords(time, count),
		rule: (rule) => {
			if (rule.kind === "deadline") return deadlineInWords(time, rule.max);
			return rule.kind === "delay" ? delayInWords(time, rule.interval) : cadenceInWords(time, rule.interval);
		},
		status: (status, today) => statusInWords(messages, days, status, today),
		problem: ({ code, detail }) => messages.problems[code](detail),
		reason: (reason) => reasonInWords(messages, reason),
		followUpWhen: (followUp, today) => followUpWhenWords(messages, days, followUp, today),
		followUpAfter: (followUp, today) => followUpAfterWords(messages, days, followUp, today),
		occasionName: (occasion) => occasionName(messages, occasion),
		occasion: (occasion, today) => occasionWords(messages, days, occasion, today),
		draftWords: (today) => draftWords(messages, days, today),
		introduction: (reason, seeker) => introductionInWords(messages, reason, seeker),
	};
}
