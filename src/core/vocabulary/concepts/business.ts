import type { ConceptGroup } from "./model";

/** What happens between a firm and those it works for. */
export const BUSINESS = {
	"budget-cut": {
		logs: `@cut + @budget, нет/не/мало + денег/бюджета/средств - давать/дал*, @budget + закончил*/кончил*/исчерпа*/обнул*, экономит/экономят/экономия, затяну* пояс*, денег нет, кассов* разрыв*, оптимиз* + @budget/штат*, просят/просит/хотят/выбива*/просили/выпрашива* + скидк*/дешевл*, слишком дорого, дорого для, отсрочк*, no money/budget/funds, can't afford, run out of money/budget, asked/asking/asks/wants for/a discount*, cheaper, too expensive, cost saving*/cutting, spending freeze, hiring freeze, financial/money trouble*, lost funding, runway, spend*/expens*/cost*/purchases + approval/approved/freeze/frozen/stopped/hold, for less, do it for less, lower price/rate/fee, belt-tightening, tighten*, short of cash, cash is/flow, cash crunch/flow/problem*, no money left/this, money is short/tight/gone, cheaper version/option, halved, cut … in half, budget + gone/zero/spent/halved/slashed/smaller/tight, half the budget, денег/средств + не дали/нет/мало/не хватает/выделили/осталось, бюджет* + не утвердил*/не дали/вдвое/меньше/ноль/съел*/сняли/заканч*/не согласовал*, финансов* трудност*/проблем*/дыра/сложност*, отложить платеж, рассрочк*, подешевле, уложиться, экономить, траты, просел* … выручк*/продаж*/доход*, прибыль + упала/просела, потеряли инвестор*/финансирован*, инвестор* + вышел/отказал*`,
		advice: `@change @budget, @cut + @budget, бюджетн* ограничени*, изменени* бюджет*, ограничени* бюджет*, сокращени* расход*, скидк*, экономи*, нехватк* денег/средств, budget*, cost pressure, discount*, price pressure, less money, money is tight, tight money, austerity, money gets/is/runs tight/short/out, tight, frozen budget, budgets shrink/freeze, when money, cheaper, smaller version, lower price, trimmed, belt, кризис* у клиент*, урезан*, урезал*, мало денег, нет денег, безденежь*, денег стало, финансов* трудност*, уменьшени* бюджет*, сниж* бюджет*, cost cuts, cost-cutting, spending`,
		near: { pricing: 0.7, "priorities-changed": 0.45, "project-paused": 0.5, "client-trouble": 0.4, flexibility: 0.4 },
	},
	pricing: {
		both: `скидк*, тариф*, расценк*, прайс*, ценник*, подорожа*, discount*, pricing, price*, fee/fees, повышени* цен*, подня* цен*, raise … rates, торгу*, торговат*, haggl*`,
		logs: `дорого, expensive, дешевл*, cheaper`,
		advice: `цен/цены/цене/цену/ценами, rates`,
		near: { "budget-cut": 0.5, negotiation: 0.6 },
	},
	"project-paused": {
		logs: `заморо*/замораж*/останов*/приостанов*/отлож*/откладыва*/постав* + @project/пауз*/запуск*, на паузе, на стопе, до лучших времен, on hold, on ice, put off, paused, postpon*, shelv*, @project … frozen, freez* … @project, froze … @project, поставили на паузу, delayed until, everything/all/work/rollout/launch/project + paused/stopped/stalled/halted/suspended/frozen, dragging, stuck, on the back burner, next year maybe, сдвину*/перенес*/переносят + срок*/запуск*/проект*/старт*/на, все встало, проект встал, подвис*, подзавис*, зависло, отложили, отодвин*`,
		advice: `проект* + пауз*/останов*/заморо*, on hold, paused, postponed, stalled`,
		near: { "budget-cut": 0.8, "priorities-changed": 0.6, "project-ended": 0.3, silence: 0.2 },
	},
	"priorities-changed": {
		logs: `@change + стратеги*/приоритет*/вектор*/фокус/курс/бизнес-модел*/strategy/priorit*/direction/focus/roadmap/course, пивот*, pivot*, нов* направлени*, закрыва*/закрыл*/сворачива*/сверну* + продукт*/направлени*/линейк*/сервис*/бизнес*/филиал*/офис*, разворачива*/развернул* в/на, уходят/уходит в ^/ии/ai/b2b/облак*, @company … уходит в, переориентир*, перефокус*, переключ* на, выходят/выход*/вышли … на … рын*, sunset*/discontinu*/kill*/phas*/drop*/shut*/wind* + product*/line/unit/service*/app/platform, going all in, all-in on, betting on, entering … market*, refocus*, rebrand*, ребрендинг*, импортозамещ*, replatform*, bought/acquired/taken by/over, roadmap + rewritten/changed/redone/scrapped, ставк* на, делают/сделали/делает ставку, упор на, фокусиру* на, сосредоточ* на, закрывают/закрыли … офис*/магазин*/розниц*/направлен*/отдел*/проект*, выходят из … бизнеса/рынка, отказал* от … продукт*/направлен*/розниц*, уходят с рынка, уходит из ^, pulling/pulled out of, leaving the … market, closing … stores/offices/line/branch/plant/division, opening … market/branch, moving into … market, going online/upmarket/digital/international/b2b/b2c, new direction/focus/course/owners/ceo, changed course/direction/plans, u-turn, rethinking, reprioriti*, нов* владельц*, сменил* … собственник*/владел*, нов* гендир*/генеральный/ceo, разворот, перестраива*, меняют … модель/все, переход* на … подписк*/маркетплейс*/онлайн, уходят в … онлайн/сегмент*/нишу, осваива* … рынок/нишу, запуска* нов* направлени*`,
		advice: `@change + стратеги*/приоритет*/направлени*/курса/курс/strategy/priorit*/direction, бизнес-стратеги*, стратегическ* разворот*, strategic shift/change*, business strategy, pivot*, нов* направлени*, смен* вектора, change of direction/plan*, new direction*, strategy shift*, they/client change/changes course/direction/plans/priorities/focus, change of course/plans, new course, when plans change, new product line, другой курс, разворот*, новый курс, если … меня* планы/приоритет*/стратеги*, перемен* … стратеги*, нов* приоритет*, перестройк*`,
		near: { "budget-cut": 0.45, flexibility: 0.5, "project-paused": 0.4, reorganisation: 0.4, "new-solutions": 0.4 },
	},
	reorganisation: {
		both: `реорганизац*, реструктур*, слияни*, поглощени*, reorg*, restructur*, merger*, acquisition*, takeover, оптимизаци* структур*, перестройк* в компании`,
		logs: `купил*/приобрел*/поглотил* … @company/их/конкурент*, их купил*/поглотил*, acquired by, bought by, merged, merging, got acquired, нов* собственник*/владел*/акционер*, new owner*`,
		near: { "priorities-changed": 0.8, "department-changed": 0.4, "contact-replaced": 0.5, "budget-cut": 0.3 },
	},
	"client-trouble": {
		both: `банкрот*, bankrupt*, insolven*, ликвидац*, going under, shutting down, закрыва* бизнес/фирм*/компани*, out of business`,
		logs: `going bankrupt, on the brink, about to close, closing down, wound up, receivership, на грани, дела плохи, дела идут плохо, еле держ*, сворачива* бизнес, закрываются, закрыл* … фирм*/бизнес*/ресторан*/магазин*`,
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
		logs: `@project + @done - недел*/ходит, проект … позади, подписали/подписан* акт*, акт* подписан*, нов* задач*/проект*/заказ* + нет/не, больше задач нет, @project … is/are/was over/done/complete/live, contract/engagement ended/over/expired, no new work/tasks/projects/orders, last invoice, final delivery, hand* over + @project, wrapped up, закончили работ*/сотрудничеств*, запустились, релиз состоялся, went live, closed out, last/final stage/phase/milestone/sprint/report + done/closed/signed/delivered/accepted, signed off, sign-off, acceptance, all done, job done, finished the/their/our/last, finished with, закрыли/сдали/приняли/завершили + этап*/объект*/работ*/проект*/задач*, работ* + приняли/принята/закончен*/завершен*, больше нет/ничего, пока нов*/ничего/тихо/пауза, договор* + закрыт*/закончил*/исполнен*/выполнен*, внедрили, релизнули, отгрузили последн*, дом/сайт/ремонт/магазин + сдан*/готов*/достроен*/запущен*, сотрудничество закончил*/завершил*, contract + done/over/ended/finished/fulfilled, everything delivered, handed over everything/keys, went well and ended, last project/job with/for them`,
		advice: `после + проект*/сделк*/заверш*/окончани*/сдач*, завершени* проект*/сотрудничеств*, after/once/when … @project … ends/over/done/delivered/finished, after … @project, post-project, end of … @project, project-based, разов* проект*, краткосрочн*, проектн* сотрудничеств*, between projects, между проектами, completed project*, окончани* проект*, закрыти* проект*, past client*, бывш* клиент*, former client*, after the last, last invoice, project … over, when it's over, ending well, end well, finish well, once … finished/delivered/over/done, after delivery, after the work, the end of, wrapping up, closing, завершив, когда проект, по окончании, после окончания, после последн*, закончен* проект*, после работ*, финал* проект*, довели до конца, between jobs/gigs/projects/contracts, dormant client*, quiet client*, past customer*, спящ* клиент*`,
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
		logs: `начали/начинаем/начина* проект*/работ*/сотрудничеств*/внедрени*, подписали договор/контракт, первый заказ, signed contract/deal/us, started working/project, first order, just signed, just started, won … deal/contract/tender, выиграли тендер, стартуем, signed + today/yesterday/monday/tuesday/wednesday/thursday/friday/week/us/contract/deal, kick* off, first day with, starts next, новый клиент/заказчик/договор, подписал*/подписали - акт*, стартуем/стартовали/начинаем/приступа*/приступили, первая встреча по проекту, выбрали нас, мы выиграли, got the contract/deal/account/client, landed, onboarding them, first project with/for, впервые заказал*`,
		advice: `начал* сотрудничеств*/работ*/проект*, перв* шаг* с, starting out, early days, новые клиенты, welcome, first month/week/days/meeting with, starting well, start well, start right, kick-off*, getting started with, new customers, первый месяц/неделя/встреча, знакомство с клиентом, начало/начале/старт/старте, подписания договора`,
		near: { expectations: 0.5, "status-meetings": 0.4, "new-contact": 0.3 },
	},
	expectations: {
		both: `ожидани*, expectation*, scope, хотелк*, вне рамок, extra work, доп работ*, правк* бесконечн*, четк* цел*, clear goals, рамк* проект*, объем* работ, scope creep, out of scope`,
		advice: `what success means, success criteria, not included, что входит`,
		near: { boundaries: 0.5, dissatisfied: 0.2 },
	},
	"status-meetings": {
		logs: `@regular + @meeting, @meeting + понедельник*/вторник*/сред/четверг*/пятниц*/mondays/tuesdays/wednesdays/thursdays/fridays, созванива*/встречаемся/видимся … каждый/каждую/раз/еженедельн*, отчитыва*, статус* … проект*, project status, status call/meeting/update*, идет проект, проект в разгаре, project … going/progress/underway, в процессе внедрени*, mid-project, every/each/on monday*/tuesday*/wednesday*/thursday*/friday*, каждый/каждую/по понедельник*/вторник*/сред*/четверг*/пятниц*, по вторникам/средам/четвергам/пятницам, планерк*, летучк*, отчет* + недел*/каждый/ежемесячн*, созвон* по ходу/проект*/статус*, статус + проект*/созвон*/кажд*, regular call/meeting/update, weekly report/status/demo, текущ* проект*, ведем проект, sprint*, спринт*, in the middle of … project, midway`,
		advice: `@regular + @meeting, регулярн* встреч*, чек-ин*, check-in*, статус-ап*, статус* проект*, status update*/meeting*/call*/report*, ежедневн*/еженедельн* взаимодейств*, обновлени* статус*/проект*, обновлени* по проект*, formal meetings, формальн* взаимодейств*, project updates, weekly call*, standing meeting*, standing calls/call/meeting*, weekly/monthly call*/meeting*/report*/update*, agenda, status first, планерк*, созвон*, отчетност*, отчет*, rhythm of meetings, progress update*/report*`,
		near: { frequency: 0.5, meetings: 0.4, "project-started": 0.2 },
	},
	dissatisfied: {
		logs: `недовол*, жалова*, жалоб*, пожалова*, претензи*, рекламац*, разочаров*, ругал*, ругается, возмущ*, возмущен*, злит*/злая/зол на, негатив*, скандал*, накипело, грозит*/угрожа* уйти/расторг*/судом, качеств* не/хромает/упало/страда*, сервис* не/хромает/плох*, плох* отзыв*/оценк*, низк* оценк*/nps, unhappy, dissatisf*, complain*, upset, angry, frustrated, annoyed with/by/about, disappoint*, not happy/satisfied/thrilled, isn't happy, wasn't happy, fed up, escalat*, bad/negative review/feedback, threaten* to, furious, poor service/quality, низк* качеств*, плохо работа*, не устраива*, не устро*, bitter about, speak to/with my/your/the boss/manager, tone … sharp/harsh/cold, резк* тон, тон был/резк*, высказал*/высказыва* недовольств*/претензи*/замечани*/все, замечани* по, недочет*, нелестн*, наорал*, орал*, кричал* на, устроил* скандал/разнос, разнес* нас/отчет/работу, холоден/холодна/холодно, разочарован*, ожидал* большего/другого, expected more/better, let down by, not what … expected/wanted, not impressed, wants … money back, refund, demand*, возврат* денег, верните деньги, grumbl*, moan*, mad at us, cross with, lost patience, had enough, third complaint, плохо сделали, не доволен/довольна/довольны, не нравится/понравил*, ticket* + unresolved/open/late, поддержк* не/медлен*/долго отвеч*, жаловал*, угрожа*, отрицательн*, постоянно что-то не, вечно недовол*`,
		advice: `недовол*, жалоб*, претензи*, рекламац*, удовлетворенност*, негатив*, сервис - общени*, complain*, unhappy, dissatisf*, satisfaction, escalat*, service recovery, angry, upset, when things go wrong, трудн* клиент*, difficult client*, проблемн* клиент*, annoyed, furious, goes wrong, went wrong, complaint*, grievance*, разгневан*, злой/злится/злого, сердит*, возражени*, недовольств*, when a client is, conflict with … client, рассержен*, конфликтн* клиент*, recover*, winning back trust`,
		near: { mistake: 0.6, apology: 0.5, conflict: 0.45, feedback: 0.4, churn: 0.3, satisfied: 0.25, quality: 0.3 },
	},
	quality: {
		both: `качеств* сервис*/работ*/обслужива*/услуг*, quality of service, service quality, уровень сервиса`,
		advice: `качество`,
		near: { dissatisfied: 0.4 },
	},
	satisfied: {
		logs: `доволен/довольна/довольны, в восторге, рад*/счастлив* результат*/работ*, похвал*, хвалил*/хвалит, отличн* отзыв*, happy with, delighted, pleased with, thrilled with, loves our/the/working, great/positive/glowing feedback/review, praised, высш* балл*, recommend* us, рекоменд* нас, raved, raving, loved it/the/our, love working, could not be happier, couldn't be happier, very happy, so happy, happy client/customer, over the moon, wowed, impressed with/by our, tell everyone/friends/others, would recommend, five stars, 10/10, nps 9/10, glowing, заслуж* похвал*, очень доволен/довольна/довольны, всем доволен/довольна, остал* доволен/довольна/довольны, понравил* работ*/результат*/как, расхвал*, нахвалива*, рассказать о нас, рассказывает о нас, пятерк*, пять звезд, на высоте, спасибо за работу/проект, благодарил* за работу/проект/результат`,
		advice: `довольн* клиент*, happy client*/customer*, лояльн*, loyal*, satisf*, удовлетворенност*, delight*, still smiling, while … happy, happy, delighted, довольн*, счастливы*, радост*, восторг*`,
		near: { testimonial: 0.8, referral: 0.7, results: 0.3, upsell: 0.4 },
	},
	testimonial: {
		both: `testimonial*, case study, case studies, отзыв* клиент*, кейс*, success stor*, истори* успех*, public reference, reviews online, отзыв/отзывы/отзыва - работ*, рекомендательн* письм* клиент*, quote for, logo on`,
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
		logs: `результат*, окупа*, roi, отдач*, эффект от, в деньгах, в цифрах, цифры, оценить/оценивает/оценку + эффект*/результат*/сотруднич*/работ*/пользу, что дал*/дает … сотруднич*/работ*/проект*, польз* от нас, подвести итог*, итог* год*/квартал*, показател*, kpi, доказать пользу, оправдат* затрат*, return on, what … got/get out, prove value/worth, worth the money, justify … spend/cost/budget/us, show … results/impact/numbers/value, numbers, metrics, impact, outcomes, qbr, business review, savings, payback, сколько сэкономил*/заработал*, what … get/getting for/out, worth it, is it worth, value for money, сэкономил*/экономии/заработал*/принес*/дал* + сколько/мы/им/год/денег, сколько … сэкономил*/заработал*/дало/принес*, что … получ* за, за что плат*, обоснова* … затрат*/бюджет*/цен*, смысл … сотруднич*/платить, эффективност* наш*/работ*/рекламы, конверси*, отчет* по результат*/эффективност*, доказ*, цифрах, измерим*, show what, wants numbers/figures/proof/data, proof, figures, ROI, wants to see … results, asks what … achieved/changed/got, business case, кейс для руководства, защит* бюджет*`,
		advice: `результативн*, результат* - собеседован*, бизнес-результат*, roi, окупаем*, отдач*, доход*, показател* - контакт*, kpi, business review*, qbr*, measur* results/value/impact, prove/demonstrate/show/report value/impact/results, outcomes, value delivered, return on, итоги, подведени* итогов, success metrics, value review, numbers on, what … saved/earned, quarterly review, show … worth, польз* в цифрах, показать пользу/результат*/ценность, доказать/доказывать, измерим*, эффект*, отчет о результатах, итог* сотрудничеств*`,
		near: { renewal: 0.35, satisfied: 0.25, metrics: 0.5, review: 0.3 },
	},
	renewal: {
		both: `продлени*, продлить, продлева*, продлят*, пролонг*, перезаключ*, перезаключ* договор*, renew*, up for renewal`,
		logs: `договор*/контракт*/лицензи*/подписк* + заканч*/истека*/кончает*/конец, contract/subscription/licen*/agreement + ends/ending/expires/expiring/runs/up, скоро конец договора, заканчивается договор/контракт/подписка/год, конец контракта/договора/года обслуживания, решают продлевать, продлевать ли, contract is/comes up/due, up in december/january/spring, extension, extend* the/our contract, next year's contract, перезаключ*, new term`,
		advice: `продолжени* сотрудничеств*, contract end*, удержани*, retention, продолжит* работ*, before … contract ends, contract end, extension*, extend*, expir*, окончани* договора, перед продлением, истечени*`,
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
		logs: `@leave к конкурент*, выбрал* конкурент*, отказыва*/отказал* от … услуг*/сотрудничеств*/подписк*/продлени*, не продл*/продлев*, присматрива* … конкурент*/альтернатив*, сравнива* … конкурент*, смотрят на конкурент*, to a competitor, chose/picked competitor, looking at/around alternatives/competitors, shopping around, cancel*, leaving us, left us, not renew*, won't renew, drop* us, terminated, потеряли клиента, lost the account/client, went/gone/goes with a/another/the cheaper/other/agency/supplier/vendor/competitor, other/another/new supplier/agency/vendor/provider, switched to another/a competitor/agency, switch providers, in-house, taking it in-house, moved … in-house, dropped us, fired us, ended the contract/account, cancelled/canceled, replaced us, replace us, @leave к друг*, ушли к другим/конкурент*, нашли других/дешевле/другого/замену, выбрали других/другого/конкурент*, сменил* подрядчик*/поставщик*/агентств*, отказались от нас/наших/услуг, забрали себе/внутрь, разорвали, больше не клиент*, перестал* заказывать/покупать, не заказыва* больше, потеряли, отвалил*, отток`,
		advice: `верну* клиент*, возврат клиент*, потер* клиент*, lost/losing client*/customer*/account*, at risk, at-risk, удержани*, конкурент*, competitor*, winning back, win … back, lost client*, new supplier, left you, leaving you, former customer*, потерянн*, ушедш* клиент*, вернуть, возвращени* клиент*, клиент ушел/уходит`,
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
		logs: `не оплат*/платит/платят/заплат*, счет* + висит/не/неоплачен*, долг* по оплат*, должны нам/мне, hasn't/haven't paid, owes us/me money, invoice* + unpaid/overdue/late/outstanding, заня* денег/деньг*, одолжил*, не вернул* долг, borrowed money, lent, тян*/тянут/тянет/затягива* с оплат*/оплатой/деньгами/платеж*, оплат* + нет/не/ждем/задерж*/просроч*, деньги + не/задерж*/ждем/обещал*, счет/счета/счету + неоплач*/не/просроч*/август*/июл*/висит/лежит, не закрыл* счет, долж* нам/мне денег/за, задолж*, долг, invoice + still/not/september/august/july/june/reminder/third/second, payment + late/missing/waiting/due/overdue, still not paid, not paid yet, pays late, waiting for the money, three months behind, в долг, взаймы, занимал*, одалжива*, до зарплаты, owes me for`,
		advice: `оплат*, счета/счетов/инвойс*, invoice*, payment*, долг/долги/долгов, money matters, late payer*, paying, payers, debtor*, collect*, money owed, lending, должник*, неплательщик*, деньги в долг, взаймы`,
		near: { conflict: 0.3, boundaries: 0.3 },
	},
	mistake: {
		both: `наша/наш/моя/мой вина/ошибка/косяк/промах, признать ошибк*, признава* ошибк*, our mistake/fault/error/bug, my mistake/fault/error, own up, own the mistake`,
		logs: `мы/я ошибл*/накосяч*/облажал*/напутал*/подвел*/сорвал*/опоздал*/задержал*, срыв*/сорвал* срок*/дедлайн*/поставк*/релиз*, просроч* срок*/дедлайн*, баг*, сбой*/сбои, авари*/упал сервис/сервер/сайт, missed … deadline, slipped … date/deadline, messed up, screwed up, dropped the ball, outage*, downtime, bug/bugs, broke … production, late delivery, shipped late, delay*, we were late, we/i + delivered/shipped/sent/were/are/came + late/wrong/behind, wrong figures/numbers/file/version/invoice, наша/моя вина/ошибка/промашка/недоработка, виноваты/виноват мы/сами/я, выкатили с/ошибк*, лежал сайт/сервер/сервис, легло/лег/лежало + сайт/сервер/сервис, сломали, уронили, потеряли данные/файл/заказ, перепутал* заказ/адрес/файл/цифр*, опоздали с, затянули сроки/проект, просрочили, не уложились, сорвали сроки, косяк, прокол/прокололись, наш косяк, оплошал*, our fault, lost their data, broke their, crashed, overcharged, double-booked, forgot to send/deliver/include, late with, behind schedule, a week late, blew the deadline, a mess`,
		advice: `ошибк* - частые/типичные/типовые/распространен*, срыв* срок*, сбо*, mistake* - common, when you mess up, when things go wrong, own errors, delay*, bad news, плох* новост*, неприятн* новост*, service recovery, outage*, incident*, dropped/drop the ball, we failed, when we fail, own fault, make it right, put it right, накосячил*, если мы ошиблись, мы ошиблись, признавать ошиб*, наша вина, сорвали сроки, провал*, fail*, failure*, косяк*, own mistake*, your fault, blunder*, slip*`,
		near: { apology: 0.9, dissatisfied: 0.6, trust: 0.35, honesty: 0.3 },
	},
	"key-client": {
		both: `ключев* клиент*/заказчик*/партнер*/аккаунт*/контакт*, key account*/client*/customer*/contact*/people/relationship*, vip, вип, стратегическ* клиент*/партнер*/аккаунт*, strategic account*/client*/customer*/partner*, top client*/account*/customer*, major account*/client*/customer*, важнейш*, most important/valuable, a-list, tier a/1/one, priority accounts`,
		logs: `крупнейш*, самый/самая/самые/наш главн*/важн*/крупн*/больш*/ценн*, главн* клиент*/заказчик*, крупн* клиент*/заказчик*/контракт*, # … выручк*/оборот*/доход*, доля выручк*, половин*/треть … выручк*/оборот*/доход*, основн* доход*/выручк*/клиент*/заказчик*, от него/нее/них зависит, якорн*, biggest/largest/top/main/anchor client*/customer*/account*/contract*, # … of … revenue/sales/income, half/third/most … our/of revenue/sales/income/business, can't afford to lose, depends on them/him/her, half/third/quarter/most/bulk/two + of our/our revenue/turnover/income/business/sales, # … our revenue/turnover/business, our/the biggest/largest/main/top/best/oldest/most client/customer/account/one, cannot lose/afford, держ* вся/весь/все/практик*/бизнес*/компани*/отдел*, терять нельзя, нельзя потерять/терять, кормит нас/нас кормит/всех, кормилец, львин* доля, половина выручки/оборота/дохода/заказов, больше всех/всего плат*/заказыва*/приносит, главный/самый источник/крупный/большой, без него/них/нее … не выживем/закроемся, номер один, number one, flagship, флагман*, стратегически важ*, pays for everyone/the rest/half`,
		advice: `высок* влияни*/значимост*/ценност*, стратегическ* значени*, больш* вклад*, most/high-value, high value, наиболее важн*/ценн*, important clients/accounts/customers, a-list, a list, top five/ten, the five, inner circle, big accounts, large accounts, крупн* клиент*, самые важные/ценные, vip-*, первой категории, категори* а, золот* клиент*, who matter*, matter most, best clients/customers`,
		near: { renewal: 0.3, retention: 0.35, segments: 0.35, "status-meetings": 0.15 },
	},
	"small-client": {
		both: `небольш*/мелк*/маленьк*/малые/малый клиент*/заказчик*/заказ*/аккаунт*/магазин*, small client*/account*/customer*/shop, smaller client*/account*/customer*, minor client*/account*, поддерживающ*, второстепенн*, secondary, long tail, tier b/c/2/3`,
		logs: `мелк*/небольш* + задач*/заказ*/правк*/работ*/сумм*/чек*, пар/редк*/разов* … задач*/заказ* … год, раз/разок в год, редк* заказ*, заказывает редко, изредка, small/tiny/occasional/odd/minor job*/task*/order*/project*/gig*/ticket*, once or twice a year, a couple of … a year, now and then, low volume, мал* бюджет*, an hour/day/job/task … every few, every few months/weeks, now and again, once in a while, from time to time, little job*/thing*, small orders/jobs/budget, corner shop, one-person, мал* объем*, по мелочи, мелочь/мелочи/мелочами, час/пару/пара часов/задач/заказов/правок в, раз в полгода/год/квартал обраща*/заказыва*/что-то, иногда обраща*/заказыва*/что-то, время от времени, эпизодическ*, небольшой/небольшая/маленький/маленькая магазин/компания/фирма/заказ*/бюджет/студия, микро, платит немного, копеечн*`,
		advice: `ограниченн* ценност*, менее/мене* важн*/частое/значим*, потенциал* для развити*, low-touch, low touch, less important, lower-value, lower value, низк* приоритет*, potential to grow, growth potential, everyone else, everybody else, the rest, small jobs, smaller accounts, малые клиент*, мелкие/мелким/мелкими клиент*, остальн*, второй/третий эшелон, категори* b/c/б/в, редк* заказ*, low priority, b-list, c-list`,
		near: { "short-term": 0.4, segments: 0.35, frequency: 0.15 },
	},
	"long-client": {
		both: `долгосрочн* клиент*/сотрудничеств*/отношени*/партнерств*, long-term client*/customer*/relationship*/partner*/cooperation, longstanding, long-standing, многолетн*, постоянн* клиент*/заказчик*/покупател*, давн* клиент*/партнер*/заказчик*, loyal client*/customer*, repeat client*/customer*/business, oldest client*/customer*`,
		logs: `сотруднич*/работа*/вместе/дружим/клиент* с #, сотруднич*/работа*/вместе/с нами/дружим … # лет/год/года/годов, сотруднич*/работаем/вместе/с нами давно/долго/много, много лет, не первый год, # лет вместе/сотруднич*/работ*, полностью/безоговорочно довер*, лет … без … нарекани*, with us since/for, working together/with since/for, client/customer since/for, years together, # years … with/together/client/customer, decade, fully trust*, trust* us completely/fully, goes back years, years of cooperation, first client/customer ever, been with us, with us from the beginning/start/day, since the beginning, since 19*/20*, # years/лет/год/годa … client/нами/клиент/сотруднич*, with … for years/decade*/ages, stayed with us, faithful, верн*/верен, с нами с самого/первого, с первого дня, с основания, десять/пять/семь/восемь/пятнадцать/двадцать лет/годов … нами/вместе/сотруднич*/клиент, ten/five/seven/eight/fifteen/twenty years … us/client/together/with, наш первый клиент/заказчик, старый/старейший/давний клиент/заказчик, годами/десятилетиями работа*/сотруднич*, через столько прошли`,
		advice: `многолетн*, в долгосрочн* перспектив*, долгосрочн*, long-term, long term, over the years, lasting, high … trust, высок* … довери*, глубок* понимани*, old clients/customers, years together, years of, старые/старых/старыми клиент*, постоянн* клиент*, верн* клиент*, лояльн* клиент*, loyal, многие годы`,
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
