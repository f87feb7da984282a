import type { ConceptGroup } from "./model";

/** What happens between a firm and those it works for. */
export const BUSINESS = {
	"budget-cut": {
		logs: `@cut + @budget, нет/не/мало + денег/бюджета/средств - давать/дал*, @budget + закончил*/кончил*/исчерпа*/обнул*, экономит/экономят/экономия, затяну* пояс*, денег нет, кассов* разрыв*, оптимиз* + @budget/штат*, просят/просит/хотят/выбива*/просили/выпрашива* + скидк*/дешевл*, слишком дорого, дорого для, отсрочк*, no money/budget/funds, can't afford, run out of money/budget, asked/asking/asks/wants for/a discount*, cheaper, too expensive, cost saving*/cutting, spending freeze, hiring freeze, financial/money trouble*, lost funding, runway`,
		advice: `@change @budget, @cut + @budget, бюджетн* ограничени*, изменени* бюджет*, ограничени* бюджет*, сокращени* расход*, скидк*, экономи*, нехватк* денег/средств, budget*, cost pressure, discount*, price pressure, less money, money is tight, tight money, austerity`,
		near: { pricing: 0.7, "priorities-changed": 0.45, "project-paused": 0.5, "client-trouble": 0.4, flexibility: 0.4 },
	},
	pricing: {
		both: `скидк*, тариф*, расценк*, прайс*, ценник*, подорожа*, discount*, pricing, price*, fee/fees, повышени* цен*, подня* цен*, raise … rates, торгу*, торговат*, haggl*`,
		logs: `дорого, expensive, дешевл*, cheaper`,
		advice: `цен/цены/цене/цену/ценами, rates`,
		near: { "budget-cut": 0.5, negotiation: 0.6 },
	},
	"project-paused": {
		logs: `заморо*/замораж*/останов*/приостанов*/отлож*/откладыва*/постав* + @project/пауз*/запуск*, на паузе, на стопе, до лучших времен, on hold, on ice, put off, paused, postpon*, shelv*, @project … frozen, freez* … @project, froze … @project, поставили на паузу, delayed until`,
		advice: `проект* + пауз*/останов*/заморо*, on hold, paused, postponed, stalled`,
		near: { "budget-cut": 0.8, "priorities-changed": 0.6, "project-ended": 0.3, silence: 0.2 },
	},
	"priorities-changed": {
		logs: `@change + стратеги*/приоритет*/вектор*/фокус/курс/бизнес-модел*/strategy/priorit*/direction/focus/roadmap/course, пивот*, pivot*, нов* направлени*, закрыва*/закрыл*/сворачива*/сверну* + продукт*/направлени*/линейк*/сервис*/бизнес*/филиал*/офис*, разворачива*/развернул* в/на, уходят/уходит в ^/ии/ai/b2b/облак*, @company … уходит в, переориентир*, перефокус*, переключ* на, выходят/выход*/вышли … на … рын*, sunset*/discontinu*/kill*/phas*/drop*/shut*/wind* + product*/line/unit/service*/app/platform, going all in, all-in on, betting on, entering … market*, refocus*, rebrand*, ребрендинг*, импортозамещ*, replatform*`,
		advice: `@change + стратеги*/приоритет*/направлени*/курса/курс/strategy/priorit*/direction, бизнес-стратеги*, стратегическ* разворот*, strategic shift/change*, business strategy, pivot*, нов* направлени*, смен* вектора, change of direction/plan*, new direction*, strategy shift*`,
		near: { "budget-cut": 0.45, flexibility: 0.5, "project-paused": 0.4, reorganisation: 0.4, "new-solutions": 0.4 },
	},
	reorganisation: {
		both: `реорганизац*, реструктур*, слияни*, поглощени*, reorg*, restructur*, merger*, acquisition*, takeover, оптимизаци* структур*, перестройк* в компании`,
		logs: `купил*/приобрел*/поглотил* … @company/их/конкурент*, их купил*/поглотил*, acquired by, bought by, merged, merging, got acquired, нов* собственник*/владел*/акционер*, new owner*`,
		near: { "priorities-changed": 0.8, "department-changed": 0.4, "contact-replaced": 0.5, "budget-cut": 0.3 },
	},
	"client-trouble": {
		both: `банкрот*, bankrupt*, insolven*, ликвидац*, going under, shutting down, закрыва* бизнес/фирм*/компани*, out of business`,
		near: { "budget-cut": 0.5, "hard-times": 0.6, "priorities-changed": 0.4 },
	},
	flexibility: {
		both: `гибк*, flexib*, adapt*, адаптац*, адаптир*, подстраива*, подстрои*`,
		advice: `ограничени*, пересмотр*, альтернатив*, alternative*, изменени* обстоятельств`,
		near: {},
	},
	"new-solutions": {
		both: `нов* решени*, нов* предложени*, new solution*/option*/offer*, альтернатив*, alternative*`,
	},
	"project-ended": {
		logs: `@project + @done - недел*/ходит, проект … позади, подписали/подписан* акт*, акт* подписан*, нов* задач*/проект*/заказ* + нет/не, больше задач нет, @project … is/are/was over/done/complete/live, contract/engagement ended/over/expired, no new work/tasks/projects/orders, last invoice, final delivery, hand* over + @project, wrapped up, закончили работ*/сотрудничеств*, запустились, релиз состоялся, went live, closed out`,
		advice: `после + проект*/сделк*/заверш*/окончани*/сдач*, завершени* проект*/сотрудничеств*, after/once/when … @project … ends/over/done/delivered/finished, after … @project, post-project, end of … @project, project-based, разов* проект*, краткосрочн*, проектн* сотрудничеств*, between projects, между проектами, completed project*, окончани* проект*, закрыти* проект*, past client*, бывш* клиент*, former client*`,
		near: { "short-term": 0.9, results: 0.35, "keep-in-touch": 0.35, testimonial: 0.35, upsell: 0.3, feedback: 0.3 },
	},
	"short-term": {
		both: `краткосрочн*, разов*, единоразов*, short-term, short term, one-off, one-time, one-shot, недолг* сотруднич*, проектн* сотруднич*`,
		logs: `один проект, одну задачу, one project, single project, на пару месяцев, на три месяца, временн* подряд`,
		advice: `проектн* работ*, project work, ограниченн* взаимодейств*`,
		near: { "project-ended": 0.8, "small-client": 0.4 },
	},
	"project-started": {
		both: `kick-off, kickoff, кикофф, кик-офф, onboard*, онбординг*, первые # дней, first # days, старт* проект*/сотрудничеств*/работ*, нов* клиент*/проект*, new client*/project/customer*/engagement`,
		logs: `начали/начинаем/начина* проект*/работ*/сотрудничеств*/внедрени*, подписали договор/контракт, первый заказ, signed contract/deal/us, started working/project, first order, just signed, just started, won … deal/contract/tender, выиграли тендер, стартуем`,
		advice: `начал* сотрудничеств*/работ*/проект*, перв* шаг* с, starting out, early days, новые клиенты, welcome`,
		near: { expectations: 0.5, "status-meetings": 0.4, "new-contact": 0.3 },
	},
	expectations: {
		both: `ожидани*, expectation*, scope, хотелк*, вне рамок, extra work, доп работ*, правк* бесконечн*, четк* цел*, clear goals`,
		near: { boundaries: 0.5, dissatisfied: 0.2 },
	},
	"status-meetings": {
		logs: `@regular + @meeting, @meeting + понедельник*/вторник*/сред/четверг*/пятниц*/mondays/tuesdays/wednesdays/thursdays/fridays, созванива*/встречаемся/видимся … каждый/каждую/раз/еженедельн*, отчитыва*, статус* … проект*, project status, status call/meeting/update*, идет проект, проект в разгаре, project … going/progress/underway, в процессе внедрени*, mid-project`,
		advice: `@regular + @meeting, регулярн* встреч*, чек-ин*, check-in*, статус-ап*, статус* проект*, status update*/meeting*/call*/report*, ежедневн*/еженедельн* взаимодейств*, обновлени* статус*/проект*, обновлени* по проект*, formal meetings, формальн* взаимодейств*, project updates, weekly call*, standing meeting*`,
		near: { frequency: 0.5, meetings: 0.4, "project-started": 0.2 },
	},
	dissatisfied: {
		logs: `недовол*, жалова*, жалоб*, пожалова*, претензи*, рекламац*, разочаров*, ругал*, ругается, возмущ*, возмущен*, злит*/злая/зол на, негатив*, скандал*, накипело, грозит*/угрожа* уйти/расторг*/судом, качеств* не/хромает/упало/страда*, сервис* не/хромает/плох*, плох* отзыв*/оценк*, низк* оценк*/nps, unhappy, dissatisf*, complain*, upset, angry, frustrated, annoyed with/by/about, disappoint*, not happy/satisfied/thrilled, isn't happy, wasn't happy, fed up, escalat*, bad/negative review/feedback, threaten* to, furious, poor service/quality, низк* качеств*, плохо работа*, не устраива*, не устро*, bitter about`,
		advice: `недовол*, жалоб*, претензи*, рекламац*, удовлетворенност*, негатив*, сервис - общени*, complain*, unhappy, dissatisf*, satisfaction, escalat*, service recovery, angry, upset, when things go wrong, трудн* клиент*, difficult client*, проблемн* клиент*`,
		near: { mistake: 0.6, apology: 0.5, conflict: 0.45, feedback: 0.4, churn: 0.3, satisfied: 0.25, quality: 0.3 },
	},
	quality: {
		both: `качеств* сервис*/работ*/обслужива*/услуг*, quality of service, service quality, уровень сервиса`,
		advice: `качество`,
		near: { dissatisfied: 0.4 },
	},
	satisfied: {
		logs: `доволен/довольна/довольны, в восторге, рад*/счастлив* результат*/работ*, похвал*, хвалил*/хвалит, отличн* отзыв*, happy with, delighted, pleased with, thrilled with, loves our/the/working, great/positive/glowing feedback/review, praised, высш* балл*, recommend* us, рекоменд* нас`,
		advice: `довольн* клиент*, happy client*/customer*, лояльн*, loyal*, satisf*, удовлетворенност*, delight*`,
		near: { testimonial: 0.8, referral: 0.7, results: 0.3, upsell: 0.4 },
	},
	testimonial: {
		both: `testimonial*, case study, case studies, отзыв* клиент*, кейс*, success stor*, истори* успех*, public reference, reviews online`,
		logs: `согласен/согласна на кейс/отзыв, просить отзыв, попросить отзыв, ask … review/quote`,
		near: { referral: 0.5, results: 0.3, recommendation: 0.5 },
	},
	referral: {
		both: `реферал*, referral*, word of mouth, word-of-mouth, сарафан*, новых клиентов от`,
		logs: `привел*/приводит/посоветовал*/порекомендовал*/передал* … клиент*/нас, referred, sent us/me … client*/customer*/lead*, bring* us client*, recommended us/me to`,
		advice: `рекомендаци* … клиент*, рефер*`,
		near: { thanks: 0.5, recommendation: 0.5, giving: 0.2, "nothing-given": 0.2 },
	},
	results: {
		logs: `результат*, окупа*, roi, отдач*, эффект от, в деньгах, в цифрах, цифры, оценить/оценивает/оценку + эффект*/результат*/сотруднич*/работ*/пользу, что дал*/дает … сотруднич*/работ*/проект*, польз* от нас, подвести итог*, итог* год*/квартал*, показател*, kpi, доказать пользу, оправдат* затрат*, return on, what … got/get out, prove value/worth, worth the money, justify … spend/cost/budget/us, show … results/impact/numbers/value, numbers, metrics, impact, outcomes, qbr, business review, savings, payback, сколько сэкономил*/заработал*`,
		advice: `результативн*, результат* - собеседован*, бизнес-результат*, roi, окупаем*, отдач*, доход*, показател* - контакт*, kpi, business review*, qbr*, measur* results/value/impact, prove/demonstrate/show/report value/impact/results, outcomes, value delivered, return on, итоги, подведени* итогов, success metrics`,
		near: { renewal: 0.35, satisfied: 0.25, metrics: 0.5, review: 0.3 },
	},
	renewal: {
		both: `продлени*, продлить, продлева*, продлят*, пролонг*, перезаключ*, перезаключ* договор*, renew*, up for renewal`,
		logs: `договор*/контракт*/лицензи*/подписк* + заканч*/истека*/кончает*/конец, contract/subscription/licen*/agreement + ends/ending/expires/expiring/runs/up, скоро конец договора`,
		advice: `продолжени* сотрудничеств*, contract end*, удержани*, retention, продолжит* работ*`,
		near: { "key-client": 0.4, results: 0.5, upsell: 0.3, churn: 0.4, retention: 0.6 },
	},
	retention: {
		both: `удержани*, удержать, retention, retain*, лояльност*, loyalt*`,
		near: { churn: 0.6, satisfied: 0.3, renewal: 0.3 },
	},
	upsell: {
		both: `допродаж*, upsell*, up-sell*, cross-sell*, расширени* сотруднич*/контракт*/объем*/команд*, увеличени* объем*, expansion, expand* the account, additional licen*/seats, grow* the account, land and expand`,
		logs: `хочет/хотят/просят/интересует* ещ*/больше/расшир* + лицензи*/услуг*/проект*/мест/заказ*, расшир* заказ*/пакет*, wants/asked/interested more seats/licenses/modules/services, second project, еще один проект`,
		advice: `нов* проект*, объем* работ`,
		near: { results: 0.3, opportunity: 0.3, "new-solutions": 0.4 },
	},
	churn: {
		both: `churn*, отток*, расторг*, расторже*, cancel* contract/subscription/account, win-back, win back, уход клиент* к`,
		logs: `@leave к конкурент*, выбрал* конкурент*, отказыва*/отказал* от … услуг*/сотрудничеств*/подписк*/продлени*, не продл*/продлев*, присматрива* … конкурент*/альтернатив*, сравнива* … конкурент*, смотрят на конкурент*, to a competitor, chose/picked competitor, looking at/around alternatives/competitors, shopping around, cancel*, leaving us, left us, not renew*, won't renew, drop* us, terminated, потеряли клиента, lost the account/client`,
		advice: `верну* клиент*, возврат клиент*, потер* клиент*, lost/losing client*/customer*/account*, at risk, at-risk, удержани*, конкурент*, competitor*`,
		near: { retention: 0.8, dissatisfied: 0.4, "keep-in-touch": 0.3, results: 0.3, feedback: 0.3 },
	},
	"proposal-sent": {
		both: `коммерческ* предложени*, =кп, proposal*, quote/quotes/quotation, оферт*, тендер*, tender, rfp`,
		logs: `отправил* … смет*/предложени*/презентаци*, sent … deck/offer/estimate, дума* над предложени*, рассматрива* предложени*`,
		near: { "follow-up": 0.6, negotiation: 0.4, prospect: 0.5, pricing: 0.3 },
	},
	negotiation: {
		both: `переговор*, negotiat*, услови* договор*/сделк*, terms of, сделк*, deal terms`,
		near: { pricing: 0.3, contract: 0.3 },
	},
	contract: { both: `=договор/=договора/=договору/=договоре/=договором/=договоры/=договоров, контракт*, contract*, юридическ*, legal, соглашени*, agreement` },
	"late-payment": {
		both: `дебитор*, неоплат*, просроч* плат*/оплат*/счет*, задерж* оплат*/плат*, late payment*, unpaid, overdue invoice*, past due, debt collection`,
		logs: `не оплат*/платит/платят/заплат*, счет* + висит/не/неоплачен*, долг* по оплат*, должны нам/мне, hasn't/haven't paid, owes us/me money, invoice* + unpaid/overdue/late/outstanding, заня* денег/деньг*, одолжил*, не вернул* долг, borrowed money, lent`,
		advice: `оплат*, счета/счетов/инвойс*, invoice*, payment*, долг/долги/долгов, money matters`,
		near: { conflict: 0.3, boundaries: 0.3 },
	},
	mistake: {
		both: `наша/наш/моя/мой вина/ошибка/косяк/промах, признать ошибк*, признава* ошибк*, our mistake/fault/error/bug, my mistake/fault/error, own up, own the mistake`,
		logs: `мы/я ошибл*/накосяч*/облажал*/напутал*/подвел*/сорвал*/опоздал*/задержал*, срыв*/сорвал* срок*/дедлайн*/поставк*/релиз*, просроч* срок*/дедлайн*, баг*, сбой*/сбои, авари*/упал сервис/сервер/сайт, missed … deadline, slipped … date/deadline, messed up, screwed up, dropped the ball, outage*, downtime, bug/bugs, broke … production, late delivery, shipped late, delay*, we were late`,
		advice: `ошибк* - частые/типичные/типовые/распространен*, срыв* срок*, сбо*, mistake* - common, when you mess up, when things go wrong, own errors, delay*, bad news, плох* новост*, неприятн* новост*, service recovery, outage*, incident*`,
		near: { apology: 0.9, dissatisfied: 0.6, trust: 0.35, honesty: 0.3 },
	},
	"key-client": {
		both: `ключев* клиент*/заказчик*/партнер*/аккаунт*/контакт*, key account*/client*/customer*/contact*/people/relationship*, vip, вип, стратегическ* клиент*/партнер*/аккаунт*, strategic account*/client*/customer*/partner*, top client*/account*/customer*, major account*/client*/customer*, важнейш*, most important/valuable, a-list, tier a/1/one, priority accounts`,
		logs: `крупнейш*, самый/самая/самые/наш главн*/важн*/крупн*/больш*/ценн*, главн* клиент*/заказчик*, крупн* клиент*/заказчик*/контракт*, # … выручк*/оборот*/доход*, доля выручк*, половин*/треть … выручк*/оборот*/доход*, основн* доход*/выручк*/клиент*/заказчик*, от него/нее/них зависит, якорн*, biggest/largest/top/main/anchor client*/customer*/account*/contract*, # … of … revenue/sales/income, half/third/most … our/of revenue/sales/income/business, can't afford to lose, depends on them/him/her`,
		advice: `высок* влияни*/значимост*/ценност*, стратегическ* значени*, больш* вклад*, most/high-value, high value, наиболее важн*/ценн*, important clients/accounts/customers`,
		near: { renewal: 0.3, retention: 0.35, segments: 0.35, "status-meetings": 0.15 },
	},
	"small-client": {
		both: `небольш*/мелк*/маленьк*/малые/малый клиент*/заказчик*/заказ*/аккаунт*/магазин*, small client*/account*/customer*/shop, smaller client*/account*/customer*, minor client*/account*, поддерживающ*, второстепенн*, secondary, long tail, tier b/c/2/3`,
		logs: `мелк*/небольш* + задач*/заказ*/правк*/работ*/сумм*/чек*, пар/редк*/разов* … задач*/заказ* … год, раз/разок в год, редк* заказ*, заказывает редко, изредка, small/tiny/occasional/odd/minor job*/task*/order*/project*/gig*/ticket*, once or twice a year, a couple of … a year, now and then, low volume, мал* бюджет*`,
		advice: `ограниченн* ценност*, менее/мене* важн*/частое/значим*, потенциал* для развити*, low-touch, low touch, less important, lower-value, lower value, низк* приоритет*, potential to grow, growth potential`,
		near: { "short-term": 0.4, segments: 0.35, frequency: 0.15 },
	},
	"long-client": {
		both: `долгосрочн* клиент*/сотрудничеств*/отношени*/партнерств*, long-term client*/customer*/relationship*/partner*/cooperation, longstanding, long-standing, многолетн*, постоянн* клиент*/заказчик*/покупател*, давн* клиент*/партнер*/заказчик*, loyal client*/customer*, repeat client*/customer*/business, oldest client*/customer*`,
		logs: `сотруднич*/работа*/вместе/дружим/клиент* с #, сотруднич*/работа*/вместе/с нами/дружим … # лет/год/года/годов, сотруднич*/работаем/вместе/с нами давно/долго/много, много лет, не первый год, # лет вместе/сотруднич*/работ*, полностью/безоговорочно довер*, лет … без … нарекани*, with us since/for, working together/with since/for, client/customer since/for, years together, # years … with/together/client/customer, decade, fully trust*, trust* us completely/fully, goes back years, years of cooperation`,
		advice: `многолетн*, в долгосрочн* перспектив*, долгосрочн*, long-term, long term, over the years, lasting, high … trust, высок* … довери*, глубок* понимани*`,
		near: { trust: 0.3, retention: 0.3, partnership: 0.2, anniversary: 0.2, testimonial: 0.15 },
	},
	prospect: {
		both: `потенциальн* клиент*/заказчик*/партнер*, prospect*, lead/leads, =лид, лида, лидов, холодн* звон*/контакт*/письм*, cold call*/email*/outreach, potential client*/customer*/partner*, warm lead*, pipeline`,
		near: { "new-contact": 0.5, "follow-up": 0.3, giving: 0.2, "too-pushy": 0.2 },
	},
	"decision-maker": {
		both: `лпр, лиц* принима* решени*, decision-maker*, decision maker*, stakeholder*, champion*, sponsor*, закупк*, закупщик*, procurement, buyer*, ключев* лиц*`,
		near: { hierarchy: 0.2 },
	},
	partnership: {
		both: `партнерств*, совместн* проект*/бизнес*/продукт*/вебинар*, partnership*, joint project*/venture*/webinar, co-market*, collaborat*, коллабораци*, сотрудничеств*`,
		logs: `предлага*/обсужда*/обсудили/хотим … вместе/партнер*/совместн*/сотруднич*, team* up, work together on, do something together, сделать что-нибудь вместе`,
		near: { opportunity: 0.6, reciprocity: 0.3 },
	},
	opportunity: {
		both: `возможност* - купить, opportunit*, ваканси*, job lead*, предложени* о сотруднич*`,
		advice: `карьерн* рост*, предложени* о работе, job offers, скрыт* возможност*, нов* проект*, new projects`,
		near: { partnership: 0.3, recommendation: 0.2 },
	},
} as const satisfies ConceptGroup;
