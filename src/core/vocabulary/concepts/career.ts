import type { ConceptGroup } from "./model";

/** Work life: where somebody works, as what, and how that changes; interviews and job search. */
export const CAREER = {
	"company-changed": {
		logs: `@leave из ^, @leave … @company, @leave + joined/joining/joins, @leave ^ - message/meeting/party, ушел/ушла/уходит/уходят/ушли в/к ^ - отпуск/@place, @move в ^ - отдел*/департамент*/команд*/@place, уволил*, увольня*, уволен*, устроил*/устраива* … работ*/место/в ^, вышел/вышла/выходит/выхожу на … работ*/место, нов* работ*?, нов* место?, у него/нее/них нов* работ*/место, нашел/нашла/получил* … нов* работ*/место, нов* работодател*, смен*/поменя* + работ*/компани*/место, теперь/сейчас/отныне работает … в/на/у - удаленк*/дома, теперь/сейчас/уже в ^ - @place?, больше/уже не работает, больше там нет, доработал*/дорабатыва*/отрабатыва*, @leave на … нов* работ*/место/должность, написал* заявлени*, joined ^/as, joined the … team/company/board/firm/bank, joins ^/as, joining ^/as, moved to ^ as, moved/moves over/on/from, switch*/chang* jobs/companies/employers/job/employer, new job/employer/company/gig?, has/got/found/landed/new/started/starts/starting … new job/gig/position, starts/started/starting … at ^, now at/with ^, now works/working at/for, works/working at/for ^ now, longer/not works/at/with/there, notice + gave/handed, poached, hired by/away, jumped ship, last day at/there, accept* + offer, принял* оффер*/предложени*, got job at/with, took job at/with, swapped ^ for, сбежал* из ^, переметнул*, свалил* из ^, new workplace, works elsewhere, last day + was/is/on/friday/today/tomorrow, starts/starting/started at a/an/another/the … bank/company/firm/startup/agency/place/job, starts/starting … new job, went to work for, works elsewhere/for, has gone to ^, went/gone over to ^, left for ^, quit to join, no longer there/with, parted ways with, job hop*, changed employer*/companies/firms/company/firm, new place of work, gave in … notice, handed … notice, leaving at the end of, leaves in january/february/march/april/may/june/july/august/september/october/november/december, his/her/their replacement, вышел/вышла/выходит/выходят в/к ^, взяли/позвали/зовут/забрали/перетянули работать/к/в ^, уже не в ^, пош*/ушл* работать, по собственному, подал*/подает заявлени*, последн* день/неделя в/на, отвальн*, проставл* по случаю ухода, расстал* с компанией/фирмой, решил* уйти/уволиться, дорабатывает последн*, нов* контор*/офис*/команда у, теперь трудится, трудоустроил*,  с понедельника в/работает/выходит, с # … работает/выходит в, отработал* последн*, перекочева*/переманил* в/к/из ^, перебрал* в/к ^ - @place, ухожу из/в, выхожу в/на, меняю работ*, @move/@leave в … друг*/нов* компани*/фирм*/банк/место/организаци*, он/она в ^ теперь, теперь он/она в ^ - @place, moved to another/a company/firm, no longer works, уже/больше не в ^, теперь у/в конкурент*, к конкурент* ушел/ушла, ушел/ушла … к конкурент*, подается/подался/подалась в/из, в новой компании/фирме, на новом месте/работе, joining a/an … bank/company/firm/agency/startup/school, joining ^`,
		hints: `увольнени*, работодател*, employer*, resign*, poach*`,
		advice: `@change + @company/работы/работодател*/employer*, @leave + клиент*/контакт*/сотрудник*/человек*/client*/contact*/customer*/champion*/sponsor*/colleague*/people/person/someone/they/company, увольнени*, после ухода, уволил*/увольня*, нов* работ*, нов* место, переход* + @company, @change + jobs/job/companies/employers, job change*/move*/switch*, champion … leaves, moves on/elsewhere, new job/employer/company, departure*, turnover, leaver*, alumni of, your/their/a/the contact/champion/sponsor/client + leaves/left/leaving/goes/moves/quits, follow the person, new place/workplace/desk/badge/firm, someone/somebody/people leaves/leave/left/moves/quits, they/he/she leave/leaves/left/quit, moving jobs, chang* jobs, job hop*, goodbye to, farewell*, клиент/контакт/человек + уход*/уволил*/увольня*/перешел/сменил*, на нов* мест*/работ*, уходящ*, нов* работодател*, выход* на нов*`,
		near: { "career-change": 0.5, "stale-data": 0.4, "contact-replaced": 0.4, congratulation: 0.3, "role-changed": 0.25, "keep-in-touch": 0.2 },
	},
	"career-change": {
		advice: `карьерн* изменени*/переход*/путь/пути, изменени* … карьер*, при смене, career change*/move*/transition*/path, life changes, transition*, переходн* период*, перемен* … жизни, изменени* в жизни/работе`,
		logs: `сменил* професси*/сферу, вкатил* в, career change/pivot`,
		near: { "company-changed": 0.4, "role-changed": 0.4 },
	},
	"laid-off": {
		logs: `под сокращени*, по сокращени*, сократили/сокращают его/ее/их/меня/всех/отдел/команду/штат, его/ее/их/всех сократили/уволили/увольняют, потерял* работ*, лишил* работ*, остал* без работ*, выгнали с, попросили уйти, уволили, laid off, =fired, sacked, let go, let him/her go, lost job, redundan*, layoff*, lay-off*, out of work, unemployed, between jobs, axed, got the boot, position … eliminated, let go - of, made redundant, was/were/been/got cut - budget, job/position/role/department/team + cut/eliminated/gone/axed, lost + job/position, out of a job, without a job, looking for … after the layoff*, fired from, was dismissed, got the sack, whole team/department … gone, попал*/угодил* под сокращени*/оптимизаци*, остал* без работы/дела/места, без работы, отдел*/команду/филиал* + разогнал*/сократил*/закрыл*/расформировал*, штат + режут/сокращ*/порезали, поперли, турнули, попросил* на выход/уволиться/по собственному, указали на дверь, сокращ* людей/сотрудник*/персонал*/должност*`,
		hints: `увол*, сократ*, сокращ*, layoff*, redundan*, fired, unemploy*`,
		advice: `увольнен*, сокращен* - расход*/бюджет*, потер* работ*, без работы, безработ*, job loss, lay-off*, layoff*, laid off, redundan*, out of work, unemploy*, lost job, los* … job*, lost … job, job is gone, without work, loses … work/position, sacked, fired, dismissed, остал* без работ*, лишил* работ*, сократил*, уволен*, потерял* работ*, при увольнении`,
		near: { "hard-times": 0.9, "company-changed": 0.7, "job-search": 0.5, support: 0.5 },
	},
	promoted: {
		logs: `повысили, повышен, повышена, получил* повышени*, пошел/пошла на повышени*, повышени* - цен*/тариф*, назначил*/назначен*, возглав*, теперь/стал/стала/сделали/дорос*/выросл*/вырос … @chief, теперь он*/она … @chief, promot* - the/line/product*/event*/book/sale*/campaign, now … @chief - to/work/at, became/becomes/named/appointed/made … @chief, stepped/steps/moved up, elevated to, получил* партнера, made partner, взлетел*, is/as/becomes/became/now … new @chief, made @chief, made him/her … @chief, moved up, got the/a … promotion, got … bump, got … team/department of, runs/running … now, runs/heads/leads … whole/entire, on the board, joined the board, elected, дали/доверили/поручили … отдел/команду/филиал/направление/департамент, получил* отдел/филиал/департамент/пост/кресло, рост* по службе, продвин*, продвижени*, стала … @chief, пошел/пошла/пошли вверх, карьер* + вверх/рывок/взлет, вышел/вышла в партнеры, утвердили/избрали/выбрали @chief, теперь сам/сама … @chief, до @chief дорос*`,
		hints: `повыс*, назнач*, промоушн`,
		advice: `повышени* - цен*/качеств*/эффективн*/лояльн*/уровн*, promotion*, promoted, карьерн* рост*, advancement, career growth, moves/move/moving/moved up, steps up, rises, climbing, climbs, more senior, назначени* - встреч*, продвижени* по, нов* назначени*, карьерн* успех*, promotion at, new title*, gets promoted, someone … promoted`,
		near: { "role-changed": 0.95, congratulation: 0.6, "contact-replaced": 0.2, "career-change": 0.4 },
	},
	"role-changed": {
		logs: `нов* @role, друг* @role, смен*/поменя* @role, получил* должность, теперь отвечает за, теперь курирует/руководит, взял* на себя, перевели на, нов* обязанност*, сменил* роль, new role/position/title/responsibilit*, changed/switched/changes roles/role, now runs/leads/heads/owns/manages/responsible, took over, takes over, taking over, stepped into, stepping into, different role, switched to … role/side/product/sales/management, moved into … management/product/sales/role, is now/now … in charge of, took on, inherited, from … to @role, other duties, new duties, new hat, wears/wearing, занимает* теперь другим, курирует теперь, сменил* специализаци*/профиль/амплуа, перешел/перешла на другую должность/роль, переквалифицир*, переучил*, нов* функционал, нов* зон* ответственност*, расширили … полномочия/функционал`,
		hints: `должност*, обязанност*, responsibilit*, полномоч*`,
		advice: `смен* @role, @change @role, изменени* @role, повышен* в должности, нов* обязанност*, внутри компани*, role chang*, chang* roles/role, new role/responsibilit*/title, internal move*/promotion*/change*, moves internally, inside the company, change within, new post/hat/desk/duties, changes … role/position/job title, смен* … должност*/рол*/обязанност*/позици*, нов* рол*/должност*/пост, different role, role shift*, at the client's, внутри организации, inside … organisation/organization/firm`,
		near: { "department-changed": 0.5, congratulation: 0.45, "career-change": 0.5, "contact-replaced": 0.3 },
	},
	"department-changed": {
		logs: `@move … @dept, друг*/соседн*/нов* отдел*/департамент*/подразделени*/команд*, moved/moving/moves/transferred/switched/rotated to … @dept, different/another/new team/department/division, internal transfer, сменил* отдел*/команд*/департамент*, внутренн* перевод*/ротаци*, moved over to … team/department/side, rotated to/into, on another/different team/project, теперь в … отделе/департаменте/команде/продажах/маркетинге/логистике/закупках, перевели в/из … отдел*/департамент*/филиал*/команд*, ушел/ушла в … отдел*/департамент*/команд*, сменил* подразделени*, друг* направлени*, в друг* офис*/филиал*, switched/switching from … to … department/team/division, from finance/sales/marketing/legal/support to, @move … из … в … отдел*/департамент*/закупк*/логистик*/продаж*/маркетинг*, теперь закупает/ведет/занимается не он/она, перебросил* в/на, перекинул* в/на`,
		hints: `отдел/отдела/отделе/отдели, департамент*, подразделен*, department*, division*, перебро*`,
		advice: `смен* отдел*/подразделени*/команд*/департамент*, в нов* отделе, между отделами, друг* отдел*, внутри компани*, transfer*, chang* departments/teams/department/team, internal move*/transfer*/change*, another/new department/team, inside the company, moves internally, another/new/different team/department/unit/division, sideways, lateral move*, rotation*, перевод* в друг*, ротаци*, нов* подразделени*`,
		near: { "role-changed": 0.7, "contact-replaced": 0.4, "career-change": 0.35 },
	},
	"contact-replaced": {
		both: `преемник*, successor*, handover*, hand-over, replacement*, вместо нее/него/них, нов* контактн*, new contact person/point/owner, new point of, point of contact`,
		logs: `на … место/должность пришел/пришла/взяли/назначили, отвечает нов* человек, отвечает теперь друг*, кто вместо, кто теперь, нов* менеджер/человек/куратор/закупщик*/руководитель у/вместо/там, передал* дела, передал* нас, теперь за … отвечает, took over from, new buyer/manager/guy/person/boss there, replaced by, passed us to, handed us over, who replaces, the new guy/person/lady/woman/man/one/manager/contact, new head of/buyer/manager/director at the client, somebody else … now, someone else … now/handles/responsible, who will take over, nobody knows who, took over the account/contract/project, taken over by, hands over to, hand over to, теперь с нами/нами … занимается/работает друг*, общаться … с новым/новой, вместо … теперь/пришел/пришла, новый начальник/директор/шеф/босс там/у них, у них новый/новая, за нас отвечает, познакомил* с преемник*, пришел новый/пришла новая, неясно/непонятно кто … вместо/теперь, дела передаст/передает/принял*, передаст дела, сменил* куратор*, new/нов* boss/начальник*/директор*/руководител*/ceo/head/manager + us/нас/нами/there/у/них/their`,
		hints: `handover, successor`,
		advice: `нов* руководител*/лиц*/менеджер* клиент*, связ* … нов* отделе, установлени* новых связ*, передач* дел, new stakeholder*, new decision-maker*, new decision maker*, multi-thread*, multithread*, decision maker changes, key contact leaves/changes, warm introduction to … successor, single-threaded, new boss/manager/owner/contact arrives/arrived/at, a new … arrives, successor*, warm handover, meet the successor, handing over, change of contact/guard/owner, new counterpart*, нов* собеседник*/куратор*/контакт* клиент*, смен* контактного/ответственного/куратора, если … ушел, takes over, taking over`,
		near: { "company-changed": 0.7, "department-changed": 0.6, "role-changed": 0.5, "decision-maker": 0.3 },
	},
	relocated: {
		logs: `переех* - встреч*/собрани*/совещани*/созвон*/срок*/дата/релиз*, переезж* - встреч*/собрани*/срок*, переезд*, релоц*, релок*, эмигрир*, эмиграц*, иммигр*, уехал* жить/насовсем/в/из ^ - командировк*/отпуск*/конференц*, перебрал*/перебир* в/на ^, жив* теперь/сейчас, теперь/сейчас жив*, вернул* в ^/родной, relocat*, moved/moving/moves to ^ - as/team/role/^, moved/moving/moves to/back/abroad/overseas/away/house/home/city/out - role/team/department/position/company, emigrat*, lives/living/based in ^ now, now/lives lives/living/based in/abroad, new city/country/home/apartment/house, settled in ^, settling/settled/settle in ^, живут/живет … теперь/сейчас/за границей, уехал* насовсем/навсегда/за границу/из страны/из города/к морю/на родину, перевез* семью, купил* дом/квартиру в ^, снял*/снимает квартиру в ^, получил* внж/гражданство/визу, пмж, теперь живет/живут, обосновал*, осел/осела/осели в, лет* туда насовсем, теперь/сейчас/уже в @place, now in @place, moved countries/cities/continents/house, left the country/city/town, new apartment/flat/house/address in ^, lives/living in ^ these days,  out of the country, packed up, green card, back home in ^, base* in ^ now/these, across the ocean/border, settled abroad, new home, перебрал*/перебир*/уехал*/ушл*/переведен* в @place - командировк*/отпуск*/конференц*, moved/moving/moves to @place, off to @place … good/live, living/lives in @place, living … @place now, перебрал*/перебир*/переселил*/переселя* … в/на ^, перебрал*/перебир* … семь*, семь* … перебрал*/переехал*, уехал*/уезжа* жить, are/is settled in, farewell dinner/party, =проводы, часов разница, hours away from us, hours away/apart/ahead/behind, they/they're are settled/settling`,
		hints: `переез*, emigr*, relocat*, abroad, за границ*, заграниц*, визу, виза, visa, дубай/дубае/dubai, expat*, перебрал*`,
		advice: `переезд*, переех*, переезжа*, релок*, эмиграц*, на расстоянии, друг* город*/стран*, relocat*, long-distance, long distance, distance, mov* away/abroad/city/cities/house/country, different/another city/country/town, from afar, когда … далеко, emigrat*, expat*, another/new/different city/country/town/place, to another, move*/moving + city/cities/country/countries/town, new home*, across borders, friends abroad, far away, miles, друг* регион*/стран*/город*, за границ*, когда … уезжа*/переех*, на расстояни*, переселен*, расстояни*, издалека, abroad, faraway`,
		near: { remote: 0.7, "time-zone": 0.35, "stale-data": 0.3, "company-changed": 0.3, "career-change": 0.25, video: 0.2 },
	},
	remote: {
		both: `удаленк*, удаленн*, дистанцион*, на расстоянии, remote*, work* from home, long-distance, virtual*, по видеосвяз*, from a distance, at a distance, remote work*, distributed, work from anywhere, онлайн-формат*`,
		logs: `только по зуму/видео/телефону/скайпу/почте, только онлайн, видимся … по зуму/онлайн, only … zoom/calls/video/online/remote*`,
		advice: `онлайн-взаимодейств*, онлайн взаимодейств*, виртуальн* встреч*, онлайн-встреч*`,
		near: { video: 0.5, relocated: 0.5 },
	},
	"time-zone": {
		both: `часов* пояс*, разниц* … времени/часов, time zone*, timezone*, time difference, hours ahead/behind, разниц* … час*, часов* разниц*, different time, hours apart, mind the clock, their morning, jet lag`,
		near: { remote: 0.5 },
	},
	retired: {
		both: `на пенси*, пенсионер*, retire*, retiring`,
		near: { "company-changed": 0.5, "career-change": 0.5, "former-colleagues": 0.3, "keep-in-touch": 0.3 },
	},
	"own-business": {
		logs: `открыл*/открыва*/запуст*/основал*/создал* + бизнес*/компани*/стартап*/дело/фирм*/агентств*/студи*/кофейн*, свой/свое/свою/собственн* бизнес*/дело/компани*/стартап*/фирм*/студи*, ушел/ушла/уходит во/на фриланс*/вольные, стал*/теперь фрилансер*/предпринимател*/ип/самозанят*, start*/found*/launch*/open* + company/business/startup/agency/studio/shop/firm, own company/business/startup/firm, going/went/gone solo/freelance/independent, co-found*, сооснов*, quit to start, set up shop, set up … own, on … own now, his/her own thing/practice/boutique, opened a/his/her, runs … own, self-employed, went out on … own, ушел/ушла в … бизнес/предпринимательств*/консалтинг, открыл* ип/ооо/салон/магазин/кафе/ресторан/практику/школу, на себя работает, работает на себя, свой магазин/салон/кафе/проект, сам себе, запустил* … стартап*/продукт*/проект*, sold his/her/the company/business/startup, продал* компанию/бизнес/фирму/стартап`,
		advice: `предпринимател*, свой бизнес/дело, стартап*, entrepreneur*, founder*, startup*, own business, основател*, starts a business, founders, founding, go* solo, going independent, self-employ*, новое дело, своего дела, собственн* дел*/бизнес*`,
		near: { "company-changed": 0.6, congratulation: 0.5, giving: 0.3, introduction: 0.3, "career-change": 0.5 },
	},
	"parental-leave": {
		both: `декрет*, maternity, paternity, parental leave, отпуск по уходу`,
		near: { "child-born": 0.7, "contact-replaced": 0.5, absence: 0.8, "career-change": 0.3 },
	},
	absence: {
		both: `саббатикал*, sabbatical*, career break, творческ* отпуск*, долг* отпуск*, длинн* отпуск*, long leave, on leave, extended leave, gap year, в длительн* командировк*, возвращени* из, back from leave, returning from`,
		advice: `after leave, from leave, после отпуска, после декрета`,
		near: { silence: 0.4, "career-change": 0.3 },
	},
	"job-search": {
		both: `поиск* работ*, поиск* мест*, job search*, job hunt*, job seek*, job-seek*, in transition`,
		logs: `ищет/ищу/ищут/подыскива*/присматрива* работ*/место/варианты/позици*, в активном поиске, в поиске, открыт* к предложени*, looking for … job/role/work/position/gig, open to offers/opportunities/work, on the market, hunting for, рассыла* резюме, updating cv/resume, job hunt*, looking around/for something new, sending out cv*/resume*/applications, applying for jobs, needs a job, open to new, thinking about next, ищет себя, ищет … нов* мест*/работ*, хочет уйти/сменить/менять, смотрит по сторонам, откликается на, ходит по собеседованиям, резюме + обнов*/рассыл*/разосл*/отправ*, интересуется вакансиями`,
		hints: `резюме, cv, resume, трудоустр*`,
		advice: `скрыт* ваканси*/возможност*, трудоустройств*, hidden job, job lead*, резюме, job hunting, between jobs, seeking work, eyes on … cv, cv/resume, соискател*, ищущ* работ*, помо* с работой/найти работу/поиском`,
		near: { opportunity: 0.8, support: 0.5, recommendation: 0.4, introduction: 0.4, "laid-off": 0.3, "is:recruiter": 0.2 },
	},
	hiring: {
		both: `ваканси*, open position*, open role*, vacanc*, hiring - manager, headcount, найм, найма, наним*, hire*`,
		logs: `ищет/ищут/нужен/нужна/подыскива* … разработчик*/дизайнер*/менеджер*/аналитик*/программист*/специалист*/инженер*/юрист*/бухгалтер*/маркетолог*/продавц*/сотрудник*/людей/кандидат*, расширяет/набирает/собирает команду, looking for/to … developer*/designer*/engineer*/people/candidate*/hire, building a team, growing team, has an opening, has/have openings, needs a … developer/designer/engineer/lawyer/assistant, looking for a … developer/designer/engineer/cofounder/assistant/nanny/lawyer, hunting for a, recruiting for, подбира* команд*/людей/человека, ищет … себе/к себе/в команду/на замену, нужны люди, нужен человек, не может найти … специалист*/человек*`,
		hints: `вакансия, нанять, recruit`,
		advice: `кандидат* для, предлагайте кандидат*, рекоменд* кандидат*, refer candidates, recommend candidates/people, job lead*`,
		near: { opportunity: 0.6, introduction: 0.5, giving: 0.4, "is:candidate": 0.3 },
	},
	offer: {
		both: `оффер*, job offer*, offer letter, предложени* о работе, предложени* работ*`,
		near: { opportunity: 0.5, "is:recruiter": 0.4, "offer-declined": 0.4 },
	},
	"offer-declined": {
		logs: `отказал*/отклонил* … оффер*/предложени*, отказ* от … оффер*/предложени*, выбрал* друг* компани*/оффер*, declin*/reject*/refus* + offer*, turned/turn down + offer*/them/it, said no to … offer, расстались хорошо, went with another company, said no to … them/job/offer/role, i declined, i turned, passed on … offer/role, went elsewhere, выбрал* друг*, не приняла/принял … оффер*/предложени*, сказал* … нет`,
		advice: `отказ* от … оффер*/предложени*, declin* … offer*, turning down, declin* an/the/a job/offer, say no to … offer/job, отклон* … предложени*/оффер*, отказ* … предложени* о работе`,
		near: { "is:recruiter": 0.6, frequency: 0.4, "keep-in-touch": 0.6, offer: 0.6, "after-rejection": 0.5, opportunity: 0.3 },
	},
	"after-rejection": {
		logs: `получил* отказ, отказали, не прошел/прошла, не взяли, взяли другого, выбрали другого, didn't get … job/role/offer, rejected me, rejection, turned me down, went with … another/other/someone, не подош*, picked/chose/took/hired/preferred + internal/other/another/someone/somebody/candidate/else, didn't make it, did not make it, was not selected, not selected, they said no, a no from, second choice, runner-up, close call, close second, предпочли/выбрали/нашли/взяли + другого/другую/человека/своего/кандидат*/внутренн*, завернули, отшили, не срослось, не получилось с работой, пролетел*, остался вторым, отказ пришел, passed on … round/us/deal/offer, passed this time, too early for, отказался вкладывать*/инвестир*/участвовать, сказал* … рано, не готов* вклад*/инвест*, не стал* вкладывать*, взяли другого/другую, не пойдут в, в раунд не, мол рано, too early, passing on, выбрали на место`,
		advice: `после отказа, отказ* - от/клиент*, rejection*, rejected, turned down, не прошли, after a no, a no, when they say no, second choice, не взяли, если отказали, получив отказ, turned you down, didn't get the, who passed, passed on, not yet, отказавш*, сказали нет, said no, the one who said no, say no to you, who said no`,
		near: { "keep-in-touch": 0.5, feedback: 0.6, "is:recruiter": 0.4, "weeks-after": 0.3, interview: 0.4 },
	},
	interview: {
		both: `@interview, отбор* кандидат*, отклик* на ваканси*, hiring process`,
		hints: `собеседов*, тестовое`,
		near: { "is:interviewer": 0.3, "is:recruiter": 0.2 },
	},
	"right-after": {
		logs: `@interview/встреч*/разговор*/переговор*/meeting + вчера/сегодня/утром/позавчера/yesterday/today/morning/tonight - назад/ago, только что + @interview, just + interview*/interviewed, прошел/прошла/прошли/прошло/состоял* @interview, had … interview*, финальн* @interview, final interview/round, после @interview - недел*/месяц*, after … interview - week*/month*, second/first/last/final/third round, round + today/yesterday/morning/afternoon, interviewed me/with/today/yesterday, had my/the interview, talked to the panel, met the team, onsite + today/yesterday, прошл* … этап*/тур, был/была/ходил/ходила на … @interview, сходил* на @interview, был* … @interview, последн* @interview, перв* @interview - работ*/клиент*, тестовое сдал*, собес + прошел/сегодня/вчера, today/yesterday + hr/recruiter/panel/hiring, pitched … yesterday/today/morning, pitch … yesterday/today, presented … yesterday/today, презентовал*/питчил* … вчера/сегодня, вчера/сегодня + презентовал*/питч*/презентаци*/защищ*`,
		hints: `собеседовал*`,
		advice: `сразу после, после собеседования - недел*, в течение # час*/часов, в течение суток, в тот же день, на следующий день, в первые сутки, right/immediately/straight/soon after, within # hours, within a day, same day, next day, day after, after the/an/each/every interview/meeting - weeks, # hours, the day after, next morning, same evening, within a/one/two day/days/hours, thank-you note*/letter*/email*/mail*, благодарственн* письм*, в первый день, на другой день, в тот же вечер, not later than tomorrow, first 24, after the pitch/demo/presentation, после презентации/питча/защиты/демо`,
		near: { thanks: 0.8, interview: 0.5, "after-meeting": 0.6, "new-contact": 0.2, notes: 0.15 },
	},
	"weeks-after": {
		logs: `@interview + недел*/месяц*/week*/month*, @interview + нет/без/тишина/молчат + ответа, @interview + no/without + answer/reply/news/word/feedback, жду/ждем/ждал* решени*/ответ*/фидбек*/новост*, обещали … перезвонить/ответить/вернуться, до сих пор не + @answer, не перезвон*, waiting for … decision/answer/feedback/outcome, no/any decision/news/word yet/from, haven't/hasn't heard back, heard nothing, promised to get back, decide/decision/answer + by/until/promised/still/expected, would/should/were to decide/answer/call/reply/let, was/were supposed/to to … call/answer/decide/get/reply, said they would/they'd … call/decide/answer/know, решени* + нет/не/жду/ждем/обещал*/еще/до, ответ* + обещал*/жду/ждем/ждать, до сих пор … нет/не, пропал* после … @interview, прошл* … недел*/месяц* … после, недел*/месяц* + прошл*/тишина/молчат, так и не … позвонил*/написал*/ответил*/сообщил*/решил*, кормят завтраками, weeks and nothing, no feedback, still waiting, no word, обещал* ответ, прошло две/три/четыре/пять, недел* + прошл*, weeks + still/decision, months + still/decision, ни слуху ни духу, обещали решить/ответить/позвонить, мы вам позвоним, we will call you, will get back to`,
		hints: `решения, решение, decision, outcome, вердикт*`,
		advice: `перв* недел*, через # недел*, follow-up, первое follow-up, first weeks, first few weeks, after a week, after # weeks, # weeks after/later, a week or two, a week later, weeks after, если не отвеч*, напомн* о себе, no decision, status of your application, waiting for, first nudge, nudge*, no word, silence from, while you wait, ожидани* ответа/решени*, пока ждете, пока … решают, затянувш*, after two/three weeks, а если молчат, ждем решения, ждать решения`,
		near: { "follow-up": 0.9, "no-reply": 0.4, interview: 0.4 },
	},
	"follow-up": {
		both: `follow-up*, follow up, following up, фоллоу*, фолоу*, напомн* о себе, напомина* о себе, touch base, check back, nudge*`,
		logs: `напомнить о/себе, надо напомнить, хочу напомнить, напомнить ему/ей/им, circle back, ping him/her/them, пингануть, пнуть`,
		hints: `напомн*, remind*, пинг*, ping`,
		advice: `напоминани* о себе, последующ* письм*, checking in`,
		near: { "weeks-after": 0.4, "no-reply": 0.3, "after-meeting": 0.4 },
	},
	"after-meeting": {
		logs: `договорились созвон*/встрет*/связат*, встреча прошла, провели встречу, had a good/great/productive meeting/call/chat, next steps, обсудили … следующ*, итоги встречи`,
		advice: `после встреч*, после знакомств*, после звонк*, итог* встреч*, следующ* шаг*, after … meeting/call/conversation, meeting notes, next steps, recap, протокол встреч*`,
		near: { "follow-up": 0.5, notes: 0.4, "right-after": 0.4 },
	},
	"fellow-candidate": {
		logs: `оба/вместе/тоже ждали/ждал*/сидели/собеседовал*/проходил* … собеседован*/коридоре/очереди/интервью, ждали … собеседован*/коридоре, конкурировал* за … место/позици*, fellow/another/other candidate, waiting room, both interviewed/applied/waiting, applied for the same, same job/position`,
		near: { "is:candidate": 1, "former-colleagues": 0.2 },
	},
} as const satisfies ConceptGroup;
