import { CHANNELS, copyText, type Channel, type NotePath } from "../notes";
import { readFrontmatter, type Frontmatter, type PropertyValue } from "../notes/frontmatter";
import { fold, looseKey, scriptOf } from "../text";
import { DRAFT_PURPOSES, type DraftLanguage, type DraftPurpose, type DraftTemplate, type Formality } from "./model";

/** Property names; they compare loosely. */
export const TEMPLATE_KEYS = {
	purpose: ["draft", "message template", "черновик", "шаблон письма", "шаблон сообщения"],
	formality: ["formality", "tone", "style", "тон", "стиль"],
	language: ["language", "lang", "язык"],
	channel: ["channel", "channels", "канал", "каналы"],
	subject: ["subject", "тема", "тема письма"],
} as const;

/** Names of the purposes beside their own. */
export const PURPOSE_WORDS: Readonly<Record<DraftPurpose, readonly string[]>> = {
	"thank-you": ["thank you", "thanks", "thank-you letter", "благодарность", "спасибо", "благодарственное письмо"],
	"follow-up": ["follow up", "followup", "reminder", "напоминание", "фоллоу-ап", "follow-up", "после встречи"],
	"congratulation": ["congratulation", "congratulations", "birthday", "поздравление", "день рождения"],
	"check-in": ["check in", "checkin", "keeping in touch", "поддержание связи", "как дела", "весточка", "узнать как дела"],
	"offer-of-help": ["offer of help", "offer help", "help", "помощь", "предложение помощи", "предложить помощь"],
	"introduction": ["introduction", "intro", "знакомство", "представление"],
};
export const FORMAL = ["formal", "official", "polite", "официально", "официальный", "формально", "формальный", "на вы", "вы", "деловой"];
export const INFORMAL = ["informal", "friendly", "casual", "неофициально", "неформально", "неформальный", "дружеский", "дружески", "на ты", "ты"];
const LANGUAGES: Readonly<Record<DraftLanguage, readonly string[]>> = { en: ["en", "english", "английский", "англ"], ru: ["ru", "russian", "русский", "рус"] };
const CHANNEL_WORDS: Readonly<Record<Channel, readonly string[]>> = {
	call: ["call", "phone", "звонок"], video: ["video", "видео"], meeting: ["meeting", "встреча"], email: ["email", "e-mail", "mail", "письмо", "почта"],
	telegram: ["telegram", "телеграм"], linkedin: ["linkedin"], message: ["message", "messenger", "сообщение", "мессенджер"],
};

/**
 * Reads a note as a message template: one whose property `draft` (`черновик`) names what it is for. A heading at its top is
 * its title; comments are not sent. Null where the note is no template. The language is stated, or that of its letters.
 */
export function readDraftTemplate(path: NotePath, text: string): DraftTemplate | null {
	const front = readFrontmatter(text);
	const purpose = DRAFT_PURPOSES.find((each) => textsOf(front, TEMPLATE_KEYS.purpose).some((value) => isOneOf(value, [each, ...PURPOSE_WORDS[each]])));
	if (purpose === undefined) return null;
	const body = bodyOf(text.slice(front.bodyOffset));
	const tone = textsOf(front, TEMPLATE_KEYS.formality);
	const formality: Formality | undefined = tone.some((value) => isOneOf(value, FORMAL)) ? "formal" : tone.some((value) => isOneOf(value, INFORMAL)) ? "informal" : undefined;
	const stated = textsOf(front, TEMPLATE_KEYS.language);
	const language = (Object.keys(LANGUAGES) as DraftLanguage[]).find((each) => stated.some((value) => isOneOf(value, LANGUAGES[each])));
	const channels = textsOf(front, TEMPLATE_KEYS.channel);
	const subject = textsOf(front, TEMPLATE_KEYS.subject)[0];
	return {
		path,
		title: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, ""),
		purpose,
		language: language ?? (scriptOf(body) === "cyrillic" ? "ru" : "en"),
		...(formality === undefined ? {} : { formality }),
		channels: CHANNELS.filter((channel) => channels.some((value) => isOneOf(value, CHANNEL_WORDS[channel]))),
		...(subject === undefined ? {} : { subject: copyText(subject) }),
		text: copyText(body),
	};
}

function textsOf({ properties }: Frontmatter, names: readonly string[]): readonly string[] {
	const keys = new Set(names.map(looseKey));
	return properties.filter(({ loose }) => keys.has(loose)).flatMap(({ value }) => texts(value)).filter((text) => text !== "");
}

function texts(value: PropertyValue): readonly string[] {
	if (typeof value === "string") return [value.trim()];
	return Array.isArray(value) ? (value as readonly PropertyValue[]).flatMap(texts) : [];
}

function isOneOf(value: string, words: readonly string[]): boolean {
	const bare = looseKey(fold(value).replace(/^#/, ""));
	return words.some((word) => looseKey(word) === bare);
}

/** The message: without comments, without a heading at the top, and without empty lines around it. */
function bodyOf(text: string): string {
	const lines = withoutComments(text.replace(/\r\n?/g, "\n")).split("\n");
	while (lines.length > 0 && (lines[0] ?? "").trim() === "") lines.shift();
	if (/^#{1,6}\s/.test(lines[0] ?? "")) lines.shift();
	return lines.join("\n").trim();
}

/** Obsidian's comments: what stands between two `%%`. One that is never closed is text. */
function withoutComments(text: string): string {
	const parts = text.split("%%");
	return parts.length % 2 === 1 ? parts.filter((_, at) => at % 2 === 0).join("") : parts.filter((_, at) => at % 2 === 0 && at < parts.length - 1).join("") + `%%${parts.at(-1) ?? ""}`;
}
