/** Small words that tell whose event a clause speaks of and whether it happened, in Russian and English. Forms, folded (ё = е). */
function forms(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}

export const MINE = forms(
	"я мы меня мне мной мною нас нам нами i we me us i'm i've i'd i'll we're we've we'd we'll myself ourselves",
);
/** Verbs that say "I" by their ending. */
export const FIRST_PERSON_VERBS = forms("ухожу уйду перехожу перейду выхожу увольняюсь уволюсь переезжаю перееду меняю сменю закрываю открываю запускаю болею развожусь женюсь");
/** Of these, the ones that say that something is mine alone. */
export const MY_OWN = forms("мой моя мое мои моего моей моему моих моим моими мою моем my mine");
export const MY = forms("мой моя мое мои моего моей моему моих моим моими мою моем наш наша наше наши нашего нашей нашему наших нашим нашу нашем my our mine ours");
export const THEIRS = forms(
	"он она они ему ей им ней нему ним них неи нее него сам сама сами he she they him them he's she's they're he'd she'd they'd he'll she'll they'll they've himself herself",
);
export const THEIR = forms("его ее их свой своя свое свои своего своей his her their its");

/** People of somebody's family: the beginnings of the words. */
export const KIN = /^(?:муж(?:а|у|ем|ья)?$|мужья|жен(?:а|ы|е|у|ой)$|сын|доч|мам|пап[аыуе]$|отец|отца|отцу|отцом|мать|матер|родител|ребен|дет(?:и|ей|ям)$|брат|сестр|бабушк|дедушк|тещ|тест[ья]|свекр|теть|тетя|тетк|дяд|племянни|кузен|кузин|супруг|внук|внуч|жених|невест|бойфренд|husband|wife|sons?$|daughters?$|mothers?$|fathers?$|mom|mum$|dad|parents?$|kids?$|child|brother|sister|grand|uncle|aunt|nephew|niece|cousin|spouse|fianc|boyfriend|girlfriend|in-law)/;
/** Other people around a contact or around me. */
export const OTHERS = /^(?:коллег|начальни|босс|шеф$|шефа$|руководител|директор|партнер|друг(?:а|у|ом)?$|друзья|подруг|приятел|сосед|помощни|секретар|сотрудни|менеджер|знаком(?:ый|ая|ые|ого|ой)$|однокурсни|одноклассни|преемни|предшественни|конкурент|клиент|заказчи|поставщи|рекрутер|наставни|ментор|кто-то|кто$|люди|народ|все$|многие|некоторые|половина|инженер|разработчи|юрист|бухгалтер|соучредител|сооснователь|инвестор|начальств|топ-менеджер|зам$|заместител|boss|manager|colleague|coworker|co-worker|friend|neighbo|assistant|secretary|cofounder|co-founder|teammate|director|partner|successor|predecessor|competitor|client|customer|supplier|recruiter|mentor|people|everyone|everybody|someone|somebody|others|many$|guys?$|engineer|developer|lawyer|investor|ceo$|cto$|cfo$|coo$|vp$|lead$|head$|roommate|flatmate|supervisor)/;
/** The firm somebody works for. */
export const FIRM = /^(?:совет$|правлени|компани|фирм|организаци|контор|корпораци|холдинг|банк|завод|агентств|стартап|отдел|департамент|команд|руководств|company|firm|employer|business|startup|agency|team|department|management|office|bank|board$)/;

/** A firm with one of these before it is not the contact's. */
export const ANOTHER = /^(?:соседн|друг(?:ой|ая|ую|ом|ие|их)$|чуж|another$|other$|neighbou?ring$)/;

export const NEGATIONS = forms("не ни нет без not no never without don't doesn't didn't hasn't haven't hadn't isn't wasn't weren't aren't won't can't cannot couldn't wouldn't nor neither cant didnt doesnt hasnt isnt");
/** "Не только переехал" says that he did. */
export const NOT_NEGATED = forms("только просто лишь only just");
/** It was to happen and did not. */
export const CALLED_OFF = /^(?:передума|отмен(?:ил|ен|яе)|раздума|сорвал(?:ось|ся)|отказал(?:ся|ась|ись)|отказыва|чуть$|едва$|почти$|слух|almost$|nearly$|cancel|declin|refus|rumou?r|decided$|denied|denies|allegedly$)/;
/** A change of mind may stand in a clause of its own: "she wanted to move, but changed her mind". */
export const CHANGED_MIND = /^(?:передума|раздума)/;
/** A work of fiction, or of the press: what happens in it happened to nobody here. */
export const FICTION = /^(?:фильм|кино$|сериал|роман(?:а|е|у|ы)?$|спектакл|пьес|повест|рассказ(?:а|е|у|ы)?$|стать(?:я|ю|и|е|ей|ях)$|книг(?:а|у|и|е|ой)$|film|movie|novel|series$|plays?$|article|story$|stories$|documentary)/;
/** Behind a number or "one", people who are among others: "one of their clients". */
export const ONE_OF = forms("один одна одного одной кто-то некоторые one some two several many most");
/** What follows "decided": "decided against", "decided not to". */
export const AGAINST = forms("against not");
/** Only thought of, wished or asked. */
export const IMAGINED = /^(?:если|ежели|бы$|вдруг$|возможно|наверное$|наверно$|вероятно|может$|могут$|мог$|могла$|могли$|хочет|хотят|хотел|хотела|хочется|мечта|дума(?:ет|ют|л|ла|ли|ю|я)|подумыва|планиру(?:ет|ют|ю)|планировал|рассматрива|размышля|прикидыва|надеется|надеются|боится|боятся|опасается|обсужда|интересно$|не$знаю|ли$|if$|unless$|whether$|might$|may$|maybe$|perhaps$|possibly$|probably$|could$|would$|should$|wants?$|wanted$|wish|hopes?$|hoping$|hoped$|consider|think|thought|plans?$|planned$|planning$|dream|wonder|tempted|afraid|fears?$|worried|worries|discuss|suppose|potential)/;
/** Of these, the ones that cast doubt on the whole rest of the sentence. */
export const PERHAPS = forms("возможно наверное наверно вероятно может perhaps maybe possibly probably");
/** Words that begin what is thought, feared or said. */
export const THAT = forms("что чтобы that");
/** It was long ago, so that it is nothing new. */
export const LONG_AGO = /^(?:когда-то|раньше$|прежде$|однажды$|давно$|давным|детств|юност|студенчеств|молодост|once$|formerly$|originally$|previously$|childhood$)/;

/** Words that a sentence begins with and that are no name, though they are capitalised. */
export const NO_NAMES = forms(
	"вчера сегодня завтра тогда потом там уже сам сама весной летом зимой осенью теперь скоро опять снова месяц год сейчас наконец пока также еще как так вот да нет был была были есть итог " +
	"после перед через около весь вся все это эта этот тут здесь где когда что кто пусть хорошо плохо жаль увы итак кстати раз два три понедельник вторник среда четверг пятница суббота воскресенье " +
	"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре компания проект бюджет " +
	"слышал слышала говорит пишет узнал узнала новость новости звонок встреча созвон письмо пост оказалось кажется похоже видимо " +
	"just recently finally has had was is got will now yesterday today already apparently maybe heard says said then also after still never not since company budget project their the a an and but " +
	"so this that there here when while last next new his her its our my your on in at from by for with to of about as call met meeting note update news quick good great bad sad monday tuesday wednesday thursday " +
	"friday saturday sunday january february march april may june july august september october november december turns told learned found being been having going gone soon sadly later being moved left",
);
/** Masculine and feminine names that look like past-tense verbs. */
export const NAMES_LIKE_VERBS = forms("михаил павел даниил данил кирилл самуил рафаил гавриил эмиль алла мила камила людмила белла стелла изабелла анжела габриэла");
/** Before these a person stands in the sentence as something else than its subject. */
export const PREPOSITIONS = forms("в во из с со к ко от ото на о об обо про для по до за под над при через без из-за вместо at from to with in of by for about via on into onto without instead as than");
/** Of these, the ones that name what a talk was about. */
export const ABOUT = forms("о об обо про about of");
