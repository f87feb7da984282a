import type { ConceptGroup } from "./model";

/** How and where people meet and write to one another, and the tone. */
export const CHANNELS = {
	email: {
		both: `электронн* почт*, email*, e-mail*, имейл*, емейл*, мейл/мейлом/мейлу`,
		logs: `по почте, на почту, через почту, почтой, переписка по почте, gmail, outlook - notes, электронк*, по мылу, мыло, письмами, только письм*, by mail/email, e-mails only, emails only, in writing, everything in writing, признает только письма, письменно, по переписке`,
		hints: `почт*, email*, mail*, e-mails, письм*, inbox, letter*`,
		advice: `письма, писем, email/emails, subject line, тема письма`,
		near: { formal: 0.35, writing: 0.3 },
	},
	messenger: {
		both: `телеграм*, телеге/телега/телегу/телеги, =тг, =tg, telegram, ватсап*, вотсап*, whatsapp, вайбер*, viber, signal, мессенджер*, messenger*, slack, слак*, discord, дискорд*, instant message*, чат-платформ*, wechat, imessage, =messaging, whats app, fb messenger`,
		logs: `переписыва* в, в личке, в личку, в чате, личные сообщения, dm/dms/dming, we text, by text, over text, texting, мемы, мемами, голосов*, sends me memes/stickers/gifs/voice, шлет/шлем/кидает мемы/стикер*/голосов*, пишет в, чатимся, voice notes, голосовые, each other voice, send … voice/memes/stickers`,
		hints: `чат*, chat*, telegram, whatsapp, телеграм*, вотсап*, вайбер, телег*, сообщен*, мем*, стикер*, messages, memes, texts, signal`,
		advice: `чат/чаты/чатов/чатах, быстр* сообщени*, chat/chats, texting, text message*, quick message*, голосов*, voice message*`,
		near: { informal: 0.35, writing: 0.25, "group-chat": 0.3 },
	},
	social: {
		both: `linkedin, линкедин*, linked in, соцсет*, социальн* сет*, facebook, фейсбук*, instagram, инстаграм*, вконтакте, =вк, vk, twitter, твиттер*, social media/network*, профессиональн* сетях/сети`,
		logs: `лайка*, лайки, лайк, комментиру* … пост*, посты, постит, подписан* друг/на, в ленте, добавил* в друзья, like*/comment* + post/posts, posts about, follow* … each/on, connection request, feed, saw … on facebook/linkedin/instagram, wrote on linkedin, connected on linkedin`,
		hints: `пост/посты/поста, лайк*, коммент*, соцсет*, лент*, подпис*, post/posts, comment*, feed, follow*, profile, linkedin, facebook`,
		advice: `комментируйте, лайки, comment on, профиль/профили в, online presence, posts`,
		near: { "my-updates": 0.15, congratulation: 0.15, sharing: 0.15 },
	},
	phone: {
		both: `телефон*, позвонить, звонить, phone*, по телефону, телефонн*, перезвонить, pick up the phone`,
		logs: `позвонил*, созвонил*, звонит, звоню, звонок, звонил*, на проводе, called, calls, rang, rings me, prefers calls/calling, мессенджер* не + признает/пользуется/любит/использует, только звонить/звонок/звонки/по телефону/голосом, prefers/likes + phone/call/talk, only by phone, hates email/texting/writing, не пишет, любит звон*, hates writing, always rings, решает … голосом, голосом, prefers talking, picks up at once, rather talks`,
		hints: `phone*, телефон*, звон*, набра*, трубк*, голос*, call/calls/called/calling, voice, ring/rang`,
		advice: `звонок/звонки/звонков/звонка, call/calls/calling, voice, голос/голосом`,
		near: { "personal-contact": 0.25, video: 0.25 },
	},
	video: {
		both: `видеозвон*, видеосвяз*, видеовстреч*, =зум, зума, зуме, зуму, zoom, skype, скайп*, =teams, google meet, video call*/chat*/meeting*, videoconf*, видеоконф*, онлайн-встреч*, онлайн встреч*`,
		logs: `созвон* в/по`,
		hints: `zoom, видео*, video*, зум*, skype, скайп, экран*, камер*, camera, screen`,
		advice: `camera on, video, видео`,
		near: { remote: 0.4, phone: 0.2 },
	},
	"personal-contact": {
		both: `кофе, кофе-брейк*, кофейн*, обед/обеда/обеде/обеды/обедов/обедать, пообед*, ланч*, ужин*, поужин*, завтрак*, позавтрак*, coffee*, lunch*, dinner*, breakfast*, brunch*, drinks, личн* встреч*, face-to-face, face to face, in person, in-person, вживую, очно, очн* встреч*`,
		logs: `за чашкой, посидеть, посидели, посидим, пересечься, пересеклись, пересечемся, встретиться - онлайн/зум*, увидеться, выпить, пиво, пива, в баре, в баню, шашлык*, grab … coffee/lunch/beer/bite/drink, beer/beers, pint, meet up, catch up over, hang out, barbecue, bbq, prefers meeting, зашел в офис, заехал*, in the pub, bite, grab lunch/dinner, a walk, погулять, прогул*, на обед/ужин/кофе/завтрак, зовет/звал*/позвал*/пригласил* в гости/на обед/ужин/кофе/дачу/день, в гости, посид* в, catch-up over, over a beer/drink/coffee/lunch, meal, суши, ресторан*, кафе, столов*, garden party, на дачу, на шашлыки, посидеть где-нибудь, have a beer, invited me to his/her, зовет/звал*/позвал* на дачу/в гости/к себе/на ужин, stop by, drop by, pop in`,
		hints: `обед*, кофе, ужин*, lunch*, coffee, dinner*, beer*, пиво, шашлык*, баня, ресторан*, вечеринк*, гости, барбекю, завтрак*, чай, бар, пив*, встрет*, кафе, гост*, бан/баня/баню, прогул*, lunch, dinner, breakfast, tea, bar, beer, meet, cafe, restaurant, visit, walk, drink*, bbq, pub`,
		advice: `личн* взаимодейств*/общени*/контакт*, внеофисн*, живое общение, встреч* лично, meeting up, meals, over coffee, обедайте, за обедом, за столом, кофе и обед*`,
		near: { informal: 0.5, visit: 0.2, meetings: 0.3 },
	},
	meetings: {
		hints: `встреч*, meeting*`,
		near: {},
	},
	informal: {
		both: `неформальн*, непринужд*, дружеск*, informal*, casual*, социальн* взаимодейств*, small talk, болтовн*, light touch`,
		logs: `поболтать, поболтали, болтаем, потрепаться, на ты, по-дружески, шутим, шутит, шутк*, bant*, joke*, joking, friendly chat, laid-back, мемы, memes`,
		near: { "personal-contact": 0.3, messenger: 0.3, "small-talk": 0.3 },
	},
	formal: {
		both: `формальн* - неформальн*, официальн*, этикет*, formal*, etiquette, протокол*, business etiquette, деловой стиль, делов* переписк*, official*`,
		logs: `на вы, по имени-отчеству, по отчеству, имя-отчество, сухо и по делу, строго по делу, strictly business, by the book, very proper, stiff, сугубо официально, patronymic`,
		hints: `официальн*, formal*, протокол*, отчеств*, вы, строг*, strict*, proper, protocol, official*`,
		advice: `запросы информации, профессиональн* обновлени*`,
		near: { hierarchy: 0.6, email: 0.2, "business-culture": 0.4 },
	},
	hierarchy: {
		both: `иерарх*, субординац*, hierarch*, seniority, статус* человека, чинопочитан*, senior executive*, c-level, c-suite, топ-менеджер*, vip-персон*, высок* начальств*, высокопоставлен*`,
		logs: `через секретар*/помощник*/приемн*/ассистент*, секретар*, приемная/приемную, госкорпорац*, министерств*, министр*, чиновник*, госслужащ*, мэри*, администраци*, депутат*, начальственн*, важный/большая шишка, через голову, through … assistant/secretary/office/pa/ea, secretary, gatekeeper*, ministry, minister, government, public official, bureaucra*, very senior, chain of command, over … head, private office, deputy, goes through … office/assistant/secretary/chief, все через … аппарат/помощник*/канцеляри*, аппарат, по протоколу, канцеляри*, генерал/адмирал/губернатор*, vice-president of the, посол/посольств*, ambassador, general, judge, судья, профессорск*, старой закалки, старше по званию, титул*, звани*, rank matters, by name and patronymic, patronymic, по имени отчеству, address him/her by, asks for an audience, audience with, через канцеляри*, аудиенци*, one doesn't call, protocol matters, his office decides, со своим референтом`,
		hints: `министр*, minister, генерал*, губернатор*, помощник*, ассистент*, assistant, секретар*, secretary, вип, посол, ambassador, senior, депутат*, мэр*, приемн*, начальств*, чин*, директор*, президент*, office, president, general, executive*, board, rank`,
		advice: `должност* при общении, учитывать … должност*, секретар*, gatekeeper*, assistant*, руководител* высш*, senior people, executives, rank, ranks, who speaks first, officials, the assistant decides, чин*, статус и, старш* по должности, через помощник*, важн* персон*, vip-общени*, иерархия, субординация, seniors, общени* с руководств*, senior management, начальств*`,
		near: { formal: 0.7, "business-culture": 0.8 },
	},
	"business-culture": {
		both: `делов* культур*, делов* пространств*, культурн* различи*, культурн* особенност*, cultural*, cross-cultural, business culture, менталитет*, обычаи, обычаев, =customs, иностран*, foreign*, международн*, international, языков* барьер*, language barrier, национальн*`,
		logs: `японец/японцы/японск*, китаец/китайц*/китайск*, немец/немцы/немецк*, араб/арабск*/арабы, турок/турки/турецк*, индус*/индийск*, американец/американск*, француз*, japanese, chinese, german, arabic, indian, turkish, russian, плохо говорит по, не говорит по, doesn't speak, shakes hands, bows, плохо знает русский, знает русский, speaks little english, обижается на прямоту, прямот*, kisses on, halal, халяль, shabbat, шаббат`,
		hints: `japan*, china, german*, india*, arab*, turkey, japan, япон*, кита*, инди*, турц*, немец*, герман*, корея, корей*, korea*, иностран*, foreign*, переводчик*, interpreter, культур*, culture, обыча*, bows, presents, японск*, китайск*, немецк*, турецк*, арабск*, перевод*, чай церемони*, поклон*, chinese, korean, indian, custom*, culture*, bow/bows, ritual*`,
		advice: `culture and, cultures, other countries, из других стран, иностранц*, партнер* из`,
		near: { formal: 0.4, hierarchy: 0.5, relocated: 0.05 },
	},
	"group-chat": {
		both: `группов* чат*, общ* чат*, group chat*, чат* выпускник*, чаты и группы, профессиональн* чат*, канал в`,
		logs: `в чате, чат, чатик*, списались`,
		near: { community: 0.5, messenger: 0.3, "online-event": 0.4 },
	},
	writing: {
		both: `шаблон*, template*, темы писем, subject line*, первое сообщение, first message, cold email*, opening line, текст сообщени*, деловая переписка`,
		logs: `не знаю, как написать, как начать письмо, how to start, what to write, how to word`,
		near: { personalisation: 0.2, "small-talk": 0.2 },
	},
	newsletter: {
		both: `рассылк*, newsletter*, массов* письм*/сообщени*, mass email*/mailing, bulk email*, дайджест*, digest`,
		advice: `newsletter`,
		near: { personalisation: 0.3, sharing: 0.35 },
	},
	letter: {
		both: `открытк*, postcard*, handwritten, от руки, рукописн*, бумажн* письм*, greeting card*, card/cards - business/swap*/exchang*`,
		near: { congratulation: 0.5, holiday: 0.4, thanks: 0.35, gift: 0.3 },
	},
	visit: {
		both: `командировк*, business trip*, визит/визита/визите/визиты/визитах, при визитах, in town, passing through, проездом, travel*, traveling, путешеств*`,
		logs: `буду в ^, приеду в, приезжа*, прилет*, заеду, еду в ^, лечу в ^, I'll be in, I'm in ^, visiting ^, flying to, coming to ^, next time in, comes to town, trip to, поездк* в`,
		hints: `командировк*, приез*, прилет*, поезд*, гостиниц*, город*, проезд*, trip, visit*, travel*, flight, hotel, town, city, passing`,
		advice: `поездк*, в их городе, their city, when you travel, trips, visiting, someone's city`,
		near: { "personal-contact": 0.6, relocated: 0.15 },
	},
	conference: {
		both: `конференц*, conference*, выставк*, форум/форуме/форума/форумы/форуму, форумах, семинар*, симпозиум*, саммит*, митап*, мероприяти* - онлайн, слет/слете/слета, хакатон*, expo, exhibition*, trade show*, tradeshow*, summit*, symposium, convention*, meetup*, hackathon*, in-person event*, industry event*, networking event*, панельн* дискусси*`,
		logs: `визитк*, стенд/стенде/стенда, выступал*/выступила с доклад*, докладчи*, после доклада, в кулуарах, на афтепати, business card*, swapped/exchanged/traded … cards/contacts, booth, keynote, gave … talk, talk at, after … talk, backstage, afterparty, event, pycon, devcon, summit, на выставк*, на стенд*, на форум*, sat next to … at, рядом сидели на, взял* визитк*, дал* визитк*, met at the … fair/expo/forum/congress/congress, on a panel, съезд*, конгресс*, экспо, ярмарк*, festival, фестивал*`,
		hints: `конференц*, форум*, выставк*, митап*, summit*, conference*, expo, саммит*, event*, стенд*, workshop*, воркшоп*, доклад*, сцен*, визитк*, бейдж*, кулуар*, секци*, fair, forum, summit, meetup*, talk, stage, booth, badge, panel, session, keynote, festival*`,
		advice: `офлайн мероприят*, оффлайн*, offline, events, отраслев* встреч*, event`,
		near: { "new-contact": 0.55, "after-event": 0.9, community: 0.2 },
	},
	"after-event": {
		advice: `после + конференц*/мероприят*/выставк*/митап*/форум*/ивент*, after + event/events/conference*/meetup*/summit/trade, визитк*, business card*, follow* up … event*/conference, post-event, post-conference`,
		near: { "follow-up": 0.3, "new-contact": 0.5, conference: 0.7 },
	},
	"online-event": {
		both: `вебинар*, webinar*, онлайн-конференц*, онлайн мероприят*, онлайн-мероприят*, online event*/conference*/course*/meetup*, virtual event*/conference/meetup, онлайн-курс*, онлайн курс*, онлайн-митап*, стрим/стриме/стриму/стримы, эфир*, livestream*, twitch, clubhouse, virtual summit, онлайн-школ*`,
		logs: `слушал* … лекци*/эфир*/доклад* … онлайн, zoom talk, ama, подкаст* с, ее/его подкаст, online meetup/talk/panel/event, встретил* в чате курса, zoom event, на вебинаре, в эфире, после вебинара/эфира, live stream, лекци* на/онлайн/степик*/ютуб*, на степике, on youtube/coursera/twitch, answered my question … stream/live/online`,
		hints: `вебинар*, эфир*, онлайн*, трансляц*, стрим*, курс*, webinar*, online, stream*, broadcast, virtual, course`,
		near: { "group-chat": 0.4, "new-contact": 0.3, conference: 0.2, community: 0.3, course: 0.35 },
	},
	course: {
		both: `курс/курсы/курсе/курсов/курсах, тренинг*, training*, course*, мастер-класс*, masterclass*, bootcamp*, буткемп*, учеба, учебе, cohort`,
		logs: `учились/учимся/учился/училась вместе/на, studied together, fellow student`,
		near: { "online-event": 0.3, knowledge: 0.2, community: 0.2 },
	},
	community: {
		both: `сообществ*, комьюнити, =community, =communities, клуб/клубе/клуба/клубы, =club, =clubs, ассоциац*, association*, guild, meetup group, профсоюз, alumni network, единомышленник*, участник* группы`,
		logs: `club, клуб, волонтер*, volunteer*, член*/участник* клуба/сообществ*/ассоциации, chairs the, organiser of, organizes meetups, организует встреч*/митап*, same choir/club/gym/church/team/class, sing in, ходим в один/одну/одно, один … клуб/зал/кружок/хор, беговой клуб, book club, in the same`,
		hints: `клуб*, club*, сообществ*, =community, =communities, ассоциац*, волонтер*, чат*, волонт*, участник*, member*, association*, volunteer*, group, chair, society, choir, team`,
		near: { conference: 0.3, "group-chat": 0.3, "online-event": 0.25 },
	},
	"corporate-event": {
		both: `корпоратив*, corporate event*/party, office party, team building, тимбилдинг*, дни открытых дверей, открытые дни, open day*, company party, christmas party`,
		advice: ``,
		near: { "personal-contact": 0.4, conference: 0.4, informal: 0.4 },
	},
	"new-contact": {
		both: `нов* знаком*, нов* контакт*, new contact*, new connection*, new acquaintance*, перв* знакомств*, first impression*, перв* впечатлени*`,
		logs: `познакомил* с/на/в/через, познакомились, познакомился, познакомилась, недавно/только познаком*, met at/on/in/through, just met, first met, introduced by, ran into, bumped into, обменялись контакт*/визитк*/телефон*, добавил* в контакты, first call/coffee/meeting with, первый раз встретил*, новый человек, got … card, sat next to, сидели рядом, случайно познаком*, разговорил* на/в/с, разговорились, заговорил* в, met through, познакомила нас, нас познакомил*, свел* нас, got talking, got chatting, struck up, new neighbour/neighbor/colleague, first time we`,
		hints: `=познакомились/=познакомился/=познакомилась, =знакомства/=знакомство, =встретил/=встретила, познаком*, знакомств*, впервые, первый раз, новый, случайн*, разговорил*, met, first, new, introduced, stranger*, acquaintance*, sat`,
		advice: `установлени* … контакт*, установление контакта, знакомств* - между, после знакомств*, завязыв*, новыми людьми, добавьте контакты, meeting new people, first contact, making contacts, new people, someone you just met, when you first meet, making new, building … network, стартов* контакт, незнаком*, stranger*, meeting people, meet people, знакомиться, after meeting, знакомства, breaking the ice, нов* люд*, только что познакомил*, cards away`,
		near: { "follow-up": 0.35, notes: 0.25, conference: 0.2, "after-event": 0.3, personalisation: 0.15 },
	},
} as const satisfies ConceptGroup;
