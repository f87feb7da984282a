import type { ConceptGroup } from "./model";

/** Work life: where somebody works, as what, and how that changes; interviews and job search. */
export const CAREER = {
	"company-changed": {
		logs: `@leave из ^, @leave … @company, @leave + joined/joining/joins, @leave ^ - message/meeting/party, ушел/ушла/уходит/уходят/ушли в/к ^ - отпуск, @move в ^ - отдел*/департамент*/команд*, перебрал*/перекочева*/переманил* в/к/из ^, уволил*, увольня*, уволен*, устроил*/устраива*/вышел/вышла/выходит в/на/работ*, нов* работ*, новое место, нов* работодател*, смен*/поменя* + работ*/компани*/место, теперь/сейчас/отныне работает … в/на/у - удаленк*/дома, теперь/сейчас/уже в ^, больше/уже не работает, больше там нет, доработал*/дорабатыва*/отрабатыва*, @leave + новый/новая/работу, написал* заявлени*, joined ^/as/the, joins ^/as, joining ^/as, moved to ^ as, moved/moves over/on/from, switch*/chang* jobs/companies/employers/job/employer, new job/employer/company/gig, starts/started/starting … at ^, now at/with ^, now works/working at/for, works/working at/for ^ now, longer/not works/at/with/there, notice + gave/handed, poached, hired by/away, jumped ship, last day at/there, accept* + offer, принял* оффер*/предложени*, got job at/with, took job at/with, swapped ^ for, сбежал* из ^, переметнул*, свалил* из ^, new workplace, works elsewhere`,
		advice: `@change + @company/работы/работодател*/employer*, @leave + клиент*/контакт*/сотрудник*/человек*/client*/contact*/customer*/champion*/sponsor*/colleague*/people/person/someone/they/company, увольнени*, после ухода, уволил*/увольня*, нов* работ*, нов* место, переход* + @company, @change + jobs/job/companies/employers, job change*/move*/switch*, champion … leaves, moves on/elsewhere, new job/employer/company, departure*, turnover, leaver*, alumni of`,
		near: { "career-change": 0.5, "stale-data": 0.4, "contact-replaced": 0.4, congratulation: 0.3, "role-changed": 0.25, "keep-in-touch": 0.2 },
	},
	"career-change": {
		advice: `карьерн* изменени*/переход*/путь/пути, изменени* … карьер*, при смене, career change*/move*/transition*/path, life changes, transition*, переходн* период*, перемен* … жизни, изменени* в жизни/работе`,
		logs: `сменил* професси*/сферу, вкатил* в, career change/pivot`,
		near: { "company-changed": 0.4, "role-changed": 0.4 },
	},
	"laid-off": {
		logs: `под сокращени*, по сокращени*, сократили/сокращают его/ее/их/меня/всех/отдел/команду/штат, его/ее/их/всех сократили/уволили/увольняют, потерял* работ*, лишил* работ*, остал* без работ*, выставили, выгнали с, попросили уйти, уволили, laid off, =fired, sacked, let go, let him/her go, lost job, redundan*, layoff*, lay-off*, out of work, unemployed, between jobs, axed, got the boot, position … eliminated`,
		advice: `увольнен*, сокращен* - расход*/бюджет*, потер* работ*, без работы, безработ*, job loss, lay-off*, layoff*, laid off, redundan*, out of work, unemploy*, lost job`,
		near: { "hard-times": 0.9, "company-changed": 0.7, "job-search": 0.5, support: 0.5 },
	},
	promoted: {
		logs: `повысили, повышен, повышена, получил* повышени*, пошел/пошла на повышени*, повышени* - цен*/тариф*, назначил*/назначен*, возглав*, теперь/стал/стала/сделали/дорос*/выросл*/вырос … @chief, теперь он*/она … @chief, promot*, now … @chief - to/work/at, became/becomes/named/appointed/made … @chief, stepped/steps/moved up, elevated to, получил* партнера, made partner, взлетел*`,
		advice: `повышени* - цен*/качеств*/эффективн*/лояльн*/уровн*, promotion*, promoted, карьерн* рост*, advancement, career growth`,
		near: { "role-changed": 0.95, congratulation: 0.6, "contact-replaced": 0.2, "career-change": 0.4 },
	},
	"role-changed": {
		logs: `нов* @role, друг* @role, смен*/поменя* @role, получил* должность, теперь отвечает/ведет/занимается/курирует/руководит, взял* на себя, перевели на, нов* обязанност*, сменил* роль, new role/position/title/responsibilit*, changed/switched/changes roles/role, now runs/leads/heads/owns/manages/responsible, took over, takes over, taking over, stepped into, stepping into, different role`,
		advice: `смен* @role, @change @role, изменени* @role, повышен* в должности, нов* обязанност*, внутри компани*, role chang*, chang* roles/role, new role/responsibilit*/title, internal move*/promotion*/change*, moves internally, inside the company, change within`,
		near: { "department-changed": 0.5, congratulation: 0.45, "career-change": 0.5, "contact-replaced": 0.3 },
	},
	"department-changed": {
		logs: `@move … @dept, друг*/соседн*/нов* отдел*/департамент*/подразделени*/команд*, moved/moving/moves/transferred/switched/rotated to … @dept, different/another/new team/department/division, internal transfer, сменил* отдел*/команд*/департамент*, внутренн* перевод*/ротаци*`,
		advice: `смен* отдел*/подразделени*/команд*/департамент*, в нов* отделе, между отделами, друг* отдел*, внутри компани*, transfer*, chang* departments/teams/department/team, internal move*/transfer*/change*, another/new department/team, inside the company, moves internally`,
		near: { "role-changed": 0.7, "contact-replaced": 0.4, "career-change": 0.35 },
	},
	"contact-replaced": {
		both: `преемник*, successor*, handover*, hand-over, replacement*, вместо нее/него/них, нов* контактн*, new contact person/point/owner, new point of, point of contact`,
		logs: `на … место/должность пришел/пришла/взяли/назначили, отвечает нов* человек, отвечает теперь друг*, кто вместо, кто теперь, нов* менеджер/человек/куратор/закупщик*/руководитель у/вместо/там, передал* дела, передал* нас, теперь за … отвечает, took over from, new buyer/manager/guy/person/boss there, replaced by, passed us to, handed us over, who replaces`,
		advice: `нов* руководител*/лиц*/менеджер* клиент*, связ* … нов* отделе, установлени* новых связ*, передач* дел, new stakeholder*, new decision-maker*, new decision maker*, multi-thread*, multithread*, decision maker changes, key contact leaves/changes, warm introduction to … successor, single-threaded`,
		near: { "company-changed": 0.7, "department-changed": 0.6, "role-changed": 0.5, "decision-maker": 0.3 },
	},
	relocated: {
		logs: `переех*, переезж*, переезд*, релоц*, релок*, эмигрир*, эмиграц*, иммигр*, уехал* жить/насовсем/в/из ^ - командировк*/отпуск*/конференц*, перебрал*/перебир* в/на ^, жив* теперь/сейчас, теперь/сейчас жив*, вернул* в ^/родной, relocat*, moved/moving/moves to ^ - as/team/role/^, moved/moving/moves to/back/abroad/overseas/away/house/home/city/out - role/team/department/position/company, emigrat*, lives/living/based in ^ now, now/lives lives/living/based in/abroad, new city/country/home/apartment/house, settled in ^`,
		advice: `переезд*, переех*, переезжа*, релок*, эмиграц*, на расстоянии, друг* город*/стран*, relocat*, long-distance, long distance, distance, mov* away/abroad/city/cities/house/country, different/another city/country/town, from afar, когда … далеко, emigrat*, expat*`,
		near: { remote: 0.7, "time-zone": 0.35, "stale-data": 0.3, "company-changed": 0.3, "career-change": 0.25, video: 0.2 },
	},
	remote: {
		both: `удаленк*, удаленн*, дистанцион*, на расстоянии, remote*, work* from home, long-distance, virtual*, по видеосвяз*`,
		logs: `только по зуму/видео/телефону/скайпу/почте, только онлайн, видимся … по зуму/онлайн, only … zoom/calls/video/online/remote*`,
		advice: `онлайн-взаимодейств*, онлайн взаимодейств*, виртуальн* встреч*, онлайн-встреч*`,
		near: { video: 0.5, relocated: 0.5 },
	},
	"time-zone": {
		both: `часов* пояс*, разниц* … времени/часов, time zone*, timezone*, time difference, hours ahead/behind`,
		near: { remote: 0.5 },
	},
	retired: {
		both: `на пенси*, пенсионер*, retire*, retiring`,
		near: { "company-changed": 0.5, "career-change": 0.5, "former-colleagues": 0.3, "keep-in-touch": 0.3 },
	},
	"own-business": {
		logs: `открыл*/открыва*/запуст*/основал*/создал* + бизнес*/компани*/стартап*/дело/фирм*/агентств*/студи*/кофейн*, свой/свое/свою/собственн* бизнес*/дело/компани*/стартап*/фирм*/студи*, ушел/ушла/уходит во/на фриланс*/вольные, стал*/теперь фрилансер*/предпринимател*/ип/самозанят*, start*/found*/launch*/open* + company/business/startup/agency/studio/shop/firm, own company/business/startup/firm, going/went/gone solo/freelance/independent, co-found*, сооснов*, quit to start`,
		advice: `предпринимател*, свой бизнес/дело, стартап*, entrepreneur*, founder*, startup*, own business, основател*`,
		near: { "company-changed": 0.6, congratulation: 0.5, giving: 0.3, introduction: 0.3, "career-change": 0.5 },
	},
	"parental-leave": {
		both: `декрет*, maternity, paternity, parental leave, отпуск по уходу`,
		near: { "child-born": 0.7, "contact-replaced": 0.5, absence: 0.8, "career-change": 0.3 },
	},
	absence: {
		both: `саббатикал*, sabbatical*, career break, творческ* отпуск*, долг* отпуск*, длинн* отпуск*, long leave, on leave, extended leave, gap year, в длительн* командировк*, возвращени* из, back from leave, returning from`,
		near: { silence: 0.4, "career-change": 0.3 },
	},
	"job-search": {
		both: `поиск* работ*, поиск* мест*, job search*, job hunt*, job seek*, job-seek*, in transition`,
		logs: `ищет/ищу/ищут/подыскива*/присматрива* работ*/место/варианты/позици*, в активном поиске, в поиске, открыт* к предложени*, looking for … job/role/work/position/gig, open to offers/opportunities/work, on the market, hunting for, рассыла* резюме, updating cv/resume`,
		advice: `скрыт* ваканси*/возможност*, трудоустройств*, hidden job, job lead*, резюме`,
		near: { opportunity: 0.8, support: 0.5, recommendation: 0.4, introduction: 0.4, "laid-off": 0.3, "is:recruiter": 0.2 },
	},
	hiring: {
		both: `ваканси*, open position*, open role*, vacanc*, hiring - manager, headcount, найм, найма, наним*, hire*`,
		logs: `ищет/ищут/нужен/нужна/подыскива* … разработчик*/дизайнер*/менеджер*/аналитик*/программист*/специалист*/инженер*/юрист*/бухгалтер*/маркетолог*/продавц*/сотрудник*/людей/кандидат*, расширяет/набирает/собирает команду, looking for/to … developer*/designer*/engineer*/people/candidate*/hire, building a team, growing team`,
		advice: `кандидат* для, предлагайте кандидат*, рекоменд* кандидат*, refer candidates, recommend candidates/people, job lead*`,
		near: { opportunity: 0.6, introduction: 0.5, giving: 0.4, "is:candidate": 0.3 },
	},
	offer: {
		both: `оффер*, job offer*, offer letter, предложени* о работе, предложени* работ*`,
		near: { opportunity: 0.5, "is:recruiter": 0.4, "offer-declined": 0.4 },
	},
	"offer-declined": {
		logs: `отказал*/отклонил* … оффер*/предложени*, отказ* от … оффер*/предложени*, выбрал* друг* компани*/оффер*, declin*/reject*/refus* + offer*, turned/turn down + offer*/them/it, said no to … offer, расстались хорошо, went with another company`,
		advice: `отказ* от … оффер*/предложени*, declin* … offer*, turning down`,
		near: { "is:recruiter": 0.6, frequency: 0.4, "keep-in-touch": 0.6, offer: 0.6, "after-rejection": 0.5, opportunity: 0.3 },
	},
	"after-rejection": {
		logs: `получил* отказ, отказали, не прошел/прошла, не взяли, взяли другого, выбрали другого, didn't get … job/role/offer, rejected me, rejection, turned me down, went with … another/other/someone, не подош*`,
		advice: `после отказа, отказ* - от/клиент*, rejection*, rejected, turned down, не прошли`,
		near: { "keep-in-touch": 0.5, feedback: 0.6, "is:recruiter": 0.4, "weeks-after": 0.3, interview: 0.4 },
	},
	interview: {
		both: `@interview, отбор* кандидат*, отклик* на ваканси*, hiring process`,
		near: { "is:interviewer": 0.3, "is:recruiter": 0.2 },
	},
	"right-after": {
		logs: `@interview/встреч*/разговор*/переговор*/meeting + вчера/сегодня/утром/позавчера/yesterday/today/morning/tonight - назад/ago, только что + @interview, just + interview*/interviewed, прошел/прошла/прошли/прошло/состоял* @interview, had … interview*, финальн* @interview, final interview/round, после @interview - недел*/месяц*, after … interview - week*/month*`,
		advice: `сразу после, после собеседования - недел*, в течение # час*/часов, в течение суток, в тот же день, на следующий день, в первые сутки, right/immediately/straight/soon after, within # hours, within a day, same day, next day, day after, after the/an/each/every interview/meeting - weeks, # hours`,
		near: { thanks: 0.8, interview: 0.5, "after-meeting": 0.6, "new-contact": 0.2, notes: 0.15 },
	},
	"weeks-after": {
		logs: `@interview + недел*/месяц*/week*/month*, @interview + нет/без/тишина/молчат + ответа, @interview + no/without + answer/reply/news/word/feedback, жду/ждем/ждал* решени*/ответ*/фидбек*/новост*, обещали … перезвонить/ответить/вернуться, до сих пор не + @answer, не перезвон*, waiting for … decision/answer/feedback/outcome, no/any decision/news/word yet/from, still no, haven't/hasn't heard back, heard nothing, promised to get back`,
		advice: `перв* недел*, через # недел*, follow-up, первое follow-up, first weeks, first few weeks, after a week, after # weeks, # weeks after/later, a week or two, a week later, weeks after, если не отвеч*, напомн* о себе, no decision, status of your application`,
		near: { "follow-up": 0.9, "no-reply": 0.4, interview: 0.4 },
	},
	"follow-up": {
		both: `follow-up*, follow up, following up, фоллоу*, фолоу*, напомн* о себе, напомина* о себе, touch base, check back, nudge*`,
		logs: `напомнить о/себе, надо напомнить, хочу напомнить, напомнить ему/ей/им, circle back, ping him/her/them, пингануть, пнуть`,
		advice: `напоминани* о себе, последующ* письм*, checking in`,
		near: { "weeks-after": 0.4, "no-reply": 0.3, "after-meeting": 0.4 },
	},
	"after-meeting": {
		logs: `договорились созвон*/встрет*/связат*, встреча прошла, провели встречу, had a good/great/productive meeting/call/chat, next steps, обсудили … следующ*, итоги встречи`,
		advice: `после встреч*, после знакомств*, после звонк*, итог* встреч*, следующ* шаг*, after … meeting/call/conversation, meeting notes, next steps, recap, протокол встреч*`,
		near: { "follow-up": 0.5, notes: 0.4, "right-after": 0.4 },
	},
} as const satisfies ConceptGroup;
