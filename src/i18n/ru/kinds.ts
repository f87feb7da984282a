import type { Messages } from "../messages";

export const kinds: Messages["kinds"] = {
	channels: {
		call: "Звонок",
		video: "Видеозвонок",
		meeting: "Встреча",
		email: "Письмо",
		telegram: "Телеграм",
		linkedin: "LinkedIn",
		message: "Сообщение",
	},
	directions: { in: "От него или неё", out: "От меня" },
	importance: { key: "Ключевой", normal: "Обычный", supporting: "Поддерживающий" },
	rules: { cadence: "Периодичность", deadline: "Срок", delay: "Отсрочка", review: "Обзор" },
	ties: {
		"link": "ссылается на",
		"mention": "упоминает",
		"works-at": "работает в",
		"tagged": "отмечен тегом",
		"introduced-by": "познакомил(а)",
		"knows": "знает",
		"friend": "дружит с",
		"reports-to": "подчиняется",
		"related": "связь с",
		"attended": "участвовал(а) в",
	},
	cadenceSources: { note: "Заметка самого контакта", page: "Ваша страница советов", setting: "Ваши настройки" },
};
