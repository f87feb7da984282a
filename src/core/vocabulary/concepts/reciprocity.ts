import type { ConceptGroup } from "./model";

/** Who gives, who answers, who promised: the balance between two people, its repair and its care. */
export const RECIPROCITY = {
	"one-sided": {
		logs: `только/всегда/вечно/постоянно/опять + я + пишу/звоню/писал*/звонил*/@first/предлагаю/зову, @first + всегда/вечно/только/постоянно + я/мной/меня/мне, пишу/звоню/зову … я один/одна/сам/сама, инициатив* … моя/меня/мне/мной, односложн*, однослож*, сам/сама/сами никогда/не … пишет/звонит/зовет/пишут/звонят/@first, никогда/не … @first - проект*, игра в одни ворота, в одни ворота, в одну сторону, односторонн*, все тяну на себе, отвечает сухо/коротко/нехотя, I/i'm + always/only/one + write/writing/call/calling/reach*/initiat*/ping*/@first, always me, never @first/writes/calls/initiates/asks - deliver*/reply, one-word, one-line, one word answers, one-sided, one-way, all the effort, effort … mine, initiative … mine, doesn't reciprocate, never asks about, no reciprocity, always/only/just me/i + calls/call/who/writes/write/initiate*/reach*, always me who, me who calls/writes/starts/reaches, she/he/they never does/do/calls/call/writes/write/initiates/asks, never the other way, it's always, if i don't/didn't call/write, сам/сама/сами + не объяв*/никогда/не позвон*/не напиш*/не звон*/не пиш*, если я не/не позвоню/не напишу … не/сам, первая/первый + пишу/звоню/зову/никогда, звоню/пишу/зову/поздравляю/предлагаю + всегда/только/вечно/постоянно/один/одна, он/она + никогда + не пишет/звонит/зовет/интересуется/спрашивает, ни разу не спросил*/позвонил*/написал* сам*/первы*, только беру/берет, only takes, takes and never gives, all take, тяну/держится на мне, общение держится, my initiative, carries/carry the conversation, отвечает одним словом, ok and nothing, always + organise*/organize*/invite*/arrange*/plan*/host* + me/i, the one who always, всегда я + организ*/зову/приглашаю, ни разу сам*, сам*  ни разу, ни разу не позвал*/пригласил*/набрал*, starts a conversation, never starts, who gets in touch, always me … gets in touch`,
		hints: `инициатив*, initiative, всегда я, always me, односторон*`,
		advice: `односторонн*, баланс*, взаимност*, give and take, give-and-take, one-sided, one-way, reciproc*, двусторонн*, two-way, giving and receiving, берут и отда*, giving and taking, balanc*, инициатив* - проект*/поддерж*/поддержк*/количеств*, takes two, takes two to, only one … calls/writes/gives, only one of you, match … pace/effort, initiative, uneven, lopsided, equal, both sides, обоюдн*, в одни ворота, взаимн* интерес*, двое, обе стороны, перекос*, кто пишет первым, always you who, first to write, равновеси*, all the running, do all the running, every thread starts, starts with your name`,
		near: { reciprocity: 0.8, "no-reply": 0.6, "too-pushy": 0.2, "long-term": 0.25, "letting-go": 0.4, impersonal: 0.2 },
	},
	reciprocity: {
		both: `взаимност*, взаимовыгод*, взаимн* выгод*/польз*/ценност*, обоюдн*, reciproc*, mutual*, win-win, give and take, баланс*, balanc*`,
		near: { giving: 0.5, "one-sided": 0.5, "nothing-given": 0.5 },
	},
	"no-reply": {
		logs: `не + @answer - я/=отвечаю/=ответил/мы/за, @no @answer/реакци*/ответа - я/=отвечаю/i/мы/за, без ответа/реакции, нет … ответа/реакции, ни ответа, молчит, молчат, молчок, молчание, тишина, в тишине, игнор*, не берет трубку, трубку не берет, недоступен/недоступна, заблокировал*, прочитал*/прочел/читает … не/молч*, сообщени*/письм*/звонк* … без ответа, ghosted, ghosting, no/without/any reply/replies/answer/response, never/not/hasn't/didn't/doesn't @answer - i, unanswered, unread, radio silence, crickets, left on read, gone quiet, went quiet, gone dark, silent treatment, not picking up, ignored/ignores/ignoring me/my/messages/emails, read … no/not/never reply/answer, bounced back, nothing/silence/nobody/no one + came/back/heard/since/answers/replies/from, nothing came back, heard nothing, not heard back, haven't heard back, didn't/hasn't/never got/get/come back to me, never/didn't/hasn't/won't return* my/calls/messages, no sign of life, doesn't/didn't/won't/not pick* up, voicemail, seen but/and/no, left unread, письма/сообщения/звонки + игнор*/уходят/пустоту/остал*/без, как в пустоту, ни слуху ни духу, ноль реакции/эмоций/ответа, на связь не выход*, не выходит на связь, трубк* + не, не дозвон*, не дозвониться, пропал* со связи/с радаров, замолчал*, затих*, отмалчив*, второй/третий/четвертый раз/месяц/неделю … не отвеч*/молч*/пишу, писал*/звонил*/написал* + дважды/трижды/два/три/несколько + не/тишина/ответа/молч*/ноль, wrote/called/emailed/texted + twice/thrice/three/two/several + no/nothing/silence/yet, waiting for … reply/answer - my, не отвеч* - я/=отвечаю/за, перестал*/перестала отвечать/писать/звонить/выходить, stopped answering/replying/writing/calling`,
		hints: `молч*, тишин*, игнор*, unread, трубк*`,
		advice: `не отвеч*, нет ответа, без ответа, отсутстви* ответ*, молчани*, молчит, no repl*, no response, no answer, don't/doesn't reply/answer/respond, ghost*, unresponsive, go/goes/gone/going quiet/silent/dark, silence, unanswered, когда молчат, nobody/no one/someone/somebody/they answers/answer/doesn't/don't/stops/replies, when nobody, no one answers, let it rest, silence is, stop* replying/answering, not answering, quiet, молчат, тишин*, не выходит на связь, игнорир* вас, пропал*, goes/go/went/gone/going silent, investor goes silent`,
		near: { "one-sided": 0.6, "too-pushy": 0.45, "follow-up": 0.55, silence: 0.4, "letting-go": 0.35 },
	},
	"too-pushy": {
		logs: `навязыва*, навязчив*, назойлив*, надоед*, надоел* ему/ей/им, слишком/чересчур часто/много/настойчив*/активн*, переборщ*, достаю/достал* … сообщени*/звонк*, писал*/звонил*/пинал* … два/три/четыре/пять/пару/# раз/раза … недел*/день/дня, раз/раза за недел*/день/дня, заваливаю, заваливал*, завалил* сообщени*/письм*, спамл*, закидал*/закидыва* … сообщени*, давлю, pushy, too often/frequent*/eager/aggressive, too much/many … messages/calls/emails/texts/reminders, overdo*, bother*, pester*, spamming, nagging, annoying him/her/them, clingy, chasing, twice/times/messages/emails this/in/a week/day/row, bombard*, breathing down, coming on strong, desperate, getting on … nerves, on … nerves, достал*/достаю/замучил*/замучаю/задолбал*/утомил*/извел*/донимаю/донял*/дергаю/дергал*/терзаю, третье/четвертое/пятое/шестое сообщени*/письм*/звонок … недел*/день/подряд, # сообщени*/писем/звонк* … недел*/день/дня/подряд, сообщени*/письм*/звонк*/писал*/звонил* + подряд, два/три/четыре/пять + сообщени*/писем/письма/звонка/звонков + недел*/дня/подряд/за, third/fourth/fifth message/email/call/reminder/nudge, two/three/four/five/six messages/emails/calls/times since/this/in/within, # messages/emails/calls since/this/in/within, too many messages/calls/emails, overstayed, wearing him/her out, wore out, smothering, harass*, annoying, hounding, badger*, he asked me to stop, слишком много пишу/звоню, часто пишу/звоню/дергаю, просил* не писать/звонить/беспокоить/торопить, asked for … space, needs space, перестарал*, переусердствовал*, перегнул*, напираю, slow down, every day + wrote/written/write/message*/email*, писал*/звонил*/пишу/звоню … каждый день, каждый день пишу/писал*/звон*, просил* … реже, asked me to … less/stop/wait, почти каждый день`,
		hints: `навяз*, навязыв*, надое*, too much, слишком, too many, часто, pushy, pest, подряд`,
		advice: `навязчив*, ненавязчив*, слишком част*, назойлив*, не докуча*, не дав*, разумн* периодичн*/частот*, умеренн*, too often/much/frequent*/many/soon, pushy, pester*, overwhelm*, bother*, spam*, space, перерыв*, back off, don't chase, pressure, desperate, без давлени*, pest, a pest, put the phone away, nag*, chas*, give … space/room/time/air, crowd*, too keen, too eager, hover*, не надоед*, надоед*, надоедлив*, не торопить, не дергать, чрезмерн*, перебор*, настойчив*, отступи*, спам*, осторожно с частотой, дать время/паузу`,
		near: { frequency: 0.3, "no-reply": 0.3, boundaries: 0.3, "new-contact": 0.15, patience: 0.6 },
	},
	patience: { both: `терпени*, не торопи*, не спеш*, patien*, don't rush, give … time, take … slow` },
	"letting-go": {
		both: `отпустить, let go of … contact/relationship, letting go, прекратить/закончить/завершить общени*/отношени*, end … relationship, ending … relationship, токсичн*, toxic, fade out, let it fade, stop investing, moving on from, пора расходиться, расходиться, пора прощаться, пора заканчивать, пора завершать, вычеркн*, вычеркив*, let go, let them go, time to stop, part ways kindly, archive without`,
		logs: `стоит ли продолжать, есть ли смысл, is it worth, not worth it, махнуть рукой, give up on, писать … не хочется, писать ему/ей … не хочется, не понадобил*, говорить … не о чем, don't want to write, no wish to, nothing left to say, не хочу поддерживать`,
		near: { segments: 0.2, "one-sided": 0.3, boundaries: 0.3 },
	},
	"reply-owed": {
		both: `ждет ответ*, ждут ответ*, ждал* ответ*, без моего ответа`,
		logs: `я … не ответил*, не ответил* ему/ей/им, надо/нужно/пора/забыл*/должен/должна/обещал* … ответить/отписаться/перезвонить, ждет/ждут/ждала/ждал … моего/меня/нас ответа/ответ/решени*/звонк*, жд* … от меня, его/ее/их письмо/вопрос/сообщение … висит/лежит/недел*/без, висит … письмо/вопрос/сообщение, не отвечал* ей/ему/им, затянул* с ответом, I/I've/haven't/didn't + owe/replied/answered/reply/respond + him/her/them/back/reply/his/her/their, need/must/should/forgot/have to/haven't reply/answer/respond/replied/answered/responded/write … back, owe … reply/answer/response/call/email, waiting for my/me/us, wait* on me/us, still … my answer/reply, his/her/their question/email/message … unanswered/sitting/waiting, wrote to me, asked me … haven't, owe him/her/them an answer/reply/call/response/email, не ответил* + до сих пор/еще/уже/на/неделю, так и не ответил* ему/ей/на, его/ее/их письмо/сообщение/вопрос/звонок + ответ*/забыл*/пропустил*/две/неделю, забыл* ответить/перезвонить/отписать*, написал*/прислал*/спросил*/звонил* + мне + не ответил*/надо, он/она написал*/спрашивал*/звонил*, надо ответить, ответить на, должен/должна ему/ей/им ответ/звонок, пропустил* … звонок/письмо/сообщение, missed … call from, missed her/his call/message/email, haven't got back, have not replied/answered, not yet replied/answered, still have to answer/reply, still need to reply/answer, call … back, get back to him/her/them, she/he wrote/asked/called + i/haven't/never/two/weeks/days, sitting in my inbox, in my inbox, не отвечаю, не ответил я, я … не отвеч*, я … не ответ*, waiting/waits for my/our, awaits my/our`,
		hints: `=отвечаю, inbox, =ответить, owe`,
		advice: `игнорир* ответ*/сообщени*, игнорирование ответов, всегда отвечайте, =отвечайте, =отвечать, быстр* ответ*, своевременн* ответ*, скорост* ответ*, reply promptly/quickly/fast/within/time, repl* within, prompt*, response time*, answer every/promptly/messages, answering promptly/fast/within, responsive*, slow replies, timely, answer within, answer … day, не заставляйте ждать, reply the same, keep … waiting, inbox, не тян* с ответом, задерж* с ответом, пропущенн* звонк*/сообщени*`,
		near: { promise: 0.25, apology: 0.2, feedback: 0.1 },
	},
	giving: {
		logs: `чем/могу/можем/хочу/предложил*/предложить + @help, помог*/помогла/помогаю ему/ей/им, подсказал*, дал* контакт*, нужна помощь, нуждается в помощи, просит помочь/помощи, could/can/offered/want/wants + @help, needs/asked/asks help/advice/hand, helped him/her/them, gave him/her/them, what … offer, @value ему/ей/им/для/to/for, be useful, помогаю ему/ей/им, помогу/поможем, помог* с/найти/устроить/разобраться/написать, подсоби*, подбросил*, дать совет, дал* совет, helping him/her/them, help with, helped with, offered to, lend a hand, needs a hand, could use … help/hand/advice, struggling with … code/project/website/english, can i help, пригодит*, ему/ей/им + пригод*/пригодилось/полезн*/нужен/нужна/нужно + контакт*/совет*/помощ*`,
		hints: `помо*, help*, польза/пользу, useful, полезн*`,
		advice: `предл* помощ*, предложени* … ценност*/помощ*, предоставлени* … ценност*, создани* ценност*, предлагайте … полезн*/помощ*/ценност*, @value, помогайте, помога* друг*, без ожидани*, щедр*, дача до получения, отдава*, offer* … help/value/support, add* value, give first, giv* before, without expecting, generos*, be useful, helping, pay it forward, bring value, give before, giving, before you ask, ledger, open doors, bring something, что можете дать, чем помочь, чем можете, помоч* первым, давать первым, отдавать, вклад, contribute, serve, offer something`,
		near: { support: 0.5, reciprocity: 0.3, sharing: 0.3, introduction: 0.25 },
	},
	"nothing-given": {
		logs: `только прошу, ничего … не дал*/дал взамен/сделал* для, ничего взамен, все время/постоянно/опять/снова/всегда/столько/много/очень + он/она/мне/меня + помога*/помог*/выруч*, сколько раз … помог*/выруч*, в долгу, я … должник, обязан*, отплат*, отблагодар*, обращаюсь/пишу/вспоминаю/звоню только/когда/лишь … нужно/надо/нужен/нужна/что-то/помощь, пишу … когда … нужно, owe/owes/owed + favour*/favor*/lot/one/big, he/she + keeps/always + helping/helped/helps, helped me so/twice/again/lot/out/many, only ask/asking/contact/write/reach … need/want/something, always asking for, haven't … in return, never … anything back, nothing in return, give back, pay … back - money, repay, return the favo*, take more than, я ему/ей … ничем, done me/us … favour*/favor*, done none, did me … favour*/favor*, favours/favors + three/two/several/many/none, вспоминаю … только/когда, только когда … нужн*/надо/приспич*/горит, когда … что-то нужно/надо, опять/снова/вечно прошу/обращаюсь, всегда выруча*, не раз выруча*/помога*, столько раз … помог*/выруч*, я ничем, мне … неудобно/стыдно просить, только беру, всегда прошу, прошу и прошу, i only call/write/come when, when i need something, never gave/given/did/done anything, all i do is ask/take, again asked for, always there for me, helped me/us + again/twice/thrice/year/times/always/lot, bailed me out, без конца помогает, опять помог*, ничем не отплатил*/помог*/ответил*, не отплатил*, всегда … выруч*, опять … выруч*, только если нужн*/надо/что-то, обращаюсь … если нужн*, only if i need, only when i`,
		hints: `выруч*, отплат*, взамен, in return, долгу`,
		advice: `не используйте … интерес*, в своих интересах, вне необходимости, не только когда, не только … нужн*, только когда нужн*, дать прежде, прежде чем просить, дача до получения, отблагодар*, отплат*, without … expecting, only when … need*, before … ask*, give back, return the favo*, repay, transactional, taker*, потребител*, корыст*, взаимовыгод*, взаимн* выгод*, only ever take, only take, taking, take and take, before you ask, ask nothing, без просьб, ничего не прося, не просить, не только просить, сначала дать/дайте/отдать, say thanks by, давать прежде, давать сначала, прежде чем брать, first give, only calling when, only call when, only when you need, need something, vending, когда что-то нужно, потребительск*`,
		near: { giving: 0.75, reciprocity: 0.8, thanks: 0.5, "one-sided": 0.3 },
	},
	favour: {
		logs: `хочу/надо/нужно/думаю/собираюсь/можно/стоит/неудобно/нужен/нужна + попросить/спросить/обратиться/просить/помощь/совет*, попросить … о помощи/об услуге/совета/протекц*, прошу/попросил*/просил* … помочь/совет*/помощи, ask/asking him/her/them for/about/to - review/discount, want/need/going/like to ask, need … his/her/their help/advice/input/opinion, ask for … favo*/help/advice/intro, request … help, need … opinion/advice/help/input/contact/signature, not sure how to ask, how to ask, хочу … чтобы помог*/посмотрел*/познакомил*/подсказал*, нужна/нужен/нужно … его/ее/их совет/помощь/мнение/подпись/контакт/экспертиза, не знаю как попросить, неловко просить, прошу, ask whether she/he could/would, could ask, want him/her to look/review/introduce/help`,
		hints: `попрос*, просьб*, favour*, favor*, услуг*`,
		advice: `просьб*, запрос* информац*/рекомендац*/помощ*, запросы, как просить, как попросить, обраща* за, обращени* за, прося, asking for, make the/an ask, ask for help/advice/favo*, requests, favour*, favor*, big ask, small ask, favours, favors, asking people, how to ask, easy to decline, просить, попросить о, обратиться с просьб*, просьба`,
		near: { recommendation: 0.35, "nothing-given": 0.3, formal: 0.15, "ask-advice": 0.5 },
	},
	"ask-advice": {
		both: `посоветова*, попрос* … совет*, за советом, ask … advice, advice from, informational interview*, pick … brain`,
		near: { mentoring: 0.5, favour: 0.4, knowledge: 0.4 },
	},
	recommendation: {
		both: `рекомендаци* - книг*/стать*/фильм*/ресурс*/улучшени*/стратеги*, рекомендательн*, характеристик* с, reference letter*, references, reference check, recommendation*, letter of recommendation, vouch*, endorse*, поручит*, put in a word, замолвит*, протекци*`,
		logs: `порекомендовать меня, рекомендовать меня, recommend me, as a reference, be my reference, act as reference, give … reference, дать рекомендац*, рекоменд* на, указать … резюме, в резюме, поручил*, поручит*, за меня, характеристик*, put … on my cv/resume, name … as a, as referee, referee*, speak for me, good word, could recommend me, напишет … рекоменд*/письмо, рекоменд* меня/на, write me a`,
		hints: `рекоменд*, recommend*, reference*`,
		advice: `reference*, referee*, write something good, попросить рекоменд*, рекомендател*, letters of, vouch`,
		near: { favour: 0.6, opportunity: 0.45, formal: 0.3, referral: 0.3, testimonial: 0.3, benefits: 0.25 },
	},
	promise: {
		logs: `обеща*/пообеща*, слово держ*, клял*, договорил* - встрет*/кофе/созвон*/пообед*/обед*, взял* обязательств*, =promise/=promised/promises/promising to, committed to, said would/i'd/he'd/she'd, gave … word, owe* him/her/them … draft/doc*/intro/file*, до сих пор не … сделал*/отправил*/прислал*, deliver* on, swore, sworn, pledged, gave me … word, said it would be, guaranteed, assured me/us, клялся/клялась/клялись/клянет*, заверил*, заверял*, гарантир*, божил*, слово дал*, дал* слово, обещалк*, сулил*, договаривались, договорились что, обязал*, promised him/her/them, i promised, должен/должна/обещал* … прислать/отправить/скинуть/сделать/подготовить/познакомить/узнать`,
		hints: `обещ*, promis*, слово`,
		advice: `обещани*, обязательств*, договоренност*, держ* слово, слов* держ*, promise*, commitment*, keep … word, follow through, following through, do what you say, deliver on`,
		near: { trust: 0.7, "promise-broken": 0.6, "follow-up": 0.2 },
	},
	"promise-broken": {
		logs: `не сделал*, подвел*, подводит, не выполнил*, не сдержал*, кинул*, кидал*, слил*, слился, не прислал*, не отправил*, не пришел/пришла/явил*, забыл* про обещани*/обещанн*, нарушил*, слово не сдержал*, продинам*, let me/us/him/her down, didn't/never/not deliver*/did/showed/show/sent/send/kept/keep/follow*, no-show, stood me up, flaked, flaky, broke … promise/word/agreement, failed to, backed out, unreliable, went back on, canceled/cancelled … minute, were not/never there/delivered, was not/never delivered/done/paid, they were not, nothing happened, nothing came of, not delivered, did not deliver/come/show/send/happen, missed it again, again nothing, снова/опять подвел*/не/обманул*/кинул*/перенес*/сорвал*, так и не сделал*/прислал*/принес*/закончил*/отдал*/вернул*/выполнил*, ничего не сделал*, воз и ныне там, отменил* в последн*, в последний момент, не пришел на встречу, опаздыва* всегда, вечно опаздыва*, всегда опаздыва*, необязательн*, ненадежн*, slipped again, late again, cancelled/canceled on me, forgot … meeting/appointment/promise, never turned up, didn't turn up`,
		hints: `подвел*, обманул*, unreliable, failed`,
		advice: `надежн*, последовательн*, выполнени* обещан*, невыполн*, reliab*, dependab*, consisten*, broken promise*, keep … promises, unreliab*, accountab*, broken promises, keeping promises, promises, don't deliver, word, say so before, невыполненн*, не сдержал*, обеща* и не, слово`,
		near: { promise: 0.9, trust: 0.95, apology: 0.4, conflict: 0.3 },
	},
	trust: {
		both: `довер*, недовер*, надежн*, trust*, reliab*, integrity, репутаци*, reputation, credib*`,
		hints: `довер*, trust*`,
		advice: `честн*, искренн*, honest*, sincer*`,
		near: { honesty: 0.5, promise: 0.2, confidentiality: 0.3 },
	},
	honesty: {
		both: `честн*, откровенн*, искренн*, правду/правда, honest*, candid*, frank, sincer*, authentic*, аутентичн*, transparen*, прозрачн*`,
		near: { trust: 0.5, depth: 0.3 },
	},
	"trust-broken": {
		logs: `обман*, соврал*, врет/врал*, наврал*, проболтал*, разболтал*, предал*, за спиной, сплетн*, подстав* меня/нас, украл*/присво* … иде*, lied, lying to, betray*, gossip*, leaked, behind … back, stole … idea/credit/client, threw … bus, took credit, broke … trust/confidence, gossiped, told everyone/others what i, went behind, cheated, scam*, ripped … off, stabbed, badmouth*, talked about me, copied … idea/work, выдал* за свое/свои, переманил* наш*/моего/клиент*, надул*, облапошил*, рассказал* всем/другим, растрепал*, поливал* грязью, за глаза, подсидел*, подставил*`,
		hints: `соврал*, обман*, lied, lie, lies, вранье, предат*, украл*, cheat*`,
		advice: `потер* довери*, восстанов* довери*, нарушен* довери*, lost trust, rebuild* trust, broken trust, betray*, gossip*, сплетн*`,
		near: { trust: 1, confidentiality: 0.6, conflict: 0.6, boundaries: 0.4, "letting-go": 0.3 },
	},
	confidentiality: {
		both: `конфиденциальн*, по секрету, между нами, не рассказыв*, никому не говор*, секрет/секреты/секретн*/секрету, nda, confidential*, in confidence, secret*, off the record, keep … to myself/yourself, discreet, discretion, приватн*, privacy, тайн*`,
		logs: `told me … in confidence/confidence, told me under, просил* никому/не рассказывать/не говорить/не распространяться/молчать, не для чужих ушей, строго между, поделил* сокровенн*/тайн*/секрет*, pssst, not public yet, not announced, пока никому, неофициальн*, keep quiet about, swore me to, nobody else knows, доверил* … тайн*/секрет*, проговорил*`,
		hints: `секрет*, secret*, никому, confiden*`,
		advice: `secrets, what was told, stays there, leak*, утечк*, тайн*, чужие секреты, не разглаша*, молчать о, personal information`,
		near: { trust: 0.85 },
	},
	apology: {
		both: `извин*, прощени*, простит*, apolog*, sorry, повинит*, заглад*, make amends, make it right, make up for`,
		logs: `виноват*, неловко, неудобно вышло, стыдно, awkward, ashamed, embarrass*, my bad, feel bad, feel guilty, некрасиво, i was rude/harsh/unfair/wrong, нагрубил*, сорвался/сорвалась на, был*/была неправ*, погорячил*, ляпнул*, наговорил* лишнего, незаслуженно, зря накричал*, regret, не стоило так, должен/должна/надо/хочу извин*`,
		hints: `извин*, sorry, стыд*, виноват*, ashamed, грубо, груб*`,
		advice: `saying sorry, say sorry, own part, without but, признать вину, принести извинени*, загладить`,
		near: { mistake: 0.7, conflict: 0.4, "forgotten-date": 0.15, trust: 0.25 },
	},
	conflict: {
		both: `конфликт*, ссор*, поссор*, разноглас*, недопонима*, conflict*, disagree*, quarrel*, misunderstand*, dispute*, напряженн* отношени*, tension*`,
		logs: `поругал*, поцапал*, поспорил*, обидел*, обида, обижен*, накричал*, повыс* голос, послал*, на ножах, остались на плохой ноте, не разговарива*, had a fight/argument/row, fell/falling out, argued, clash*, offended, on bad terms, hurt feelings, yelled, heated, parted badly, bad blood, snapped at, shouted at, shouting match, screaming, stormed out, slammed … door, хлопнул* дверью, дверью хлопнул*, повздорил*, сцепил*, перепалк*, разругал*, разосрал*, рассорил*, стычк*, на повышенных тонах, конфликтн*, бодаемся, спорили до хрипоты, не сошлись, разошлись во мнени*, обозвал*, нахамил*, надул* губы, обиделся/обиделась, дуется, не здоровается, hung up on, fell out with, not on speaking terms, not speaking, stopped talking to me, had words, row over, big row, bust-up, at odds, bad argument, cross with me, took offence/offense, rude to`,
		hints: `ссор*, поруг*, argu*, скандал*, спор*, fight*, row, обид*, конфликт*, накричал*, крич*, yell*, angry, злит*`,
		advice: `спор/споры/споров/спорах, примирени*, помирит*, обид*, reconcil*, mending, repair*, difficult conversation*, трудн*/сложн* разговор*, hard conversation*, argument*, arguing, quarrel*, after a fight/row/quarrel, fight*, making up, make up after, mend*, patch*, feud*, разлад*, размолвк*, ссоры, после ссоры, восстановить мир, конфликтн*, mend fences`,
		near: { apology: 0.6, dissatisfied: 0.3, trust: 0.3, listening: 0.3, feedback: 0.2 },
	},
	feedback: {
		both: `обратн* связ*, фидбек*, фидбэк*, фидбек, feedback, критик*, critique, critici*, ревью, мнени* о работ*`,
		hints: `фидбек, feedback, мнение, opinion, критик*, оценк*`,
		near: { satisfied: 0.15, dissatisfied: 0.2, "my-updates": 0.15 },
	},
	boundaries: {
		both: `границ*, boundar*, личн* пространств*, work-life`,
		logs: `звонит/пишет … ночью/ночам/выходные/выходным/отпуск*/воскресень*, в нерабочее, ночью, по ночам, слишком много просит/требует, садится на шею, сел* на шею, бесплатно просит, просит бесплатно, too demanding, calls/texts/writes/messages … night/weekend/weekends/sunday/midnight, late at night, free work, for free, oversteps, taking advantage, personal questions, little extras, extras, extra work, rings/phones/calls/texts … at … night/ten/eleven/midnight, at ten/eleven at night, доработк* бесплатн*, бесплатн* + хочет/просит/доработк*/правк*/помощ*/консульт*, еще чуть-чуть, правк* без конца, каждый день новые хотелки, пишет/звонит … вечер*/ночь*/выходн*/субботам/воскресен*/отпуске/праздник*, без выходных, требует ответ* сразу/немедленно/срочно, по любому поводу, выносит мозг, вампир*, too much of my time, drains me, exhausting, monopoli*, every evening, on vacation, пользуется моей добротой, использует меня, садится на голову, правк* + новые/каждый/бесконечн*/очередн*, по дружбе, free changes/work/help/advice, expects … free`,
		hints: `границ*, weekend*, sunday*, бесплатн*, наглеет, нагл*`,
		advice: `нерабочее время, рабочие часы, сказать нет, say no, saying no, working hours, office hours, demanding, evenings and sundays, evenings, sundays, weekends, extras, small extras, not included, вечер* и выходн*, свободное время, когда вы не работаете, выходные, не обязаны, границы`,
		near: { refusal: 0.7, expectations: 0.4, "too-pushy": 0.15 },
	},
	refusal: {
		both: `отказать ему/ей/клиенту/в, сказать нет, вежлив* отказ*, как отказать, say no, saying no, turn* down … request, declin* … request/invitation/favo*, polite no, politely`,
		near: { boundaries: 0.5, honesty: 0.2 },
	},
	thanks: {
		both: `спасибо, благодарн*, благодар*, поблагодар*, отблагодар*, thank*, grateful, gratitude, appreciat*, признательн*`,
		logs: `выручил*, очень помог*, helped a lot, went out of her/his way, saved me, так выручил*, спас* меня/нас, огромн* благодарн*, надо поблагодарить, не поблагодарил*, forgot to thank, haven't thanked, owe … thanks`,
		hints: `спасибо, благодар*, thank*`,
		near: { "right-after": 0.2, formal: 0.25, giving: 0.15, "nothing-given": 0.1 },
	},
	thanked: {
		logs: `поблагодарил* ее/его/их/за/письм*, отправил*/написал*/послал* + благодарн*/благодарств*/спасибо, сказал* спасибо, thanked, sent + thank/thanks/thank-you, said thanks`,
	},
	"got-help": {
		logs: `помог* мне/нам/с, помогла мне/нам/с, выручил*, подсказал* мне/нам, познакомил* меня/нас, порекомендовал* меня/нас, дал*/дала мне/нам, helped me/us, help* out, introduced me/us, recommended me/us, referred me/us, gave me/us, did … favo*`,
		near: { thanks: 0.4, reciprocity: 0.3 },
	},
	introduction: {
		logs: `@intro - себя/смету/отчет/план/результат*/проект, @want + познакомил*/свел*/связал*, познакомил*/свел*/связал* его/ее/их … с, связать/связал* его/ее/их с, связать … с ^, дать/дал* … контакт* ^, попросил*/просил*/просит познаком*, introduce* … to - me/us, connect/connecting/connected him/her/them with/to, connect … with ^, put … in touch/contact, make … intro/introduction, should/ought/must/would meet ^, has to meet ^, would get along, get … together with ^, matchmak*, wants/asked to meet ^, could use an intro, intro to, обоим будет полезно, подружить, would/should/must/could/ought … meet, love to meet my/our/^, would love to meet, both + restore/collect/love/work/do/play/into, get … talking, they'd/they would hit it off, hit it off, kindred, свяжу/связать/свожу/сведу/состыковать/стыкую/закорешить + ее/его/их/с, просил*/просит/хочет/попросил* + связать/свести/познакомить/контакт*/выйти на, нет ли … знаком*, нет ли у меня, кого-нибудь из, ищет выход на, выход на ^, do i know anyone/someone, knows anyone/somebody/someone who, looking for … intro*/contact*/connection*, wants to meet, ищет партнер*/сооснователь*/инвестор*/подрядчик*/дизайнер*/поставщик*, looking for … partner/cofounder/investor/supplier/contractor, оба/обе занима*/увлек*/строят/делают/любят/из, друг другу + полезн*/понрав*/нужны, представить ее/его/их, представлю ее/его/их, connect him/her/them with ^, свести ее/его/их, introduc* him/her/them/us, introduc* ^ to, introducing him/her/them`,
		hints: `познаком*, introduc*, свести, знаком*, intro, =познакомить/=познакомлю/=познакомь`,
		advice: `представ* … друг другу, познакомьте, знакомьте, знакомств* между, сводите, сведите, свести, знаком* … друг с другом, connect* people/contacts/others/them/your, introduc*, intro/intros, double opt-in, матчмейк*, посредник*, мост* между, bridge, broker*, нетворк* мост*, доступ к … сети, access to … network, профессиональн* сети, share … network, делитесь контактами, introductions, introduce, ask both, both sides first, step out, знакомство людей, знакомить, познакомить, сводить, соединя* людей, people who should meet, связыва* людей`,
		near: { giving: 0.7, support: 0.35, network: 0.4 },
	},
	network: {
		both: `нетворкинг*, networking, weak ties, слаб* связ*`,
		hints: `network`,
		advice: `профессиональн* сет*, сеть контактов, сети контактов, your network`,
	},
	support: {
		both: `поддержка/поддержку/поддержки/поддержкой, поддержать, поддержит*, поддержи, support/supportive/supporting?`,
		logs: `нужна/нужен/нужны … поддержк*/помощ*/плечо, be there for, lean on`,
		hints: `поддерж* его/ее/их, поддержк*, support*, помощ*`,
		advice: `помощь/помощи/помощью, поддерживайте в, помогайте, help, helping, be there`,
		near: { giving: 0.4, empathy: 0.3 },
	},
	empathy: {
		both: `эмпати*, сочувств*, сострадан*, empath*, compassion*, sympath*, понимани* потребност*, учет обстоятельств, такт*, tact*, деликатн*, kind/kindness, sensitiv*`,
		near: { listening: 0.5, support: 0.3 },
	},
	listening: {
		both: `слушан*, слуша* внимательн*, активн* слушан*, выслуш*, listen*, открыт* вопрос*, open questions, open-ended, ask questions, задавать вопрос*, задава* вопрос*`,
		logs: `перебива*, говорил* только о себе/я, не слушал*, болтал* о себе, я … много говорил*, talked too much/only/about myself, interrupt*, didn't listen, did all the talking, выговорит*, хочет/надо выговориться, vent, venting`,
		advice: `listening, count to three, hear them, слушать, слушайте, слышать`,
		near: { empathy: 0.5, "small-talk": 0.2, personalisation: 0.2 },
	},
	sharing: {
		logs: `@share + @reading, просил*/просит/попросил* + @reading/@share, интерес* материал*/стать*, подписал*/читает … блог*/рассылк*/канал, нашел/нашла/попал*/встретил* … стать*/книг*/исследован*/для него/неё, article/paper/book/podcast/link/report for/on/about/i/he/she/that, @reading … интерес*/понрав*/полезн*, might like, would like this, would enjoy, likes/loves/asked reading/articles/papers/books, asked … @share, обменива* @reading, recommended … book/podcast/article, посоветовал* … книг*/фильм*/подкаст*, reads everything about, следит за @reading, would love … paper/article/book, found … paper/article/book/video/podcast/study, нашел/нашла … стать*/книг*/видео/подкаст*/исследован* + ему/ей/для/про, podcast*/article*/paper*/book*/стать*/книг*/подкаст*/видео + обменива*/exchange/swap/trade, swap/trade/exchange … books/articles/links/podcasts/papers, she would love, he would love, для него/нее … интересн*, прочитать/почитать + дал*/посоветовал*/рекоменд*/ему/ей, tell her/him about … book/article/podcast, reading list`,
		hints: `стать*, article*, книг*, book*, подкаст*, podcast*, ссылк*, link*, материал*, paper*, блог*, blog*, newsletter*`,
		advice: `@share + @reading, интересн* материал*/стать*, полезн* информац*/материал*/ресурс*/стать*, информационн* обмен*, обмен* информац*/стать*/контент*/новост*/инсайт*, рекоменд* … ресурс*/книг*/стать*, отраслев* материал*, share … articles/resources/knowledge/content/insights/something, sharing, articles, useful content/information/links/resources, news about, send … something, links worth, worth sending, send … article/link/name/book, bare link, ссылк*, подборк*, чем поделиться, делиться, материалы, reading`,
		near: { giving: 0.55, knowledge: 0.35, topics: 0.2, "industry-news": 0.3, newsletter: 0.2 },
	},
	knowledge: {
		logs: `учил*, научил*, обучал*, обуча*, мудр*, консультир*, поделил* опыт*, делится опыт*, многому, taught, learn* from/lot/much, wise, wisdom, showed me … ropes, тренир*, объяснял*, объяснил*, лекци*, коуч*, показал* как, разбирал*/разбирать/разбираем код/задач*/тем*, помогаю … разбираться/учиться/осваивать, учу его/ее/их, учит меня/нас, занимаемся вместе, homework, tutor*, teaches me, teaching him/her, review* my/his/her code, pair*, вместе решаем, делимся опытом, обсуждаем книги, peer, lessons learned, профессиональн* спор*, много знает про, knows everything about, разбирается в`,
		hints: `учи*, учу*, learn*, teach*, опыт*, знани*, разбира*, experience`,
		advice: `обмен* … знани*/опыт*/практик*, знани*, опытн*, обучени*, учит* у, делитесь знаниями, лучш* практик* - поддержани*, knowledge, learn* from, lessons, best practices, exchange … experience, expertise, exchang* … ideas, нов* иде*, уроками, уроки, trading knowledge, trade knowledge, peers, learning, learn together, shows … failure, учиться друг у, взаимн* обучени*, обмен знаниями, опыт`,
		near: { mentoring: 0.5, sharing: 0.2, giving: 0.15 },
	},
	mentoring: {
		both: `наставни*, ментор*, mentor*, mentee*, подопечн*, протеже, coach*, коуч*, apprentice*, protege*, наставничеств*, стажер*, intern, trainee, ученик*, ученичеств*, advisor*, adviser*`,
		logs: `взял* … под крыло, took me under, guided me, учил* меня, мой учитель, my teacher, professor, gave me homework, homework, career advice, учу его/ее, учусь у, помогаю ему/ей расти/развиваться/разбирать*, веду его/ее, junior, подросл*, растет на глазах, guides me, guidance, advises me, ask her/him for advice, советуюсь, помог* … вырасти/расти/стать/подняться, helped me grow/become/develop, grew under, вырастил* меня, поставил* на ноги, всему научил*, made me who`,
		hints: `наставни*, ментор*, mentor*, карьерн* план*, guid*, карьерн* совет*`,
		advice: `having a mentor, being one, report back, менторств*, подопечн*, advice from, научный руководитель, старш* товарищ*, wise elder*`,
		near: { knowledge: 0.7, thanks: 0.15, "ask-advice": 0.3 },
	},
} as const satisfies ConceptGroup;
