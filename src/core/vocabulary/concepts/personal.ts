import type { ConceptGroup } from "./model";

/** What happens in people's lives, what they like, and the days to remember. */
export const PERSONAL = {
	birthday: {
		both: `день/дня/дню/днем/дни/дней рождения, birthday*, =bday, =b-day, =др, днюх*, именинник*, именины`,
		logs: `исполнил*/исполня* # лет/год, turns #, turned #, стукнуло, turned thirty/forty/fifty/sixty/seventy/eighty, turning thirty/forty/fifty/sixty/seventy/eighty, исполнил*/исполня* … лет/год/года, тридцать/сорок/пятьдесят/шестьдесят/семьдесят/полтинник лет/исполнил*/стукнул*, родился/родилась … мая/июня/июля/августа/сентября/октября/ноября/декабря/января/февраля/марта/апреля, birthday party, birthday on, bday on, =20th/=30th/=40th/=50th/=60th/=70th/=80th, a big one, # on the, his/her fortieth/fiftieth/sixtieth/thirtieth/seventieth/eightieth/twentieth, ей/ему … тридцать/сорок/пятьдесят/шестьдесят/семьдесят/двадцать, полтинник, на юбилей, turns thirty/forty/fifty/sixty/seventy/eighty/ninety, the big 4/5/6, круглая дата`,
		hints: `именин*, др, =40th, =50th, =60th, =30th, turned, юбиляр*, исполн*, рожден*, юбил*, лет, торт*, подар*, birthday, turns, cake, party, years old, born, forty, fifty, sixty`,
		near: { "important-dates": 0.9, congratulation: 0.65, gift: 0.25, reminders: 0.35 },
	},
	anniversary: {
		both: `юбиле*, годовщин*, anniversar*`,
		logs: `# лет компании/фирме/бизнесу/вместе/в, years in business, лет на рынке, jubilee, milestone, исполнил*/исполня* … лет + фирм*/компани*/бизнес*/магазин*/клиник*/студи*/агентств*, десять/двадцать/тридцать/пять/пятнадцать лет + фирм*/компани*/бизнес*/клиник*/браке/свадьб*, company turns/turned, ten/twenty/five years + business/company/firm/married, серебрян* свадьб*`,
		hints: `годовщин*, юбиле*, anniversar*, лет, праздн*, years, jubilee, celebrat*`,
		near: { "important-dates": 0.9, congratulation: 0.65, reminders: 0.35 },
	},
	"important-dates": {
		both: `важн* дат*/событ*/дн*, памятн* дат*, important date*/day*, special date*/day*/occasion*, milestone*, key dates`,
		advice: `даты, дат, occasions, =dates, days to remember, дни, праздники и даты, calendar dates`,
		near: { reminders: 0.6, congratulation: 0.5 },
	},
	"forgotten-date": {
		logs: `@forget + @date, @forget + поздрав*/congratul*/wish, не поздравил*, поздравил* + поздно/опозда*/опять/задним, поздно поздрав*, belated, didn't congratulate, didn't wish, slipped … mind, вылетело из головы, дату … забыл*, wished … late, only saw it/now/later, надо было поздравить, поздравить забыл*/не успел*, не успел* поздрав*, узнал* … поздно/позже/только, found out too late/later, a week late, сообразил* поздно, день прошел, прошляп*, never congratulated, should have congratulated, опять забыл*, missed it, спохватил* … после/через/поздно, через неделю после, slipped my mind, found out too late, вылетел* из головы, too late it was, missed his/her day/party, проспал* … праздник/юбилей`,
		hints: `забыл*, forgot*, прозевал*, пропустил*, опозда*, поздно, вчера был, неловк*, missed, late, belated, slipped, oops`,
		advice: `забвени*, забыт*, забыва* … дат*, опозда* … поздрав*, запоздал* поздравлени*, belated, forgotten/forgetting/forget/missed/missing date*/birthday*/anniversar*/occasion*, пропущенн* дат*/дни/праздник*, если забыли, late is fine, a late, поздно поздравлять, лучше поздно, missed days`,
		near: { "important-dates": 0.95, reminders: 0.75, apology: 0.35, congratulation: 0.2 },
	},
	holiday: {
		both: `нов* год - с/с, рождеств*, праздник*, праздничн*, пасх*, 8 марта, 23 февраля, christmas, new year*, holiday*, easter, thanksgiving, hanukkah, diwali, ramadan, season's greetings, профессиональн* праздник*`,
		near: { congratulation: 0.8, "important-dates": 0.4, letter: 0.25, gift: 0.3 },
	},
	congratulation: {
		both: `поздрав*, congrat*, greetings`,
		logs: `@want … отметить/отпраздновать, достижени*, преми*, наград*, лауреат*, выигра* … конкурс*/премию/грант*/приз*, победил*, победа, победу, призер, защитил* … диссертац*/диплом*, кандидатскую, докторскую, опубликова*, издал*/вышла … книг*, вышла стать*, первое место, попал* в рейтинг*/список/топ, форбс*, интервью с ним/ней вышло, =award, =awards, awarded, =won - deal/contract/tender, prize, wins, achievement*, published, book came out, graduat*, defended … thesis, phd, got … degree, made … list, ranked, grant, медаль, успех/успехом/успехи/успеха, раунд/раунда, привлек* инвестици*/раунд, raised … round/seed/series/million, closed … round, получил* грант, featured in, keynote invitation, ipo, launched, пробежал* марафон, marathon, first/second/third/top/best prize/place/award, приз/призы/приза/призом, взял*/взяли/получил*/завоевал*/занял* … приз*/преми*/место/медал*/грант*/орден*/кубок*, конкурс* + выигр*/побед*/первы*/приз*, лучший/лучшая/лучшим … года/отрасли/по, of the year, closed … series/seed/round, series a/b/c, funding, инвестиц* + получил*/поднял*/привлек*/раунд, in the news, написали в/о нем/ней … forbes/рбк/ведомост*, all over the news, вышел/вышла/вышло … фильм*/альбом*/роман*/книг*, защитил*/защита … диссертац*/диплом*/кандидатск*, got into ^, поступил* в, закончил*/окончил* … университет*/институт*/mba, published … book/paper/novel, has … book out, first novel, exhibition opened, opened … exhibition/show, premiere, премьер*, звание, орден, record year, рекорд*, ran … marathon, certified, нобел*, оскар, rave reviews, first profitable, profitable year, пробежал* … сотку/марафон/полумарафон, герой, взяли в канны/на фестиваль, чемпион*, стал* чемпион*, tender of the year, won the tender, with honours/honors, орден/медаль/грамота, взял* гран-при/золот*/серебр*, finished her/his phd/thesis/degree, standing ovation, sold out, аншлаг, bestseller, вышел/вышла … в прокат/тираж`,
		hints: `поздрав*, побед*, award*, won, win, преми*, наград*, успех*, success*, аншлаг*, газет*, newspaper, рекорд*, диплом*, степен*, degree, grant*, грант*, приз*, медал*, чемпион*, funding, раунд*, победил*, выиграл*, стать*, книг*, выставк*, защит*, congrat*, prize, published, book, exhibition, round, record, defended, graduat*, medal, champion, grant, launched, applause`,
		advice: `достижени*, успех*, celebrat*, achievement*, milestone*, wins, good news, хорош* новост*, kudos, праздн*, wins at work, win, awards, success*, good days, хорошие дни, радостн*, успехи, победы, достижения, удач*`,
		near: { formal: 0.3, social: 0.3, "career-change": 0.25, "long-term": 0.1, "important-dates": 0.25, praise: 0.5, "track-changes": 0.5 },
	},
	"track-changes": {
		advice: `отслежива* … изменени*, следите за … изменени*/новост*/успех*/карьер*, в курсе … изменени*/новост*/жизни, track … changes/career/news, keep an eye, monitor … changes/news, google alert*, follow … career/news`,
		near: {},
	},
	praise: { both: `похвал*, комплимент*, praise*, complimen*, признани* заслуг, recogni*` },
	wedding: {
		both: `свадьб*, wedding*, помолв*, engagement ring, honeymoon, молодожен*`,
		logs: `женил*, женит*, вышла замуж, выходит замуж, поженил*, расписал*, got married/engaged, getting married, married ^, is engaged, proposed to, замуж, меняет фамилию, сменила фамилию, жених*, невест*, got hitched, tied the knot, engaged to, marry, marrying, newlywed*, married in/last/this, proposed and, said yes, сделал* предложение … согласил*/она/ему/ей, она согласилась, he proposed, помолв*, будет свадьба, best man`,
		hints: `свадьб*, wedding*, married, замуж*, женит*, женил*, bride, groom, невест*, замуж, жених*, кольц*, медов*, wedding, marry*, engaged, ring, honeymoon`,
		advice: `weddings, married, молодожены`,
		near: { congratulation: 0.8, "important-dates": 0.5, gift: 0.5, personal: 0.4 },
	},
	"child-born": {
		both: `рождени* ребенк*/сына/дочер*/детей, newborn*, новорожден*, birth of, пополнени* в семье`,
		logs: `родил* - рождения, родился, родилась, ждет/ждут ребенка/малыша/двойню, беременн*, стал* отцом/папой/мамой/дедушкой/бабушкой, had a baby/son/daughter/boy/girl, expecting a/twins/in/their/her/his, pregnan*, became … father/mother/dad/mom/parent, new dad/mom/mum/parent/baby, baby due/arrived, twins, двойн*, тройн*, пополнение, born on/this/last/yesterday/today, was born, became … grandfather/grandmother/grandparents, new arrival, маленьк* родил*, выписали из роддома, роддом*, ждет первенца, in labour/labor, third child/kid, second child/kid, первенец, новоселье?, new home?, expecting - to/a call/answer, ждет/ждут … ребенка/малыша/двойню/первенца, little girl/boy, a girl/boy … grams/kilos/born, expecting in, # grams/грамм*, стал* отцом/матерью/папой/мамой/бабушкой/дедом/дедушкой, третий/второй/первый ребенок, в третий раз, прибавление, first child, second child, third child`,
		hints: `ребенок, ребенка, малыш*, baby, newborn, родил*, pregnan*, беремен*, twins, двойн*, сын родил*, дочь родил*, ребен*, дочк*, сын*, коляск*, памперс*, born, boy, girl, daughter, son, stroller, diapers`,
		advice: `babies, baby, birth, births, новорожденн*, ребенок, рождение, newborn`,
		near: { congratulation: 0.8, family: 0.5, "important-dates": 0.4, gift: 0.5, "parental-leave": 0.4 },
	},
	gift: {
		both: `подар*, презент*, сувенир*, gift*, цветы, букет*, flowers, открытк*`,
		logs: `дарит*, бутылк* вина, bottle of`,
		near: { congratulation: 0.3, "important-dates": 0.3 },
	},
	"hard-times": {
		both: `трудн* врем*/период*/момент*, тяжел* врем*/период*/момент*/ситуац*, сложн* врем*/период*, hard time*, tough time*/spell/year/period/patch, difficult time*/period*, rough time*/patch/year, кризис*, crisis, crises, бед/беда/беде/беду`,
		logs: `тяжело/трудно/плохо … пережива*/сейчас/приходится/ему/ей, ему/ей тяжело/плохо/нелегко/непросто, не до работы/меня/нас/встреч, пережива*, =держится, на нервах, подавлен*, раздавлен*, рыда*, плака*, депресс*, несчаст*, авари* - сервер*/сервис*/сайт*, дтп, пожар*, сгорел* дом/квартир*/офис*, ограбил*, обокрал*, суд/судится/судом/судеб*, struggling, struggle*, going through, devastat*, depress*, feeling low, breakdown, accident, robbed, fire … house/office, lost everything, in trouble, having a hard, took it hard, mental health, heartbroken, war, мобилизац*, мобилизов*, беженц*, refugee*, bad news, bad year/week/month/time, worst year, falling apart, in a bad way/place, not doing well, not well, плохи дела, плохо дела, не лучшие времена, черная полоса, чёрная полоса, тяжко, хреново, все плохо/рушится/навалил*, навалил*, несладко, совсем плох*, расклеил*, сам не свой, сама не своя, в отчаянии, отчаял*, crying, cried, tears, panic*, going wrong for, everything is going wrong, burned down, burnt down, сгорел* … дом/дача/склад/магазин/квартира, валится из рук, тяжелая полоса, полоса: долги, flooded, затопил*, lost his/her home/savings/licence/license, in a dark place, hit rock bottom, на дне, prison, арест*, обыск*`,
		hints: `тяжел*, трудн*, tough, crisis, кризис*, беда, trouble*, грустн*, sad, stress*, стресс*, депресс*, одинок*, lonely, пережива*, слез*, плак*, растерян*, подавлен*, долги, пожар*, авари*, суд, hard, rough, struggl*, tears, cry*, depress*, worried, devastat*, debt*, fire, accident, court`,
		advice: `когда … плохо/тяжело/трудно, в беде, невзгод*, hardship*, tough times, bad times, crises, when life gets hard, going through, struggling, in need, преодолени* … проблем*, поддержк* в трудн*, утешени*, comfort*, bad news, горе, bad days, плохие дни, bring soup, when someone is down, трудн* дни, черн* полос*, when things are bad, unhappy times, горест*, тяжел* дни/времен*`,
		near: { support: 0.7, empathy: 0.65, listening: 0.25, giving: 0.3, flexibility: 0.25 },
	},
	illness: {
		both: `болезн*, illness*, disease, здоровь* - психолог*`,
		logs: `болеет, болел*, болеют, заболе*, приболе*, разболел*, больн*, в больниц*, больниц*, госпитал*, операция/операции/операцию/операцией - банк*/с/финанс*/объем*, диагноз*, онколог*, рак груди/легких/желудка/крови, у … рак, инсульт*, инфаркт*, сломал* ногу/руку/ребр*, перелом*, травм*, ковид*, слег*, слегла, реанимац*, химиотерап*, реабилитац*, выгорел*, выгорани*, sick, sick leave, ill, hospital*, surgery, operation … heart/knee/back, diagnos*, cancer, stroke, heart attack, broke … leg/arm, injur*, covid, chemo*, recovering, unwell, on sick, burnout, burned out, burnt out, лежит в, операци* на сердц*/колен*/глаз*/позвоноч*, операци* + перенес*/предстоит/после/сделали, в стационар*, скорая/скорой, на больничн*, больничн*, взял* больничный, лечит*, лечен*, врач*/врачи … запретил*/сказал*, плохо себя чувств*, приступ*, давлен*, hurt … back/knee/leg, bad knee/back, flu, fever, in bed, off sick, doctor*, tests came back, tumor, tumour, in a coma, wheelchair, rehab, depression, anxiety, exhausted, нервн* срыв*, кома, опухол*, диабет*, сердц*, инвалид*, упал*/сломал* … ног*/рук*/бедр*/шейк*, slipped a disc, slipped disc, flat on her/his back, down with, ложится на обследован*/операц*/в больниц*, обследован*, с температурой, нашли … опухоль/камни/диабет, in for tests, having chemo/tests/treatment, on crutches, в гипсе, лежит с, scan results, biopsy, биопси*`,
		hints: `больниц*, hospital*, боле*, ill, sick*, диагноз*, diagnos*, врач*, doctor*, surgery, здоровь*, health, травм*, pneumonia, пневмони*, cancer, рак, диабет*, diabetes, грипп*, больн*, операц*, лечен*, лекарств*, температур*, перелом*, гипс*, онколог*, лимфом*, инсульт*, инфаркт*, скор*, реабилит*, здоров*, sick, treatment, medicine, fever, lymphoma, tumou*, stroke, heart, rehab, pain, injur*, clinic, ward`,
		advice: `болеет, заболе*, больн*, sick, ill, выгорани*, burnout, hospital*, health problem*`,
		near: { "hard-times": 0.95, support: 0.6, empathy: 0.55, flexibility: 0.2 },
	},
	bereavement: {
		both: `соболезнован*, condolence*, траур*, похорон*, funeral*, утрат*, bereave*, grief, griev*, mourning, горе/горя/горю`,
		logs: `умер/умерла/умерли, скончал*, не стало, потерял*/похорон* + @kin/близк*/друг*, погиб*, смерт*, died, passed away, lost + @kin, death of/in, is mourning, widow*, вдов*, lost a friend, miscarriage, passing of, died on/this/last/suddenly/yesterday/in, mother/father/dad/mum/mom/wife/husband/brother/sister/son/daughter + died/passed/funeral/gone, похороны, хоронил*/хоронят, поминк*, сорок дней, умер*/скончал*, не стало + @kin, в трауре, ушел/ушла из жизни, потерял* мать/отца/маму/папу/мужа/жену/сына/дочь/брата/сестру/ребенка/собаку, lost his/her/their mother/father/mum/mom/dad/wife/husband/son/daughter/brother/sister/child/dog/parents, умер/умерла/погиб/погибла её/его/ее, умер … муж/жена/отец/мать/брат/сын/дочь/сестра, похоронил*, lost his/her/their best/old/only … friend/brother/uncle/aunt/grandfather/grandmother/partner/cat/dog, lost his/her best friend, not with us any, no longer with us, ушел из жизни`,
		hints: `умер*, died, death, dead, похорон*, funeral*, смерт*, погиб*, grief, кладбищ*, поминк*, траур*, скорб*, утрат*, funeral, grave*, mourning, passed, loss, widow*, buried`,
		advice: `потер* близк*, смерт*, death, loss, losing someone, dead, the dead, mention the dead, losing, someone dies, died, умер*, уход* близк*, потеря/потери/потерю, утешить`,
		near: { "hard-times": 0.9, support: 0.6, empathy: 0.7 },
	},
	divorce: {
		both: `развод*, divorc*, расставани*, breakup*, break-up*`,
		logs: `развел*, разводит*, расстал* с @kin/парнем/девушк*, ушел/ушла от @kin, разъехал*, split up, splitting up, separated from, separation, wife left, husband left, broke up, left his wife, left her husband, wife/husband/partner + left/leaving/gone, расходятся, разбежал*, ушла от него, ушел от нее, жена ушла, муж ушел, custody, алимент*, moved out, marriage is over, муж/жена ушел/ушла, ушел/ушла к друг*, живут отдельно, живут порознь, делят квартиру/имущество/детей, no longer together, не вместе больше, съехал* от`,
		hints: `развод*, divorc*, separat*, разош*, расстал*, бывш* жен*, бывш* муж*, алимент*, split, ex wife, ex husband, custody, lawyer*`,
		near: { "hard-times": 0.9, support: 0.6, empathy: 0.6 },
	},
	"busy-period": {
		both: `завал*, аврал*, запарк*, цейтнот*, зашива*, перегруж*, high season, busy season/period, горящ* срок*, crunch`,
		logs: `нет времени, очень занят*, занята, под водой, не до, swamped, snowed under, super busy, very busy, no time, too busy, slammed`,
		hints: `занят*, busy, завал*, некогда, дедлайн*, аврал*, deadline*, swamped, slammed, overloaded`,
		near: { patience: 0.5, "too-pushy": 0.3, flexibility: 0.3 },
	},
	"details-forgotten": {
		logs: `не помню/помнил*/вспомн*, забыл* … имя/звать/зовут/дет*/жен*/чем/что/о/про/как/где/кем/кто - поздрав*/ответ*/день/дне/др/прислать/отправить, ничего/мало/почти … не/знаю о/про нем/ней/ее/его, не знаю … чем/как/что/любит/живет/увлекается/дет*/семь*/интерес*, вылетело … имя, как зовут, путаю, перепутал*, can't/cannot/don't/couldn't remember/recall, forgot/forgotten/forget + name*/what/who/where/how/wife/kids/talked/which - birthday/anniversary/reply/answer/send/call, know nothing, don't/didn't know … about/anything/much/likes/hobb*/interests/kids/family/personal, no idea what/who/how/where/whether, blank on, know little, mixed up, keep forgetting what, no clue, have/had no clue/idea, what is his/her … name, how many kids, name of his/her, забываю/забыл* + зовут/звать/имен*/имя, как … зовут, зовут его/ее/их дет*/жен*/муж*, не могу запомнить, никак не запомню, вечно забываю/путаю, в голове не держится, не помню имени/имен/имя, спросил* про … и не/снова, asked again, asked the same, should remember, keep forgetting, mix up, what was … name, name again, назвал* ее/его … а она/он, назвал* не, не тем именем, перепутал* имя/имена, they split years ago, asked about her/his … years ago/died/divorced, how old his/her, сколько у него/нее, хоть убей`,
		hints: `забыл*, forgot*, не помню, remember, запомн*, забыва*, помн*, имя, зовут, имена, перепут*, вспомн*, remember*, name/names, mixed, recall, blank, called`,
		advice: `помни* … детал*/имен*/важн*, запомин*, важные детали, личные детали, remember names/details/what, names and details, forgetting names, memory, remembering details, remembering, names, write it down, children's names, details, детали, =имена, запоминать, помнить`,
		near: { notes: 0.95, personalisation: 0.75, interests: 0.6, impersonal: 0.5, "interaction-history": 0.6 },
	},
	interests: {
		both: `хобби, hobb*, увлечен*, общ* интерес*, личн* интерес*, common interest*, shared interest*, interests`,
		logs: `увлека*, обожа*, фанат*/фанатеет, коллекционир*, играет в/на, занимается - закупк*/проект*/финтех*/продаж*, катается, бегает, рыбалк*, охот*, йог*, теннис*, футбол*, хокке*, гольф*, шахмат*, горные лыжи, лыж*, сноуборд*, серф*, велосипед*, вело*, поход*, альпинизм*, путешеств*, фотограф*, готовит, вино, вина, вином, музык*, гитар*, кино, театр*, садовод*, собак*, кошк*, likes/loves/enjoys/into/collects/plays/fan/keen/passionate … of/about/on, fishing, hiking, golf, tennis, football, soccer, running, cycling, ski*, surf*, chess, yoga, guitar, wine*, cooking, gardening, photograph*, sailing, dog*, cat/cats, travel*, novels, jazz, running`,
		hints: `хобби, hobby, увлек*, спорт*, sport*, рыбал*, music, музык*, увлека*, любит, собирает, играет, рыбалк*, концерт*, театр*, кино, путешеств*, собак*, кошк*, сад*, loves, plays, collect*, fishing, concert*, theatre, travel*, dog*, cat*, garden*, cooking, chess, running`,
		advice: `интересы/интересов/интересах/интересами, вне работы, увлечени*, outside work, outside of work, passions, marathon, hobbies`,
		near: { personalisation: 0.45, "small-talk": 0.5, personal: 0.4, notes: 0.2, topics: 0.35 },
	},
	personal: {
		both: `личн* темы/тема/обновлени*/жизн*, личная жизнь, personal life/topics/details/side, human side, человеческ* отношени*`,
		near: { interests: 0.5, family: 0.4, "small-talk": 0.4, informal: 0.2 },
	},
	family: {
		both: `семья/семьи/семью/семье/семьей, семейн*, family, families, дети/детей/детям/детях/детьми, kids, children`,
		logs: `@kin … школ*/университет*/поступил*/пошел/пошла/учит*, дочка/дочь/дочери/дочке, сын/сына/сыну, son, daughter, wife, husband, жена/жены/женой, муж/мужа/мужем, в первый класс, starts school, college`,
		hints: `дет/дети/детей, жен*, муж*, сын*, доч*, мам*, родител*, семь*, внук*, kids, children, wife, husband, son, daughter, mother, parents, family, school`,
		near: { personal: 0.6, interests: 0.3, notes: 0.2, "small-talk": 0.2 },
	},
	personalisation: {
		both: `персонализ*, personali*, индивидуальн* подход*, tailor*, адаптац* подход*, под каждого, к каждому человеку, искренн* интерес*, genuine interest`,
		logs: `шаблонн*, отписк*, копипаст*, одинаков* сообщени*, generic, copy-paste*, copypaste*, template, canned, под копирку, same as everybody, same text/message, то же … всем`,
		hints: `шаблон*, одинаков*, всем, копи*, рассылк*, template*, same, everybody, generic, copy*, mass`,
		near: { impersonal: 0.6, interests: 0.4, notes: 0.2 },
	},
	impersonal: {
		logs: `только/исключительно/чисто/сугубо/одни + работ*/делу/дело/деловы*/рабоч*, ничего личного, сухо, холодно, поверхностн*, дежурн*, only/just/strictly/purely/all + work/business/shop, nothing personal, superficial, shallow, small talk only, cold, never anything personal, шаблонн*, generic, кроме работы, only ever discuss/talk about, apart from the job/work, nothing about her/him apart, ни о чем не говорим, кроме … ни о чем, ничего о нем/ней, знаю его/ее … ничего, we stick to, strictly delivery`,
		hints: `только работ*, о работе, по делу, рабоч*, ничего не знаю, business only, only work, work only, nothing personal, shop talk`,
		advice: `формальн* подход*, без личн*, недостаточн* персонализ*, безлик*, шаблонн*, impersonal, generic, personal touch, human side, личн* связ*, cold, template*, mass message*, общие интересы`,
		near: { personalisation: 0.9, interests: 0.6, depth: 0.5, personal: 0.4 },
	},
	depth: {
		both: `глубин*, глубок* отношени*/обсужд*/разговор*, поверхностн*, depth, deeper, shallow, superficial, meaningful, близост*, =closeness`,
		near: { honesty: 0.3, personal: 0.2, "relationship-quality": 0.5, listening: 0.2 },
	},
	"relationship-quality": {
		both: `качеств* отношени*/взаимодейств*/общени*, relationship quality, quality of … relationship*, quality over quantity`,
		near: { depth: 0.5, trust: 0.3 },
	},
	"small-talk": {
		both: `small talk, тем* … разговор*/общени*/бесед*, о чем говорить/писать/поговорить/разговаривать, что написать, topic*, conversation starter*, icebreaker*`,
		logs: `нет повода, без повода, повода нет, повод/повода написать, не знаю … написать/говорить/сказать/начать/спросить, разговор не клеится, неловкие паузы, общих тем, no reason to write/call/reach, don't know what to say/write/talk, what to talk/say/write about, nothing to talk/say, awkward silence*, run out of things, nothing in common, no excuse, never know what to talk, what to talk about, nothing to talk about, no idea what to say/talk/write, неловк* молч*, тягостн* молч*, молчим, о чем с ним/ней, с чего начать, не знаю с чего, где взять тему, темы кончились, ищу повод, found no reason, how to start, in the lift/elevator, long pauses, pauses whenever, run out of things to, повисают/повисла пауз*, не придумаю, с чем прийти, things to say, о чем бы, не клеится, stilted`,
		hints: `topic*, повод*, тем*, разговор*, говорить, молчим, пауз*, неловк*, talk*, conversation*, silence, awkward, chat, weather, lift`,
		advice: `темы, поводы, повод, личные темы, профессиональные темы, conversation*, reasons to reach, excuses, what to say, what to talk, small talk, three topics, topics in, what to ask, о чем поговорить, темы для, завязать разговор, разговоры, светск* бесед*, светская, chit chat`,
		near: { topics: 0.8, interests: 0.4, listening: 0.2, writing: 0.25 },
	},
	topics: {
		advice: `тем* для, темы общения, темы обсуждени*, topics, talking points, обсуждение отраслев*, reasons to write, поводы`,
		near: { "industry-news": 0.3 },
	},
	"industry-news": {
		both: `отраслев* тренд*/новост*, новост* отрасли/рынка, обновлени* в отрасли, industry news/trends/updates, market news/trends, тренд*, trends`,
		logs: `обсуждали … рынок/отрасль/новост*/тренд*, talked about … industry/market/trends/news, сплетни рынка, новости отрасли`,
		hints: `рынок/рынка/рынке, отрасл*, тренд*, новост*, market, industry, trend*, news, rumour*`,
		near: { topics: 0.6, sharing: 0.3, knowledge: 0.2 },
	},
	politics: { both: `политик*, politic*, религи*, religio*, спорн* тем*, controvers*, табу, taboo` },
	housewarming: {
		both: `новосель*, housewarming, new house/home/flat/apartment, нов* квартир*/дом`,
		near: { congratulation: 0.6, gift: 0.4, wedding: 0.3, "child-born": 0.3, relocated: 0.3 },
	},
	burnout: {
		both: `выгорел*, выгорани*, выгора*, burnout, burned out, burnt out, burning out, эмоциональн* истощени*, переутом*, overwork*, exhaust*`,
		logs: `can't sleep, can not sleep, cannot sleep, signed off for a month/week*, running on empty, на пределе, не спит … недел*/ночами, выжат*, лимон, close to breaking, at the end of her/his tether, на износ, сгорел* на работе`,
		hints: `устал*, вымотан*, отпуск*, не спит, нет сил, сил нет, перегор*, выгор*, tired, exhausted, drained, sleepless, overtime, stress*`,
		near: { illness: 0.7, "hard-times": 0.85, support: 0.5, empathy: 0.4, "busy-period": 0.4 },
	},
} as const satisfies ConceptGroup;
