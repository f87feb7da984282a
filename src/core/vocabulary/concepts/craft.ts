import type { ConceptGroup } from "./model";

/** Keeping up a network as a craft: rhythm, notes, reminders, review; and the silence that comes without it. */
export const CRAFT = {
	silence: {
		logs: `@no … @see/@talk … @while, @while … @no @see/@talk, давно + не/ничего + @see/@talk, давно ничего, давно не, потерял*/потеряли/утрат*/растерял* … связь/контакт*/друг/друга, потерялись, пропал* из/с, пропал/пропала/пропали, связь прервал*/оборвал*/сошла, раньше … теперь/сейчас/реже, все реже, редко @see/@talk, реже, выпал* из, с тех пор … тишина/молчит/молчание/ничего/не, отдалил*, отдаляемся, разошлись, неудобно/неловко/стесняюсь/стыдно + писать/звонить/написать/позвонить/спустя/столько, спустя # лет, столько лет, возобнов*, восстановить связь/контакт/общение, надо бы объявиться, haven't/hasn't/not/never/didn't + talk*/spoke*/seen/heard/met/speak/written/touch + in/for/since/year*/month*/ages/while, lost touch/contact/track, fell out of touch, fallen out of, out of touch, drifted, drift* apart, growing apart, long time no, been + while/ages/years/months/forever - interview*, last spoke/talked/met/saw/heard … ago/in/year*/month*, silent + month*/year*/week*, silent for/since, no contact/news/word since/for/in, used to … now/every/each/but, less and less, see … less, reconnect*, get back in touch, catching up after, grown distant, ages since, awkward to write/reach/call`,
		advice: `восстан* … связ*/контакт*/отношени*/общени*, возобнов*, реаним*, реактив*, долг* молчани*/пауз*/перерыв*/тишин*, после перерыва/паузы/молчания, после долгого, давно не, потерян* контакт*/связь/связи, угасш*, угасающ*, забыт* контакт*, спящ*, старые/старых/старыми связи/контакты/связей/контактов/связями/знаком*, reconnect*, re-connect*, dormant, lapsed, out of touch, lost touch, long silence, after … silence/while/gap/break, re-engag*, rekindl*, reviv*, old contacts/friends/ties, fading, gone cold, cold contact*, getting back in touch, drifting, drift`,
		near: { frequency: 0.8, "keep-in-touch": 0.75, "follow-up": 0.2, "long-term": 0.35, "no-reply": 0.1 },
	},
	frequency: {
		both: `как часто, how often, частот* контакт*/взаимодейств*/общени*/встреч*/связ*, периодичн*, cadence, contact frequency, touch frequency`,
		logs: `раз/пару в/раз год/полгода/квартал/месяц + @see/@talk, once a/every year/quarter/month + talk/meet/see/call`,
		advice: `частот*, раз в, раза в, каждые #, каждый месяц/квартал/год/неделю, ежеквартальн*, ежемесячн*, every # months/weeks/days, monthly, quarterly, frequency, rhythm, ритм, интервал*, schedule, регулярн*`,
		near: { "keep-in-touch": 0.5 },
	},
	"keep-in-touch": {
		both: `держать связь, на связи, не пропадать, не теряться, поддержива* … связ*/контакт*/общени*/отношени*, stay* in touch, keep* in touch, keep in contact, stay connected, staying connected`,
		advice: `регулярность, регулярн* общени*/контакт*/обновлени*/внимани*, поддержани* … связ*/контакт*/отношени*, вне необходимости, nurtur*, maintain*, touchpoint*, touch point*, check-in*, постоянн* внимани*`,
		near: { frequency: 0.6, silence: 0.15 },
	},
	"long-term": {
		both: `долгосрочн*, в долгую, long-term, long term, в долгосрочной перспективе, over time, long run, long haul`,
		near: {},
	},
	"stale-data": {
		logs: `почта/почты/номер/телефон/адрес/контакт* + не/нет/нов*/друг*/стар*/сменил*/поменял*/неизвест*, письмо/письма вернул*, данные устарел*, устарел*, неактуальн*, больше не актуальн*, сменил*/поменял* номер/почту/телефон/фамили*/адрес, email/number/phone/address + bounced/changed/old/outdated/invalid/wrong/new/dead/disconnected/stopped, bounced, outdated, out of date, no longer valid/current, old data/info, wrong number, не знаю … где … работа*, где сейчас работает, unknown … now, don't know where … works`,
		advice: `обновл* … информац*/данн*/контакт*/сведен*/профил*, обновлени* информаци*/данн*/контакт*, актуальн*, устар*, недостаточн* обновлени*, update* … contact/info*/data/details/records/profile, outdated, stale, up to date, up-to-date, keep … current/fresh, data hygiene, clean* up`,
		near: { crm: 0.35, notes: 0.3 },
	},
	notes: {
		both: `заметк*, записыва*, запиш*, записи, notes - thank-you, note-taking, take notes, write down, keep a log, journal*`,
		advice: `документир*, отдельный документ, важные детали, личные детали, history of, write … down, record*, запись о, log`,
		near: { crm: 0.4, "interaction-history": 0.6, personalisation: 0.2 },
	},
	"interaction-history": {
		advice: `истори* контакт*/взаимодейств*/общени*, темы обсуждени*, документировани* … взаимодейств*, дата последн*, contact history, interaction history, last contact, следующ* шаг*`,
		near: { notes: 0.6, crm: 0.3 },
	},
	crm: {
		both: `crm, црм, notion, airtable, hubspot, salesforce, obsidian, адресн* книг*, address book, spreadsheet*, таблиц* контакт*, google contacts, база контактов, contact manager*, картотек*`,
		advice: `инструмент* - новые, tool/tools, software, систем* учета, профил* клиент*, категоризац*, приложени* для, app/apps`,
		near: { notes: 0.3, reminders: 0.4, segments: 0.2 },
	},
	reminders: {
		both: `напоминани* - о/себе, напоминалк*, reminder*, календар*, calendar*`,
		logs: `поставить напомин*, напомнить себе, to-do`,
		near: { "important-dates": 0.35, crm: 0.3, planning: 0.2, "follow-up": 0.15 },
	},
	planning: {
		both: `планирова*, план взаимодейств*/общени*/развити*/действи*, цели на, planning, plan for, goal setting, roadmap for, годовой план по, постановк* цел*`,
		advice: `план/планы/плана, цели, целей, goals`,
		near: { review: 0.4, segments: 0.2 },
	},
	review: {
		both: `пересмотр*, ревизи*, аудит*, обзор* контакт*/сети/актив*, ежегодн* оценк*, регулярн* оценк*, review of, annual review, quarterly review, audit*, take stock`,
		logs: `пересмотреть/разобрать/почистить список/контакты/базу, итоги года по контактам, подвести итоги`,
		advice: `оценк* - качеств*, мониторинг*, анализ текущ*/связ*, review*, assess*, evaluat*`,
		near: { metrics: 0.5, planning: 0.4 },
	},
	metrics: {
		both: `метрик*, показател*, kpi, metrics, измерени*, измерить, measur*, статистик*, количеств* контакт*, эффективност*`,
		near: { results: 0.3, review: 0.4 },
	},
	segments: {
		both: `сегмент*, категори*, приоритет* контакт*/клиент*, приоритизац*, prioriti*, segment*, tiers, tiering, круги общения, circles, dunbar, данбар*, abc-анализ, по значимости, наиболее ценн*, types of contacts, типы контактов/клиент*`,
		logs: `не знаю, стоит ли, насколько важ*, worth keeping`,
		near: { "key-client": 0.3, "small-client": 0.3 },
	},
	"my-updates": {
		logs: `у меня … нов* работ*/должност*/проект*, я @leave/@move … в/из, рассказать/сообщить/написать/объявить + о/про моем/мой/моей/мою/своем/свой/своей/свою/себе/переход*/переезд*/смене, рассказать ему/ей/всем новост*, надо рассказать, my new job/role/company/project/book, tell him/her/them/everyone about my, i changed/switched/left/joined/started/moved/got, let him/her/them know i, announce, share my news, update him/her/them on my/me, поделиться … успех*/новост*/достижени*`,
		advice: `сообщ* о своих, обновл* информац* о себе, о себе, своих … изменени*, делитесь достижени*, ваших изменени*, your news, your own news, updates about you*, keep them posted, tell them what you, announce*, share your news/updates/progress`,
		near: { "career-change": 0.2, "keep-in-touch": 0.2 },
	},
	benefits: {
		advice: `зачем, выгод*, преимуществ*, why, benefit*, польза от`,
	},
	mistakes: {
		advice: `ошибк*, mistake*, pitfall*, чего избегать, avoid, don'ts, не надо делать, не стоит`,
	},
	principles: { advice: `принцип*, principle*, правил*, rules of, philosophy, философи*` },
	examples: { advice: `пример*, example*, case study, кейс*, истори* успех*` },
	"former-colleagues": {
		both: `бывш* коллег*, экс-коллег*, ex-colleague*, former colleague*/coworker*/teammate*, бывш* сотрудник*, former boss/manager, бывш* руководител*/начальник*, old colleague*, past colleague*, ex-boss, ex-coworker*`,
		logs: `работал* вместе, вместе работал*, worked together, used to work with/together, worked with me, сидели в одном кабинете, делали вместе проект, worked at ^ together, worked under, shared an office, служили вместе`,
		near: { "is:colleague": 0.9, frequency: 0.25, "keep-in-touch": 0.3 },
	},
} as const satisfies ConceptGroup;
