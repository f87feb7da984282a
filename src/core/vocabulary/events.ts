import { compileLexicon } from "./lexicon";

export const EVENT_KINDS = [
	"interview", "meeting", "conference", "project-end", "introduction", "help", "offer", "application", "rejection", "message", "deal", "job-change", "occasion",
] as const;
/** Something that happens with a contact, which a rule can count from. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** What happened, as people name it in rules and in entries, in Russian and English. */
const EVENT_PHRASES: Readonly<Record<EventKind, readonly string[]>> = {
	interview: [
		"собеседовани*", "интервью", "собес", "собеса", "собесе", "скрининг*", "тестов* задани*", "interview", "interviewed", "=interviewing", "phone screen", "screening call", "hiring call", "onsite", "technical screen",
	],
	meeting: [
		"встреч*", "встретил*", "созвон*", "разговор*", "звонок", "звонка", "беседа", "переговор*", "презентаци*", "демо", "консультаци*", "обед", "кофе", "визит", "meeting", "=met", "=call", "=calls", "conversation*",
		"coffee*", "lunch*", "dinner*", "negotiation*", "=demo", "presentation*", "consultation*", "=chat", "kick off", "kickoff*", "=visit", "workshop*", "воркшоп*",
	],
	conference: [
		"конференци*", "мероприяти*", "митап*", "выставк*", "семинар*", "вебинар*", "форум*", "нетворкинг сесси*", "саммит*", "хакатон*", "слет", "conference*", "=event", "=events", "meetup*",
		"trade show", "tradeshow*", "exhibition*", "seminar*", "webinar*", "summit*", "hackathon*", "networking event", "convention*", "=expo",
	],
	"project-end": [
		"заверш* … проект*", "окончан* … проект*", "конц* проект*", "конец проект*", "сдач* … проект*", "сда* … проект*", "закры* … проект*", "запуск* … проект*", "проект … заверш*", "проект … сдан*", "проект … закр*", "закончи* … проект*",
		"сдач* … работ*", "релиз*", "внедрени*", "project end", "end of … project", "project … over", "project … complet*", "complet* … project", "finish* … project", "project … finish*", "project … deliver*", "deliver* … project", "project … clos*", "wrap* … project", "project … wrap*",
		"delivery", "=launch", "launch* … project", "go live", "handover*", "end of … engagement", "engagement … ends", "clos* … project",
	],
	introduction: [
		"знакомств*", "познаком*", "обмен* визитк*", "обмен* контакт*", "представил* … друг", "перв* контакт", "нов* контакт", "нов* знаком*", "introduction*", "=intro", "=intros", "introduced", "first contact", "new contact", "first met", "getting acquainted",
		"meeting someone new", "meet someone new", "met someone new", "exchang* … cards", "swap* … cards", "business cards",
	],
	help: [
		"помощь", "помощи", "помогл*", "помог", "услуг*", "подарок", "подарк*", "рекомендаци*", "рекомендательн*", "получен* совет*", "favour*", "favor*", "=gift", "=gifts", "=helped", "=help", "referral*", "recommendation*", "=reference", "advice received",
	],
	offer: ["оффер*", "предложени* о работе", "предложени* работы", "job offer", "=offer", "=offers"],
	application: ["отклик*", "подач* … резюме", "отправ* … резюме", "подач* … заявк*", "=application", "=applications", "=applying", "=applied", "sent … cv", "sent … resume"],
	rejection: ["отказ*", "rejection*", "=rejected", "turned down", "=refusal"],
	message: [
		"письмо", "письма", "письму", "сообщени*", "запрос*", "вопрос*", "обращени*", "отправк*", "email*", "e mail", "message*", "=letter", "=letters", "request*", "inquir*", "enquir*", "=question", "=questions", "=sending", "=text",
	],
	deal: [
		"сделк*", "покупк*", "продаж*", "договор", "договора", "контракт*", "подписан*", "заказа", "заказ", "оплат*", "purchase*", "=sale", "=deal", "=deals", "contract*", "=order", "=signing", "=signed", "=payment", "closing",
		"renewal*", "продлени*", "onboarding*", "онбординг*",
	],
	"job-change": [
		"смен* работ*", "смен* должност*", "смен* компани*", "нов* должност*", "нов* работ*", "нов* роль", "повышени*", "увольнени*", "выход* на … работ*", "назначени*", "job change", "new job", "new role", "new position", "promotion*", "=promoted", "changing jobs", "role change", "=layoff", "laid off",
	],
	occasion: ["день рождения", "дня рождения", "праздник*", "юбиле*", "birthday*", "holiday*", "anniversar*"],
};

export const EVENTS = compileLexicon<EventKind>(EVENT_PHRASES);
