import type { FactKey } from "../../settings";

/**
 * Property names per fact (NOTE-FORMAT §1, and what real vaults write besides). They compare as loose keys, so
 * `last_contact` stands for `Last contact`, `lastContact` and `last-contact` too. docs/formats/keys.md shows this table.
 */
export const KEY_NAMES: Readonly<Record<FactKey, readonly string[]>> = {
	type: ["type", "kind", "fileClass", "category", "categories", "class", "note type", "тип", "категория", "категории", "тип заметки"],
	name: ["name", "full name", "имя", "фио", "полное имя"],
	aliases: ["aliases", "alias", "nickname", "nicknames", "псевдоним", "псевдонимы", "прозвище"],
	tags: ["tags", "tag", "теги", "тег", "метки"],
	relation: [
		"relation", "relations", "relationship", "relationship type", "role in network", "contact type", "person_type",
		"связь", "отношение", "отношения", "тип контакта", "тип связи", "роль в сети", "кем приходится",
	],
	importance: ["importance", "priority", "tier", "важность", "значимость", "приоритет"],
	company: [
		"company", "companies", "org", "orgs", "organization", "organizations", "organisation", "organisations", "employer", "team",
		"workplace", "works at", "компания", "компании", "организация", "организации", "работодатель", "место работы", "команда",
	],
	role: ["role", "title", "position", "job title", "job", "occupation", "роль", "должность", "позиция", "профессия"],
	place: [
		"location", "city", "based-in", "place", "country", "lives in", "address", "город", "место", "страна", "локация", "живёт в", "адрес",
	],
	cadence: [
		"cadence", "contact_frequency", "frequency", "keep in touch", "prm-cadence", "every", "contact every", "contact cadence",
		"периодичность", "частота", "частота контакта", "частота контактов", "частота общения", "частота_поддержки_связей_дней",
		"периодичность контакта", "периодичность контактов",
	],
	lastContact: [
		"last_contact", "last_contacted", "last_interaction", "last_chat", "prm-last-contacted", "prm-last-contact", "last contact date",
		"last talked", "last spoke", "last seen", "последний контакт", "последняя встреча", "дата последнего контакта", "последнее общение",
	],
	nextContact: [
		"next_contact", "next_follow_up", "follow_up_date", "next contact date", "follow up on", "prm-next-contact",
		"следующий контакт", "дата следующего контакта", "следующая встреча",
	],
	snoozedUntil: ["snooze_until", "snoozed_until", "prm-snooze-until", "snooze", "отложено до", "отложить до", "отложен до", "отложена до"],
	paused: ["paused", "prm-paused", "archived", "пауза", "на паузе", "архив", "в архиве"],
	status: ["status", "contact status", "статус", "статус контакта"],
	birthday: ["birthday", "birthdate", "date-of-birth", "dob", "born", "bday", "prm-birthday", "день рождения", "др", "дата рождения"],
	anniversary: ["anniversary", "wedding anniversary", "годовщина", "годовщина свадьбы"],
	importantDates: ["important dates", "important_date", "special dates", "важные даты", "важная дата", "памятные даты"],
	met: [
		"met", "met_at", "met_on", "date met", "first_contact", "first met", "дата знакомства", "познакомились", "знакомство",
		"первый контакт", "знакомы с",
	],
	created: ["created", "created_at", "date created", "creation date", "создано", "создана", "создан", "дата создания"],
	situation: ["situation", "situations", "ситуация", "ситуации"],
	introducedBy: ["introduced_by", "introduction by", "referred by", "met through", "познакомил", "познакомила", "представил", "представила", "через кого"],
	knows: ["knows", "знает", "знаком с", "знакома с"],
	friends: ["friends", "friend", "друзья", "дружит с"],
	reportsTo: ["reports_to", "manager", "boss", "руководитель", "начальник", "подчиняется"],
	related: ["related", "related to", "relationships", "connections", "ties", "related people", "связи", "связан с", "связана с", "связанные контакты"],
	channels: [
		"email", "emails", "e-mail address", "mail", "phone", "phones", "mobile", "telegram", "linkedin", "website", "site", "whatsapp", "signal", "viber",
		"instagram", "facebook", "twitter", "x", "mastodon", "bluesky", "github", "vk", "skype", "discord", "slack", "contact info",
		"почта", "эл. почта", "электронная почта", "телефон", "мобильный", "телеграм", "телега", "тг", "сайт", "ватсап", "вконтакте", "вк",
	],
	participants: [
		"people", "attendees", "participants", "person", "with", "from", "to", "cc", "contacts", "contact", "attendee", "participant", "guests", "interviewer",
		"interviewers", "участники", "участник", "с кем", "кто", "люди", "контакт", "контакты", "от кого", "кому", "собеседник", "собеседники", "присутствовали",
	],
	date: ["date", "дата", "date of meeting", "meeting date", "дата встречи", "event date", "день"],
	personal: [
		"interests", "interest", "hobbies", "hobby", "family", "kids", "children", "child", "spouse", "wife", "husband", "partner name", "pets", "pet", "favorites",
		"favourites", "gift ideas", "gift idea", "gifts", "likes", "dislikes", "languages", "personal", "school", "university", "alma mater", "diet", "allergies",
		"интересы", "увлечения", "хобби", "семья", "дети", "ребёнок", "сын", "дочь", "супруг", "супруга", "жена", "муж", "питомцы", "питомец", "подарки", "идеи подарков",
		"что подарить", "любит", "не любит", "личное", "языки", "вуз", "университет", "образование", "аллергии",
	],
};

/**
 * Keys that only a note about a person to keep in touch with has. Not `cadence`, `frequency`, `every`, `created`: habits and
 * projects use them too.
 */
export const UNMISTAKABLE_KEYS: readonly string[] = [
	"last_contact", "last_contacted", "last contact date", "last_chat", "last_interaction", "last talked", "contact_frequency", "contact cadence",
	"keep in touch", "next_contact", "последний контакт", "дата последнего контакта", "последнее общение", "частота контакта", "частота контактов",
	"периодичность контактов", "частота_поддержки_связей_дней", "следующий контакт",
];
/** Every key that begins so is unmistakable too (the keys of the Personal Relationship Manager plugin). */
export const UNMISTAKABLE_PREFIX = "prm-";
