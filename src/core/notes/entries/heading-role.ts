import { readDate } from "../../dates";
import { fold } from "../../text";

/** Headings under which people keep the log of a contact, folded. */
export const LOG_HEADINGS: readonly string[] = [
	"log", "logs", "interactions", "interaction log", "history", "contact log", "contact history", "touches", "touchpoints", "timeline", "conversations", "meetings", "calls",
	"meetings and calls", "communication", "communications", "journal", "лог", "журнал", "история", "история контактов", "история общения", "история взаимодействий", "контакты",
	"взаимодействия", "общение", "встречи", "звонки", "встречи и звонки", "хронология", "касания", "переписка", "коммуникации",
];

/** Headings under which dates tell of a life and not of contact with it. */
export const LIFE_HEADINGS: readonly string[] = [
	"important dates", "dates", "key dates", "birthdays", "birthday", "anniversaries", "occasions", "holidays", "career", "career history", "career path", "work history", "work experience",
	"experience", "employment", "employment history", "jobs", "positions", "education", "studies", "biography", "bio", "background", "cv", "resume", "life", "family", "важные даты", "даты", "памятные даты",
	"дни рождения", "день рождения", "годовщины", "праздники", "карьера", "карьерный путь", "история карьеры", "трудовая биография", "опыт", "опыт работы", "места работы", "работа", "должности", "образование",
	"учеба", "биография", "резюме", "жизнь", "семья",
];

/** What a heading says about the dates below it. */
export interface HeadingRole {
	readonly log: boolean;
	readonly life: boolean;
	/** The year that the days below it are of: `## 2024`, `### Май 2024`. */
	readonly year: string | null;
}

const LOG = new Set(LOG_HEADINGS.map(fold));
const LIFE = new Set(LIFE_HEADINGS.map(fold));

export function headingRole(text: string): HeadingRole {
	const words = fold(text).replace(/[^\p{L}\s]+/gu, " ").replace(/\s+/g, " ").trim();
	const reading = text.length <= 40 && /\d{4}/.test(text) ? readDate(text) : null;
	return {
		log: LOG.has(words),
		life: LIFE.has(words),
		year: reading?.kind === "year" || reading?.kind === "month" ? reading.date.slice(0, 4) : null,
	};
}
