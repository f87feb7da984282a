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
	cadenceSources: { note: "Заметка самого контакта", page: "Ваша страница советов", setting: "Ваши настройки" },
};
