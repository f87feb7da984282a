import type { ConceptGroup } from "./model";

/** Keeping up a network as a craft: rhythm, notes, reminders, review; and the silence that comes without it. */
export const CRAFT = {
	silence: {
		logs: `@no … @see/@talk … @while, @while … @no @see/@talk, давно + не/ничего + @see/@talk, давно ничего, давно не, потерял*/потеряли/утрат*/растерял* … связь/контакт*/друг/друга, потерялись, пропал* из/с, пропал/пропала/пропали, связь прервал*/оборвал*/сошла, раньше … теперь/сейчас/реже, все реже, редко @see/@talk, реже, выпал* из, с тех пор … тишина/молчит/молчание/ничего/не, отдалил*, отдаляемся, разошлись, неудобно/неловко/стесняюсь/стыдно + писать/звонить/написать/позвонить/спустя/столько, спустя # лет, столько лет, возобнов*, восстановить связь/контакт/общение, надо бы объявиться, haven't/hasn't/not/never/didn't + talk*/spoke*/seen/heard/met/speak/written/touch + in/for/since/year*/month*/ages/while, lost touch/contact/track, fell out of touch, fallen out of, out of touch, drifted, drift* apart, growing apart, long time no, been + while/ages/years/months/forever - interview*, last spoke/talked/met/saw/heard … ago/in/year*/month*, silent + month*/year*/week*, silent for/since, no contact/news/word since/for/in, used to … now/every/each/but, less and less, see … less, reconnect*, get back in touch, catching up after, grown distant, ages since, awkward to write/reach/call, have not/haven't/not/never spoken/talked/met/seen + decade*/years/since/ages/months, for a decade, decade*, a lifetime ago, shared a flat in, old friend from, сто лет, тысячу лет, целую вечность, уже год/полгода/два/три … не, последн* раз + виделись/говорили/общались/списыва*/видел*/писал* + год*/лет/назад, год/полгода/месяцы + молчим/тишина/ни слова, ни слова с, не пересекал*, не списывал*, не созванивал*, давненько не, забросил* общение, заглохло, заглох*, сошло на нет, затухл*, общение + затихло/прекратил*/сошло/прервал*/угасло, растворил*, пропали друг, не знаю как он/она, как он/она там, what became of, wonder how he/she, last contact/email/message/call was/in 20*/years/last, last time + years/2019/2020/2021/2022/2023/2024/ago, we used to, раньше + часто/каждый/дружили/общались, was close once, once close, since the wedding/school/university/graduation, перестали видеться/общаться/созваниваться, стало тихо, last heard/wrote/spoke/talked/saw/met/called … before/in/at/on, последний раз + @talk/@see/писал*/звонил*, до пандемии/ковида, before covid/pandemic, виделись … выпускн*/свадьб*/до, # лет не, два/три/четыре/пять/десять лет/года не, полтора года не, two/three/four/five/ten years … without/no, not … in two/three/four/five/ten years, since the last coffee/call/meeting/mail/time, years since, off each other's, laid eyes on, haven't laid, what's she/he up to, up to these days, лет # как не, лет пять как не, потеряли друг друга, раньше каждую, теперь раз в, хотелось бы возобновить, fell out of each, no idea how he/she is, whatever happened to`,
		hints: `давно, years ago, потерял*, пропал*, молчим, last time, редк*, rarely, seldom, выпускн*, тишин*, реже, перестал*, последний раз, годами, возобнов*, вспомин*, long, lost, silence, drifted, ago, since, last, faded, used to, forgotten, again`,
		advice: `восстан* … связ*/контакт*/отношени*/общени*, возобнов*, реаним*, реактив*, долг* молчани*/пауз*/перерыв*/тишин*, после перерыва/паузы/молчания, после долгого, давно не, потерян* контакт*/связь/связи, угасш*, угасающ*, забыт* контакт*, спящ*, старые/старых/старыми связи/контакты/связей/контактов/связями/знаком*, reconnect*, re-connect*, dormant, lapsed, out of touch, lost touch, long silence, after … silence/while/gap/break, re-engag*, rekindl*, reviv*, old contacts/friends/ties, fading, gone cold, cold contact*, getting back in touch, drifting, drift, went cold, going cold, years of silence, old ties, old friends, cold ties, long time, first message after, write again, давн* знаком*/контакт*/друз*, старые знакомства/связи/друзья, охладе*, остывш*, после долг*, молчали, годы молчания, tie*, whom you miss, faded, воскрес*, воскреш*, used to be livelier, livelier, thinned out, стали реже, years of nothing, nothing for years, pick up the last thread, last thread`,
		near: { frequency: 0.8, "keep-in-touch": 0.75, "follow-up": 0.2, "long-term": 0.35, "no-reply": 0.1 },
	},
	frequency: {
		both: `как часто, how often, частот* контакт*/взаимодейств*/общени*/встреч*/связ*, периодичн*, cadence, contact frequency, touch frequency`,
		logs: `раз/пару в/раз год/полгода/квартал/месяц + @see/@talk, once a/every year/quarter/month + talk/meet/see/call`,
		hints: `часто, often, rarely, редко, регулярн*, раз в, regular*, monthly, quarterly, every`,
		advice: `частот*, раз в, раза в, каждые #, каждый месяц/квартал/год/неделю, ежеквартальн*, ежемесячн*, every # months/weeks/days, monthly, quarterly, frequency, rhythm, ритм, интервал*, schedule, регулярн*, how often, чаще, реже, раз в месяц/год/квартал/неделю`,
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
		logs: `почта/почты/номер/телефон/адрес/контакт* + не/нет/нов*/друг*/стар*/сменил*/поменял*/неизвест*, письмо/письма вернул*, данные устарел*, устарел*, неактуальн*, больше не актуальн*, сменил*/поменял* номер/почту/телефон/фамили*/адрес, email/number/phone/address + bounced/changed/old/outdated/invalid/wrong/new/dead/disconnected/stopped, bounced, outdated, out of date, no longer valid/current, old data/info, wrong number, не знаю … где … работа*, где сейчас работает, unknown … now, don't know where … works, mail bounced, bounces, mobile/phone/number/email/mail + disconnected/dead/bounces/bounced/bouncing/invalid, нет … контакт*/почты/телефон*/номера, номер не отвечает/существует/обслужива*, абонент, сменился телефон/номер, почта не доходит/возвраща*, письма возвращ*/не доходят, где он/она теперь, lost his/her number/contacts/email, карточк* + стар*/устарел*, no address, don't have … number/email, belongs to somebody/someone, number i have, address bounces, почта возвращ*, письмо возвращ*, номер сменил*, новый номер не знаю, где она/он теперь, unreachable under, нет такого абонента`,
		hints: `устар*, outdated, bounced, отключен*, disconnected, недействит*, old number, номер*, телефон*, адрес*, почта, старый, не работает, number, phone, address, email, old, dead, changed, invalid`,
		advice: `обновл* … информац*/данн*/контакт*/сведен*/профил*, обновлени* информаци*/данн*/контакт*, актуальн*, устар*, недостаточн* обновлени*, update* … contact/info*/data/details/records/profile, outdated, stale, up to date, up-to-date, keep … current/fresh, data hygiene, clean* up, old addresses, addresses, old numbers, dead, update the card, cards, устаревш*, проверя* … контакт*/данн*/номер*, проверка контактов, стар* данн*/адрес*/номер*, обновлять, обновляйте, протух*, телефон чужой, из прошлого века, outdated card*, dead number*, прошлого века`,
		near: { crm: 0.35, notes: 0.3 },
	},
	notes: {
		both: `заметк*, записыва*, запиш*, записи, notes - thank-you, note-taking, take notes, write down, keep a log, journal*`,
		hints: `заметк*, notes, запис*, замет*, блокнот*, карточк*, помет*, write, wrote, card, record*, notebook`,
		advice: `документир*, отдельный документ, важные детали, личные детали, history of, write … down, record*, запись о, log, after each talk, three lines, write it down, запишите, записывайте, конспект*`,
		near: { crm: 0.4, "interaction-history": 0.6, personalisation: 0.2 },
	},
	"interaction-history": {
		advice: `истори* контакт*/взаимодейств*/общени*, темы обсуждени*, документировани* … взаимодейств*, дата последн*, contact history, interaction history, last contact, следующ* шаг*`,
		near: { notes: 0.6, crm: 0.3 },
	},
	crm: {
		both: `crm, црм, notion, airtable, hubspot, salesforce, obsidian, адресн* книг*, address book, spreadsheet*, таблиц* контакт*, google contacts, база контактов, contact manager*, картотек*`,
		advice: `инструмент* - новые, tool/tools, software, систем* учета, профил* клиент*, категоризац*, приложени* для, app/apps, порядок в контактах, порядок в базе`,
		near: { notes: 0.3, reminders: 0.4, segments: 0.2 },
	},
	reminders: {
		both: `напоминани* - о/себе, напоминалк*, reminder*, календар*, calendar*`,
		logs: `поставить напомин*, напомнить себе, to-do`,
		hints: `напомин*, календар*, дат/даты/дату, будильник*, reminder*, calendar, date/dates, alarm`,
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
		hints: `пересмотр*, список/списка/списку, ревизи*, обзор*, почистить, раз в год, итоги, review*, list, audit, clean*, yearly, january`,
		advice: `оценк* - качеств*, мониторинг*, анализ текущ*/связ*, review*, assess*, evaluat*, yearly review, in january, go through the list, list, ежегодн*, раз в год просм*, просматрива*, пересмотр*, annual, once a year, quarterly/квартальн* review*/обзор*`,
		near: { metrics: 0.5, planning: 0.4 },
	},
	metrics: {
		both: `метрик*, показател*, kpi, metrics, измерени*, измерить, measur*, статистик*, количеств* контакт*, эффективност*`,
		hints: `сколько, количеств*, цифр*, показател*, процент*, count, numbers, how many, metrics, percent`,
		near: { results: 0.3, review: 0.4 },
	},
	segments: {
		both: `сегмент*, категори*, приоритет* контакт*/клиент*, приоритизац*, prioriti*, segment*, tiers, tiering, круги общения, circles, dunbar, данбар*, abc-анализ, по значимости, наиболее ценн*, types of contacts, типы контактов/клиент*`,
		logs: `не знаю, стоит ли, насколько важ*, worth keeping`,
		advice: `who gets how much, circle*, круги, категории`,
		near: { "key-client": 0.3, "small-client": 0.3 },
	},
	"my-updates": {
		logs: `у меня … нов* работ*/должност*/проект*, я @leave/@move … в/из, рассказать/сообщить/написать/объявить + о/про моем/мой/моей/мою/своем/свой/своей/свою/себе/переход*/переезд*/смене, рассказать ему/ей/всем новост*, надо рассказать, my new job/role/company/project/book, tell him/her/them/everyone about my, i changed/switched/left/joined/started/moved/got, let him/her/them know i, announce, share my news, update him/her/them on my/me, поделиться … успех*/новост*/достижени*, i am/i'm changing/leaving/moving/starting/joining, i have a new, i got a new, tell him/her/them + i/my/changing/leaving/moving, меняю/сменил* работ*/город/фамили*, ухожу, перехожу, переезжаю, увольняюсь, я ухожу/перехожу/переезжаю/увольняюсь/запустил*/открыл*, мое увольнени*/повышени*, меня повысили/назначили/взяли, у меня изменени*/новости, я вышл*/вышел/устроил*/перешл*/перешел, я теперь/сам на/сама на, вышла/вышел на новое место, он/она еще/пока не знает, i started/joined, first week at my, беру заказы, свободен/свободна с/для, похваста* нов*, новой должност*, что я ухожу/перехожу/переезжаю/выхожу, about my new, i'm leaving, tell him/her i'm, let her/him know about my, рассказать о своей/о своем/о моем/о моей`,
		hints: `у меня, я ухожу, i left, my new, я сам, моя/мой/моё/мое, новость, рассказать, сообщить, my, i am, i have, tell, news, share, announce`,
		advice: `сообщ* о своих, обновл* информац* о себе, о себе, своих … изменени*, делитесь достижени*, ваших изменени*, your news, your own news, updates about you*, keep them posted, tell them what you, announce*, share your news/updates/progress, your own move, own move/news/change*, telling people, tell people about, о своих новостях/переменах, свои новости, рассказать о себе, рассказывайте о, news about yourself, your own, сменили место, если вы сменили, when you change, новое место работы у вас, вышли на новую, рассказать всем, как устроились, telling those who helped, сам на вольных, что умеете нового`,
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
		logs: `работал* вместе, вместе работал*, worked together, used to work with/together, worked with me, сидели в одном кабинете, делали вместе проект, worked at ^ together, worked under, shared an office, служили вместе, вместе делали/строили/запускали/писали/пилили/трудились/начинали, делали вместе, same team at, shared a desk, years at ^ together, in my team at, from my time at, my first boss, мой первый начальник, служил* вместе, поработали вместе, со времен ^, по ^ еще`,
		hints: `вместе работ*, used to work, ex-, бывш*, экс, коллег*, former, ex, colleague*, together, team`,
		near: { "is:colleague": 0.9, frequency: 0.25, "keep-in-touch": 0.3 },
	},
	"recruiter-care": {
		logs: `подбирает мне, предлагал* … ваканси*/позици*, звонил* … с/о/по ваканси*/позици*, phoned/called/wrote about a … role/team/position/job, pitched … role/job, has roles for, sends me … jobs/roles/vacancies, talked about … role/position/job`,
		hints: `ваканси*, позици*, рекрутер*, подбор*, role, vacancy, position, recruiter*, opening, agency, salary`,
		near: { "is:recruiter": 0.8, frequency: 0.3, "keep-in-touch": 0.3, opportunity: 0.2 },
	},
	"one-on-one": {
		both: `one-on-one*, =1:1, 1-1, one to one, один на один, уан-он-уан, личн* бесед*, `,
		logs: `every other monday/tuesday/wednesday/thursday/friday`,
		near: { "status-meetings": 0.4, listening: 0.4, feedback: 0.3 },
	},
} as const satisfies ConceptGroup;
