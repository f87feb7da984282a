/**
 * Types (`type: meeting`) of notes that are neither a contact nor a knowledge page. Singular; `plain` forms of the plural and
 * "… note" are found too. Words for texts that may well be advice (article, guide, note, статья, заметка) are not among them.
 */
export const OTHER_TYPES: readonly string[] = [
	"meeting", "meetup", "call", "interview", "conversation", "event", "conference", "project", "task", "todo", "to-do", "daily", "weekly", "monthly", "quarterly",
	"yearly", "journal", "diary", "day", "week", "month", "log", "worklog", "book", "movie", "film", "series", "show", "game", "podcast", "album", "song", "video",
	"paper", "course", "recipe", "trip", "travel", "place", "city", "country", "company", "companies", "organization", "organisation", "org", "business", "team",
	"department", "product", "deal", "opportunity", "invoice", "contract", "order", "goal", "habit", "area", "idea", "decision", "bug", "issue", "sprint",
	"vacancy", "job", "application", "bookmark", "email", "letter", "review", "report", "minutes", "agenda", "quote", "term", "pet", "animal",
	"встреча", "встречи", "созвон", "звонок", "интервью", "собеседование", "собеседования", "разговор", "беседа", "событие", "события", "мероприятие", "мероприятия",
	"конференция", "проект", "проекты", "задача", "задачи", "дело", "дела", "ежедневник", "ежедневная", "дневник", "журнал", "день", "неделя", "месяц", "книга",
	"книги", "фильм", "фильмы", "сериал", "игра", "подкаст", "видео", "курс", "рецепт", "рецепты", "поездка", "путешествие", "место", "места", "город", "страна",
	"компания", "компании", "организация", "организации", "команда", "отдел", "продукт", "сделка", "сделки", "договор", "счёт", "цель", "цели", "привычка",
	"привычки", "область", "сфера", "идея", "идеи", "решение", "вакансия", "вакансии", "письмо", "обзор", "отчёт", "протокол", "повестка", "цитата", "термин",
];

/** Types and tags of notes that list or produce other notes. */
export const INDEX_TYPES: readonly string[] = [
	"index", "moc", "map of content", "folder note", "folder-note", "foldernote", "dashboard", "home", "toc", "table of contents", "list", "base", "contact list", "people list", "template", "templates",
	"индекс", "оглавление", "содержание", "карта", "карта содержания", "список", "дашборд", "шаблон", "шаблоны", "список контактов",
];

/** Tags that mark an index or template; narrower than the types, because tags are used for topics too. */
export const INDEX_TAGS: readonly string[] = ["index", "moc", "map-of-content", "folder-note", "foldernote", "dashboard", "toc", "template", "templates", "индекс", "оглавление", "шаблон", "шаблоны"];

/** Names that a note listing others has as a whole. */
export const INDEX_NAMES: readonly string[] = [
	"index", "readme", "home", "dashboard", "inbox", "toc", "table of contents", "all people", "all contacts", "people list", "contact list", "contacts list", "start here",
	"индекс", "оглавление", "содержание", "главная", "дашборд", "все контакты", "все люди", "список контактов", "список людей", "входящие",
];

/** Words that mark an index or template where a name begins or ends with them. */
export const INDEX_NAME_WORDS: readonly string[] = ["index", "moc", "template", "templates", "индекс", "оглавление", "шаблон", "шаблоны", "темплейт"];
