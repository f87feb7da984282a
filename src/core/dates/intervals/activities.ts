import { tokenAt, type Tokens } from "./phrase";

/** Stems of what people do to stay in touch, or to look after their list: "2 calls a year", "Месячный обзор". */
const ACTIVITIES = (
	"обзор ревью оценк проверк корректировк планирован встреч созвон звон контакт чек ретроспектив аудит анализ рассылк пересмотр " +
	"актуализац обновлен сверк итог касани напоминани взаимодейств общени связ письм сообщени весточ фоллоу обед кофе завтрак ужин синк " +
	"сесси дайджест разговор бесед визит переписк поздравлени бранч " +
	"check review call coffee meeting meetup meet message catch sync email mail touch update conversation lunch dinner breakfast contact " +
	"follow planning audit retrospective ping chat visit text letter dm outreach reminder interaction nudge hello newsletter"
).split(" ");

/** Stems of what recurs without being done to keep in touch: pay, reports, leave, and what Obsidian calls daily notes. */
const OTHER_MATTERS = (
	"зарплат оклад преми бонус бюджет доход оборот выручк прибыл подписк отпуск отчетност абонемент плат взнос аренд рост темп проект контракт " +
	"стаж опыт срок стажировк курс перерыв заметк жизн рутин " +
	"salary bonus budget income revenue turnover result subscription leave fee rent growth pay payment wage profit sales vacation holiday " +
	"life routine notes note earnings premium"
).split(" ");

/** "Their quarterly …" is something of theirs. */
const POSSESSIVES = new Set("my your their his her its our his мой моя мои ваш ваша ваши их его ее наш наша наши свой своя свою свои".split(" "));

/** Whether one of the two words from the index on is something done to keep in touch. */
export function activityFollows(tokens: Tokens, index: number): boolean {
	return wordStarts(tokens, index, ACTIVITIES) || wordStarts(tokens, index + 1, ACTIVITIES);
}

/** Whether the word at the index is something done to keep in touch. */
export function isActivity(tokens: Tokens, index: number): boolean {
	return wordStarts(tokens, index, ACTIVITIES);
}

/** Whether a word like "monthly" before the index speaks of pay, leave or somebody's report rather than of contact. */
export function isOtherMatter(tokens: Tokens, adjective: number, next: number): boolean {
	const owner = tokenAt(tokens, adjective - 1);
	// The token of "company's" keeps the ending in its length alone.
	const isPossessive = owner.kind === "word" && owner.end - owner.start === owner.form.length + 2;
	return isPossessive || POSSESSIVES.has(owner.form) || wordStarts(tokens, next, OTHER_MATTERS);
}

function wordStarts(tokens: Tokens, index: number, stems: readonly string[]): boolean {
	const { form, kind } = tokenAt(tokens, index);
	return kind === "word" && stems.some((stem) => form.startsWith(stem));
}
