import type { Messages } from "../messages";
import { count, form } from "./forms";

export const panel: Messages["panel"] = {
	title: "Kith",
	summary: (toReach, dueThisWeek) => {
		const reach = toReach > 0 ? `Пора написать ${toReach} ${form(toReach, "человеку", "людям", "людям")}` : "";
		const due = dueThisWeek > 0 ? `${reach === "" ? "На" : "на"} этой неделе подходит срок у ${dueThisWeek}` : "";
		return [reach, due].filter((part) => part !== "").join(", ");
	},
	nothingAsked: "Сегодня никто не ждёт",
	statusBar: (toReach) => `Написать: ${toReach}`,
	statusBarNobody: "Писать некому",
	people: (n) => count(n, "человек", "человека", "человек"),
	pages: (n) => count(n, "страница советов", "страницы советов", "страниц советов"),

	search: {
		label: "Поиск людей",
		placeholder: "Найти человека…",
		clear: "Очистить поиск",
		found: (n) => (n === 0 ? "Никого не нашлось" : `${form(n, "Нашёлся", "Нашлось", "Нашлось")} ${count(n, "человек", "человека", "человек")}`),
	},
	filters: {
		show: "Показать фильтры",
		hide: "Скрыть фильтры",
		active: (n) => `${form(n, "Включён", "Включено", "Включено")} ${count(n, "фильтр", "фильтра", "фильтров")}`,
		clear: "Сбросить фильтры",
		names: { status: "Состояние", relation: "Связь", tag: "Метка", place: "Место" },
		any: { status: "Любое состояние", relation: "Любая связь", tag: "Любая метка", place: "Любое место" },
		remove: (name) => `Убрать фильтр ${name}`,
		sort: "Порядок",
		sorts: { "urgency": "По срочности", "name": "По имени", "last-contact": "Дольше всех молчим" },
		group: "Группы",
		groupings: { status: "По состоянию", relation: "По связи", none: "Без групп" },
	},
	groups: {
		"today": "Сегодня",
		"later": "Позже",
		"resting": "Пока рано",
		"upcoming": "Новые",
		"snoozed": "Отложены",
		"paused": "На паузе",
		"no-cadence": "Без периодичности",
		"all": "Все",
	},
	noRelation: "Связь не указана",

	list: "Люди",
	lastTouch: (channel, day) => `${channel}, ${day}`,
	noTouch: "Контактов не записано",
	advice: "Совет",
	generalAdvice: "Общий совет",
	noAdvice: "Подходящей страницы пока нет",
	window: {
		early: "Писать ещё рано",
		open: "Самое время написать",
		past: "Срок прошёл",
	},
	openNote: "Открыть заметку",
	details: {
		label: (name) => `Подробнее: ${name}`,
		why: "Почему это?",
		furtherAdvice: "Подойдёт и это",
		rhythm: "Периодичность",
		noRhythm: "Периодичность не задана",
		touches: "Последние контакты",
		ties: "Связи",
		occasions: "Поводы",
		situations: "Что происходит",
		years: (n) => count(n, "год", "года", "лет"),
	},
	occasions: { birthday: "День рождения", anniversary: "Годовщина", important: "Важный день" },
	thisContact: "Этот человек",
	advisedFor: {
		title: "Кому подойдёт",
		nobody: "Сейчас эта страница никому не советуется.",
	},

	empty: {
		waiting: "Хранилище открывается…",
		reading: (done, total) => `Читаю заметки: ${done} из ${total}`,
		noContacts: {
			title: "Людей пока не нашлось",
			text: "Заметка считается человеком, если лежит в папке вроде «Люди» или «Контакты», имеет тип «человек» или метку вроде #человек или #crm.",
			looked: (notes, folders) => (folders === "" ? `Просмотрено заметок: ${notes}.` : `Просмотрено заметок: ${notes}, в том числе в папках: ${folders}.`),
			sample: "Создать папку с примерами",
			choose: "Указать папки",
		},
		noPages: {
			title: "Страниц с советами не нашлось",
			text: "Советы и периодичность читаются из папок вроде «База знаний» или «Справочник» и со страниц с метками вроде #networking.",
			choose: "Указать папки",
		},
		inOrder: {
			title: "Всё в порядке",
			text: (day) => `Сейчас никто не ждёт. Следующий срок — ${day}.`,
			textNoNext: "Сейчас никто не ждёт.",
		},
		noMatch: {
			title: "Никто не подходит",
			text: "Под этот поиск и эти фильтры не подходит никто.",
			clear: "Показать всех",
		},
	},
	problems: {
		found: (n) => `Не ${form(n, "прочиталась", "прочитались", "прочиталось")} ${count(n, "строка", "строки", "строк")}`,
		title: "Строки, которые не удалось прочитать",
		none: "Прочиталось всё.",
		line: (n) => `строка ${n}`,
	},

	commands: {
		openAgenda: "Открыть список",
		rebuildIndex: "Прочитать заметки заново",
		adviceForCurrent: "Открыть совет для этого человека",
		nextToReach: "Кому написать следующему",
		searchPeople: "Искать людей в списке",
		showProblems: "Показать непрочитанные строки",
	},
	notices: {
		rebuilt: (contacts, pages) => `Прочитано заново: ${count(contacts, "человек", "человека", "человек")}, ${count(pages, "страница советов", "страницы советов", "страниц советов")}.`,
		noAdvice: (name) => `Для ${name} пока ничего не нашлось в ваших страницах.`,
		nobodyToReach: "Сейчас никто не ждёт.",
		sampleExists: (folder) => `Папка ${folder} уже есть.`,
		sampleMade: (folder) => `Создана папка ${folder}: двое людей и страница советов.`,
	},
	menu: { open: "Открыть", openTab: "Открыть в новой вкладке", openSplit: "Открыть справа" },
};
