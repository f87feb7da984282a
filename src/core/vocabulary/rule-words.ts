import { compileLexicon } from "./lexicon";

/**
 * Words by which a line of a knowledge page shows what kind of rule it states. What repeats with people is a cadence, what
 * repeats with one's own notes about them a review; what repeats with anything else ("back up every day") is no rule of Kith.
 */
export type RuleWord =
	/** A touch, whoever it is with: "touch base". */
	| "touch"
	/** A touch only where it is with somebody: one may write a letter and write a blog. */
	| "weak-touch"
	/** People in general: "contacts". */
	| "people"
	/** One's network as a thing to look after. */
	| "network"
	/** How often: what a heading or column about cadences says. */
	| "frequency"
	/** A look back at something: "audit". */
	| "review"
	/** May be a look back, may be work: "plan", "update". */
	| "weak-review"
	/** A thing one keeps or makes, so that the line is about it. */
	| "thing"
	/** A day of greetings: it comes round yearly, and is no cadence. */
	| "occasion"
	/** Words of no weight in the name of a kind of people: "professional contacts", "other specialists". */
	| "filler"
	/** Everybody: "all contacts", "the rest". */
	| "everyone"
	/** Looks like one of the others, but is not. */
	| "none";

export const RULE_WORDS = compileLexicon<RuleWord>({
	touch: [
		"=контакт", "=контакта", "=контакту", "=контактом", "=контакте", "контактировать", "взаимодейств*", "=связь", "связаться", "связывать*", "свяж*", "связыва*",
		"созвон*", "созванив*", "пообщ*", "общаться", "общаемся", "общайтесь", "общайся", "общение", "переписк*", "чек ин", "давать о себе знать",
		"дать о себе знать", "напомин* о себе", "напомн* о себе", "видеться", "увид*", "быть на связи", "поддерж* связь",
		"выйти на связь", "выход* на связь", "touch base", "=touch", "touchpoint*", "touch point", "check in", "checkin*", "check ins", "catch up",
		"catchup*", "reach out", "reaching out", "=outreach", "follow up", "followup*", "keep in touch", "stay in touch", "get in touch", "keep up with", "=contact", "=contacted", "interaction*", "drop … line",
		"say hello", "say hi", "one on one", "one to one", "talk to", "talk with", "speak to", "speak with", "meet with", "meet up", "see each other",
	],
	"weak-touch": [
		"звон*", "позвон*", "=пишу", "пишите", "пиши", "писать", "напис*", "напиш*", "сообщени*", "письмо", "встреч*", "встрет*", "кофе", "обед", "обедать", "пообедать",
		"ланч*", "ужин", "завтрак", "разговор", "беседа", "поговор*", "навест*", "навещ*", "визит", "узнава* … дела", "узна* … дела", "привет", "весточк*",
		"спрос* … дела", "спрашива* … дела", "поддержива*", "поддерж*", "делит*", "делиться", "поделит*", "отправ*", "чат", "апдейт", "синк", "email*", "e mail", "=call", "=calls", "=calling", "=phone",
		"=send", "=write", "=writing", "message*", "=text", "=ping", "=meet", "=meets", "meeting*", "=see", "=visit", "=visits", "coffee*", "lunch*",
		"dinner*", "breakfast*", "conversation*", "chat*", "=talk", "=talks", "=connect", "=reconnect", "=update", "=updates", "communication*", "communicate", "=letter", "=letters", "=note",
		"=share", "=invite", "=sync", "=syncs", "=hello", "drinks", "=beer", "=beers",
	],
	people: [
		"=контакты", "=контактов", "=контактам", "=контактами", "=контактах", "люди", "людей", "людям", "людьми", "людях", "человек*", "каждым", "персона", "=contacts", "=people",
		"=person", "=persons", "=folks", "connections", "=somebody", "=someone", "=everyone", "=everybody", "связи", "связями", "связям",
	],
	network: [
		"=сеть", "=сети", "=сетью", "нетворк*", "связи", "связей", "связями", "связям", "отношения", "знакомства", "окружени*", "круг … общения", "контактн* баз*", "база контактов",
		"список … контактов", "связей", "=crm", "network*", "relationship*", "connections", "address book", "contact list", "list of contacts", "rolodex", "social circle", "=circle", "=circles",
	],
	frequency: [
		"частот*", "периодичн*", "регулярн*", "ритм*", "как часто", "интервал*", "график*", "расписани*", "каденци*", "cadence*", "frequen*",
		"how often", "rhythm*", "interval*", "schedule*", "every", "regularity",
	],
	review: [
		"обзор*", "ревизи*", "аудит*", "пересм*", "инвентаризац*", "ретроспектив*", "оценк*", "оценива*", "оценить", "анализ*", "проанализ*", "подвед* итог*", "подвод* итог*", "итоги",
		"просм*", "разбор*", "разбира*", "сверк*", "сверя*", "ревью", "рефлекси*", "чистк*", "почист*", "чистить", "чистим", "мониторинг*", "review*", "audit*", "retrospective*", "assess*", "evaluat*", "analy*",
		"reflect*", "take stock", "taking stock", "stocktak*", "inventory", "clean up", "cleanup*", "=prune", "=pruning", "look through", "look over", "look back", "go through", "go over",
		"=revisit", "reassess*", "health check", "monitoring",
	],
	"weak-review": [
		"планирован*", "планиру*", "спланир*", "планов*", "=план", "=планы", "=цель", "=цели", "корректир*", "скорректир*", "корректиров*", "провер*", "обновл*", "обнови*", "приоритиз*", "актуализ*", "сортиров*", "сегментац*", "категориз*",
		"=plan", "=plans", "=planning", "=goal", "=goals", "=check", "=update", "=updating", "=refresh", "adjust*", "=revise", "revision*", "=sort", "priorit*", "re evaluate", "segment*", "=rank", "=tidy",
	],
	thing: [
		"таблиц*", "=crm", "баз*", "список", "списк*", "профил*", "резюме", "блог*", "пост", "посты", "статью", "статьи", "статей", "статья", "публик*", "опублик*", "копи*", "бэкап*", "отчет*", "дневник*",
		"журнал", "календар*", "документ", "заметк*", "файл", "данные", "информаци*", "пароли", "пароль", "чтение", "читать", "книг*", "курс", "курсы", "тренировк*", "backup*", "=back", "spreadsheet*", "database*",
		"=list", "=lists", "profile*", "resume*", "=cv", "blog*", "=post", "=posts", "article*", "publish*", "newsletter*", "report", "reports", "diary", "journal", "calendar*", "document*", "=notes", "=file", "=files", "=data", "information",
		"password*", "=read", "=reading", "book*", "course*", "workout*", "software", "=code", "inbox",
	],
	occasion: [
		"день рождения", "дня рождения", "дни рождения", "дней рождения", "днем рождения", "днями рождения", "праздник*", "новый год", "новым годом", "рождеств*", "юбиле*", "годовщин*", "birthday*", "holiday*", "christmas", "anniversar*", "new year",
	],
	filler: [
		"профессиональн*", "делов*", "личн*", "рабоч*", "социальн*", "отраслев*", "специалист*", "представител*", "прочие", "прочих", "прочими", "другие", "других", "другими", "другим", "остальн*", "все", "всем", "всеми", "всех",
		"каждый", "каждому", "каждым", "каждая", "наш", "мой", "свой", "текущ*", "нынешн*", "действующ*", "активн*", "существующ*", "новый", "старый", "лучший", "хороший", "группа", "категория", "тип", "уровень", "круг",
		"professional*", "business", "personal", "=work", "=social", "industry", "specialist*", "representative*", "other", "=others", "=all", "=each", "=every", "=our", "=my", "=your", "current", "active", "existing", "=new", "=old", "=best", "=good",
		"group", "category", "=type", "=tier", "=level", "circle", "=the", "=of", "=with", "=from", "=for", "=to", "=a", "=an", "=in", "=on", "=at", "=с", "=со", "=из", "=для", "=от", "=к", "=по", "=в", "=на", "=у", "=за", "=о",
		"=не", "=реже", "=чаще", "=минимум", "least", "least once",
	],
	everyone: [
		"=все", "=всем", "=всеми", "=всех", "остальн*", "прочие", "прочим", "прочими", "прочих", "=everyone", "=everybody", "everyone else", "everybody else", "anyone else", "=all", "the rest", "=others", "any contact", "любой контакт", "=любые",
	],
	none: [
		"обратн* связь", "обратн* связи", "в связи", "связи с тем", "связь между", "контактн* информаци*", "контактн* данны*", "call to action", "conference call", "touch screen", "другие темы",
		"работы в сети", "социальн* сети", "социальн* сетях", "social network", "social networks", "как писать", "check list", "код ревью", "code review", "peer review",
	],
});
