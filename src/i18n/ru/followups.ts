import type { Messages } from "../messages";
import { count, form } from "./forms";

export const followups: Messages["followups"] = {
	title: "Что сделать",
	people: (n) => `${count(n, "человек", "человека", "человек")} ${form(n, "ждёт", "ждут", "ждут")} обещанного`,
	kinds: {
		"task": "Задача",
		"next": "Следующий шаг",
		"thank-you": "Благодарность",
		"first-follow-up": "Напомнить о себе",
		"event-rule": "После события",
	},
	states: { late: "День прошёл", open: "Сейчас", upcoming: "Позже", done: "Сделано" },
	when: {
		any: "в любой день",
		today: "сегодня",
		by: (day) => `до ${day}`,
		between: (from, by) => `с ${from} по ${by}`,
		past: (length) => `${length} сверх срока`,
		done: (day) => `сделано ${day}`,
	},
	after: (event, day) => `после ${event}, ${day}`,
	events: {
		"interview": "собеседования",
		"meeting": "встречи",
		"conference": "конференции",
		"project-end": "окончания проекта",
		"introduction": "знакомства",
		"help": "помощи",
		"offer": "предложения",
		"application": "отклика",
		"rejection": "ответа",
		"message": "сообщения",
		"deal": "сделки",
		"job-change": "смены работы",
		"occasion": "праздника",
	},
	markDone: "Отметить сделанным",
	ticked: (what) => `Сделано: ${what}`,
	addToLog: "Записать в журнал",

	occasions: {
		title: "Поводы",
		kinds: { birthday: "День рождения", anniversary: "Годовщина", important: "Важный день", holiday: "Праздник" },
		holidays: {
			"new-year": "Новый год",
			"orthodox-christmas": "Рождество",
			"valentines-day": "День святого Валентина",
			"defender-day": "День защитника Отечества",
			"womens-day": "8 Марта",
			"labour-day": "Первое мая",
			"victory-day": "День Победы",
			"knowledge-day": "День знаний",
			"teachers-day": "День учителя",
			"christmas": "Католическое Рождество",
		},
		age: (name, n) => `${name}, ${count(n, "год", "года", "лет")}`,
		years: (name, n) => `${name}, ${count(n, "год", "года", "лет")}`,
		when: (name, day) => `${name}: ${day}`,
		belated: "Поздравить можно и с опозданием",
	},

	changes: {
		lines: {
			company: (from, to) => `теперь работает в ${to}, раньше — в ${from}`,
			role: (from, to) => `новая должность: ${to}, раньше — ${from}`,
			place: (from, to) => `переезд: ${from} → ${to}`,
		},
		offer: (name, line) => `${name}: ${line}. Записать в журнал?`,
		note: "Записать",
		skip: "Не сейчас",
		noted: (name) => `Записано в журнал: ${name}`,
	},

	nudges: {
		heading: "Кому написать сегодня",
		written: (n) => `В дневной заметке: ${count(n, "человек", "человека", "человек")}`,
		command: "Вписать сегодняшние контакты в ежедневную заметку",
		noDayNote: "Имя ежедневной заметки не составить из одной даты.",
		atStart: (n) => `Кому написать сегодня: ${count(n, "человек", "человека", "человек")}`,
		settings: {
			write: { name: "Вписывать при запуске", desc: "При открытии хранилища сегодняшние контакты вписываются в ежедневную заметку задачами. Отмеченная задача считается контактом." },
			notice: { name: "Напоминать при запуске", desc: "При открытии хранилища уведомление скажет, скольким людям пора написать." },
		},
	},
};
