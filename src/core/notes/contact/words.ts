import type { Importance } from "../model";
import { fold } from "../../text";

const KEY = ["key", "vip", "high", "critical", "crucial", "important", "top", "core", "urgent", "essential", "strategic", "ключев", "важн", "высок", "критич", "вип", "главн", "первостеп", "приоритетн", "стратегич"];
const SUPPORTING = ["support", "low", "minor", "secondary", "periphe", "occasional", "поддерж", "низк", "второстеп", "вспомогат", "перифер", "неважн"];
const NORMAL = ["normal", "medium", "mid", "moderate", "average", "regular", "default", "standard", "обычн", "средн", "нормальн", "стандарт"];
const NEGATION = /^(?:not|no|не)\s/;
const GRADE = /^(?:tier|grade|level|p|prio|priority|importance|уровень|категория|приоритет|группа)?[\s#:.-]*([a-dабвгс1-5])(?![\p{L}\p{N}])/u;
/** A, B, C, D, the Cyrillic letters that look like or stand for them, and 1 to 5. */
const GRADES: Readonly<Record<string, Importance>> = {
	a: "key", а: "key", "1": "key",
	b: "normal", б: "normal", "2": "normal", "3": "normal",
	c: "supporting", с: "supporting", d: "supporting", г: "supporting", "4": "supporting", "5": "supporting",
	// Written for B as often as for the third letter; the grade between is the harmless reading.
	в: "normal",
};

/** `key`, `VIP`, `ключевой`, `A`, `1`, `tier 2`, `low`, … Null where the text says nothing of the kind. */
export function readImportance(text: string): Importance | null {
	const words = fold(text).trim();
	const grade = GRADES[GRADE.exec(words)?.[1] ?? ""];
	if (grade !== undefined) return grade;
	const begins = (list: readonly string[]): boolean => list.some((stem) => words.startsWith(stem) || words.includes(` ${stem}`));
	if (begins(SUPPORTING)) return NEGATION.test(words) ? "normal" : "supporting";
	if (begins(KEY)) return NEGATION.test(words) ? "supporting" : "key";
	return begins(NORMAL) ? "normal" : null;
}

const PAUSED = [
	"paused", "pause", "on pause", "on hold", "hold", "archived", "archive", "dormant", "closed", "inactive", "retired", "deceased", "ended",
	"пауза", "на паузе", "в паузе", "приостановлен", "приостановлена", "приостановлено", "архив", "в архиве", "архивный", "архивная", "архивирован", "архивирована",
	"заархивирован", "заархивирована", "закрыт", "закрыта", "закрыто", "закрыты", "неактивен", "неактивна", "неактивно", "неактивный", "неактивная", "не активен",
	"не активна", "спящий", "спящая", "заморожен", "заморожена", "умер", "умерла", "завершен", "завершено",
];
const OTHER_STATUS = [
	"active", "open", "current", "live", "ok", "okay", "new", "draft", "done", "todo", "to do", "in progress", "waiting", "pending", "planned", "next", "warm", "cold", "hot",
	"активен", "активна", "активно", "активный", "активная", "актуально", "актуален", "актуальна", "открыт", "открыта", "открыто", "текущий", "текущая", "новый",
	"новая", "новое", "черновик", "готово", "сделано", "в работе", "в процессе", "ожидание", "ждет", "жду ответа", "запланировано", "холодный", "теплый", "горячий", "холодная",
	"теплая", "горячая", "на связи", "в контакте",
];
const PAUSED_WORDS = new Set(PAUSED.map(fold));
const STATUS_WORDS = new Set([...PAUSED, ...OTHER_STATUS].map(fold));

function statusWord(text: string): string {
	return fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/[\s_-]+/g, " ");
}

/** Whether a status says that the contact rests: `paused`, `в архиве`, … */
export function saysPaused(text: string): boolean {
	return PAUSED_WORDS.has(statusWord(text));
}

/** Whether a text is a word of state rather than of relation: `активен`, `пауза`. */
export function isStatusWord(text: string): boolean {
	return STATUS_WORDS.has(statusWord(text));
}

const NO = new Set(["false", "no", "n", "off", "0", "нет", "не", "выкл", "-", "—"]);

/** Whether the value of `paused:` says yes: anything but a plain no. */
export function saysYes(text: string): boolean {
	return !NO.has(fold(text).trim());
}
