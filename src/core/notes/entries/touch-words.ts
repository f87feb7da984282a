import type { Channel } from "../model";
import type { FoundWord } from "./word-trie";

/**
 * What a word of an entry says about the touch. `channel` names it, `medium` names it too and corrects a word before it ("call in
 * Zoom", "wrote in Telegram"), `verb` says who wrote to whom and on which channel where nothing else does.
 */
export type TouchWord =
	/**
	 * `branded`: what it is behind "Google", "MS" or "in": "Google Meet" is no meeting in a café. `label`: a channel only where it
	 * stands as one (`Signal: …`), being an everyday word besides.
	 */
	| { readonly kind: "channel" | "medium"; readonly channel?: Channel; readonly branded?: Channel; readonly label?: true }
	/**
	 * `sense`: `send` is mine unless somebody else is named; `answer` is theirs unless I am; `receive` is theirs. `base`: the form of a
	 * task ("reply to Ann", "позвонить"), which tells of nothing done outside one. `feminine`: may be the author or the contact.
	 */
	| { readonly kind: "verb"; readonly sense: "send" | "answer" | "receive"; readonly channel?: Channel; readonly base?: true; readonly feminine?: true }
	/** `dative`: cannot be read as "of hers". */
	| { readonly kind: "them-object"; readonly dative: boolean }
	| { readonly kind: "me-subject" | "them-subject" | "me-object" | "from" | "to" | "not" | "intent" | "by" | "phone" | "brand" };

const channel = (kind: "channel" | "medium", name: Channel, words: string): readonly (readonly [string, TouchWord])[] =>
	words.split(" ").map((word) => [word, { kind, channel: name }] as const);
const verb = (value: Omit<Extract<TouchWord, { kind: "verb" }>, "kind">, words: string): readonly (readonly [string, TouchWord])[] =>
	words.split(" ").map((word) => [word, { kind: "verb", ...value }] as const);
const plain = (kind: "me-subject" | "them-subject" | "me-object" | "from" | "to" | "not" | "intent" | "by" | "phone" | "brand", words: string) =>
	words.split(" ").map((word): readonly [string, TouchWord] => [word, { kind }]);

/** English and Russian; `word*` stands for every word that begins so, the exact word wins. */
export const TOUCH_WORDS: readonly (readonly [string, TouchWord])[] = [
	...channel("channel", "call", "call calls phonecall rang звонок звонка звонки звонком созвон созвона созвоны созвоном созвонились созвонился созвонилась созвонимся созваниваемся созванивались voicemail"),
	...verb({ sense: "send", channel: "call" }, "called phoned позвонил позвонили перезвонил перезвонили звонил звонили дозвонился дозвонились набрал"),
	...verb({ sense: "send", channel: "call", feminine: true }, "позвонила перезвонила звонила дозвонилась"),
	...channel("medium", "video", "video* zoom zoomed skype facetime webex телемост* видео* зум зуме зума зумом зуму зумился зумились скайп* gmeet gmeets hangout hangouts"),
	...channel("channel", "meeting", "meeting meetings met meetup coffee lunch lunched dinner breakfast brunch drinks beer beers visit visited встреча встречи встречу встречей встретил* встречал* увиделись увиделся увиделась виделись виделся виделась повидались свиделись кофе обед обеда обеде обедал* пообедал* ужин ужина ужине ужинал* поужинал* завтрак* позавтракал* ланч* очно пиво пересеклись пересекся пересеклась посидели погуляли"),
	["meet", { kind: "channel", channel: "meeting", branded: "video" }],
	["teams", { kind: "channel", branded: "video" }],
	["person", { kind: "channel", branded: "meeting" }],
	...["signal", "text", "texts"].map((word) => [word, { kind: "channel", channel: "message", label: true }] as const),
	...["phone", "телефон"].map((word) => [word, { kind: "phone" }] as const),
	["лично", { kind: "channel", channel: "meeting", label: true }],
	...plain("brand", "google ms microsoft in"),
	...channel("medium", "email", "email emails mail mails gmail letter letters почта почте почту почтой почты письмо письма письмом письме имейл* емейл* емеил* мейл* мыло"),
	...verb({ sense: "send", channel: "email" }, "emailed mailed"),
	...channel("medium", "telegram", "telegram tg телеграм* телега телегу телеге телегой телеги тг"),
	...channel("medium", "linkedin", "linkedin линкедин* линкдин*"),
	...channel("medium", "message", "whatsapp ватсап* вотсап* вацап* viber вайбер* imessage slack discord messenger мессендж* sms смс инстаграм* instagram вк dm dms личку личке лс вконтакте"),
	...channel("channel", "message", "message messages сообщение сообщения сообщением сообщении переписка переписку переписке переписывались переписывался списались списался списалась чат чате chat chatted"),
	...verb({ sense: "send", channel: "message" }, "wrote messaged texted pinged dmed sent написал написали писал писали отписал отписался черканул пингнул отправил отправили послал послали выслал выслали скинул переслал"),
	...verb({ sense: "send", channel: "message", feminine: true }, "написала писала отписала отписалась отправила послала выслала скинула переслала"),
	...verb({ sense: "send" }, "congratulated thanked reminded invited forwarded wished followed reached поздравил поблагодарил напомнил пригласил"),
	...verb({ sense: "send", feminine: true }, "поздравила поблагодарила напомнила пригласила"),
	...verb({ sense: "answer", channel: "message" }, "replied answered responded replies ответил ответили"),
	...verb({ sense: "answer", channel: "message", feminine: true }, "ответила"),
	...verb({ sense: "answer" }, "прислал прислала прислали"),
	...verb({ sense: "receive" }, "got received получил получила пришло пришел пришла"),
	...verb({ sense: "send", base: true, channel: "message" }, "write send ping написать отправить послать выслать скинуть переслать отписаться"),
	...verb({ sense: "answer", base: true, channel: "message" }, "reply answer respond answers ответить"),
	...verb({ sense: "send", base: true, channel: "call" }, "позвонить перезвонить набрать созвониться"),
	...verb({ sense: "send", base: true, channel: "meeting" }, "встретиться увидеться пообедать"),
	...verb({ sense: "send", base: true }, "congratulate thank remind invite forward wish follow ask tell share introduce поздравить поблагодарить напомнить пригласить спросить рассказать узнать попросить познакомить"),
	...plain("me-subject", "i я"),
	...plain("them-subject", "she he they она он они"),
	...plain("me-object", "me us мне нам меня нас"),
	...["her", "him", "them"].map((word) => [word, { kind: "them-object", dative: false }] as const),
	...["ей", "ему", "им"].map((word) => [word, { kind: "them-object", dative: true }] as const),
	...plain("from", "from от"),
	...plain("to", "to"),
	...plain("not", "not no didn didnt doesn never hasn haven не нет без without"),
	...plain("intent", "will should must need надо нужно буду будем хочу планир* договорились назначил*"),
	...plain("by", "по by"),
	...plain("phone", "телефону"),
];

export type FoundTouchWord = FoundWord<TouchWord>;

/** Whether the later word stands at most so many words behind the earlier one. */
export function isNear(earlier: FoundTouchWord, later: FoundTouchWord, words: number): boolean {
	return later.ordinal - earlier.ordinal <= words;
}
