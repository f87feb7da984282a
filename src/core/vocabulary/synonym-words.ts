/**
 * Everyday words that mean much the same, in Russian and English, one meaning a line: `word` by its stem, `word*` by its
 * beginning, `=word` as written. With these a note finds advice that says the same in other words or in the other language.
 */
export const SYNONYMS = `
money деньги деньгами деньгам денег cash finances финансы средства
pay pays paid payment payments payer payers платить платеж* оплат* заплат* выплат*
price prices pricing цена цены цене цену ценой стоимост*
rate rates ставка ставки ставку ставок
increase raise raises raised rise rises grow* вырасти вырос* вырастут растет растут повыс* повыш* рост увелич*
decrease reduce* lower* сниж* сниз* уменьш* упал* падает
discount* скидк*
debt debts owe owes owed долг долги долгу долгов должен должна должны задолж*
borrow* lend* lent loan* одолж* занял* взаймы кредит*
return returned вернуть вернул* верну возврат* возвращ*
bank banks банк*
mortgage ипотек*
invoice* bill bills счет счета счету счетов
buy buys bought buyer* purchas* купить купил* покуп*
sell sells sold seller* selling продать продал* прода*
order orders ordered заказ заказа заказы заказов заказать заказал* заказыва*
contract contracts agreement* договор договора договору договоре договоры контракт* соглашен*
sign signs signed signing подписать подписал* подпис*
flat apartment* квартир* однушк* двушк*
house houses home дом дома доме дому
room rooms комнат*
key keys ключ ключи ключей ключами
landlord* арендодат* хозяин хозяева наймодат*
tenant* rent renting аренд* арендатор* сдает сдают снимает снимают
move moves moved moving переех* переезж* переезд* съезжа* съехал*
box boxes коробк*
neighbour* neighbor* сосед*
noise noisy loud music шум* громк* музык*
quiet quietly silent silence тих* молч* молчан*
night nights midnight ночь ночи ночью ночам
evening evenings вечер*
morning mornings утро утра утром
day days день дня дни дней
week weeks weekly недел* еженедельн*
month months monthly месяц* ежемесячн*
year years yearly annual* год года лет годы ежегодн*
today сегодня
yesterday вчера
tomorrow завтра
spring весн*
summer летом летн*
autumn осен*
winter зим*
january январ*
february феврал*
march марте марта мартовск*
april апрел*
june июн*
july июл*
august август*
september сентябр*
october октябр*
november ноябр*
december декабр*
monday mondays понедельник*
tuesday tuesdays вторник*
wednesday wednesdays среду среда средам
thursday thursdays четверг*
friday fridays пятниц*
saturday saturdays суббот*
sunday sundays воскресень*
weekend weekends выходн*
holiday holidays праздник* праздничн*
vacation отпуск*
late delay* delayed опозда* опазд* поздн* просроч* задерж*
time times время времени
deadline* срок срока сроки сроков дедлайн*
hurry urgent* срочн* тороп* спеш*
early рано заранее
first первый первая первое первые перв*
second второй вторая второе втор*
third третий третья трет*
last последн*
next следующ*
new новый новая новое новые новых новым новую
old старый старая старые старых прежн*
former ex бывш* экс
young молод*
big large huge больш* крупн* огромн*
small little tiny маленьк* небольш* мелк* крошечн*
many lots numerous много многих множеств*
few мало немного
all everybody everyone все всем всех каждый
nobody никто никого никому
alone lonely одинок* один одна
together вместе совместн*
good well хорош*
bad poor* плох*
great excellent отличн* прекрасн* замечательн*
happy glad delighted рад рада рады счастлив* доволен довольна довольны довольн* радост*
sad грустн* печал*
angry furious mad злой злится рассерд* сердит* разъярен* гнев*
upset hurt обид* обижен* расстро* огорч*
afraid fear fears scared боит* боюсь страх* опаса*
worry worried worries nervous anxious волну* нервнич* беспоко* тревог* тревож*
tired exhausted weary устал* усталост* утомл* вымотан*
busy занят занята заняты
free бесплатн*
break breaks pause перерыв* пауз* передышк*
rest отдых* отдохн*
sleep* спит спать высп*
ill sick illness disease болеет болел* заболе* болезн* больн*
doctor* врач* доктор*
hospital* больниц* госпитал* стационар*
medicine pharmacy лекарств* аптек*
surgery операция операции операцию операцией
cancer рак онколог* лимфом* lymphoma tumour tumor опухол*
health healthy здоров*
death died dead die dies умер* смерт* скончал* погиб*
funeral* buried похорон* кладбищ* поминк*
birth born рожд* родил* родилс*
baby babies newborn* младен* малыш* новорожд*
child children kid kids ребен* дети детей детям детск*
son sons сын сына сыну сыновья
daughter* дочь дочка дочери дочку
mother mum mom мать мама маме маму матери
father dad отец отца папа папе
parent* родител*
wife жена жены жене жену
husband* муж мужа мужу мужем
brother* брат брата братья
sister* сестр*
family families семья семьи семье семью семейн*
friend* друг друга друзья друзей подруг* приятел* дружб*
wedding* married marry marries свадьб* замуж женил* женит* брак
divorce* развод* развел* разводит*
birthday* рождения именин*
anniversary* юбиле* годовщин*
gift gifts present presents подар* презент*
card cards открытк* карточк*
flower* цветы букет*
cake* торт* пирог*
party вечерин* праздновать
celebrate* отметить отмечать отпраздн*
congratulat* поздрав*
wish wishes пожелан* жела*
thank thanks thanked thankful grateful спасибо благодар*
sorry apolog* извин* прощен*
promise* обещ* пообещ*
trust* довер*
lie lied lies lying врет врал* соврал* обман* обману*
secret secrets confidential секрет секреты тайн*
truth honest* правд* честн*
word words слово слова слов
name names имя имени имена имен зовут
phone phones telephone call calls called calling звон* телефон* позвон* перезвон*
mail email* letter letters письм* почт* мейл*
message messages сообщен*
chat chats чат чата чате чаты переписыва*
write writes wrote written writing писать пишу пишет писал* напис* пиш*
read reads reading читать читает читал* прочит*
talk talks talked speak speaks spoke conversation* разговор* беседа* говор* поговор*
listen* слуша* выслуш*
hear heard слыш* услыш*
ask asks asked asking прос* спрос* спрашива* попрос*
answer* reply replied replies respond* response* ответ* отвеч*
question* вопрос*
tell tells told сказ* рассказ* сообщ*
explain* объясн*
show shows showed показ*
see sees saw seen видел* увид* видим*
meet meets met meeting* встреч* встрет*
visit* guest guests гост* навест* визит*
invite* invitation* приглас* приглаш*
introduce* introduction* познакомить познакомлю представить представлю знакомств*
help helps helped helping помощь помощи помог* помочь помога*
support* поддержк* поддерж*
need needs needed нужн* нужен нуж*
want wants wanted хоче* хотел* хочу хотят
give gives gave given giving дать дает дал* дарит отдал* отда*
take takes took taken taking взять взял* берет беру бер*
bring brings brought принес* привез* принос*
send sends sent отправ* присл* пришл* послал*
find finds found найти нашел нашла найд* нахо*
lose lost loses losing потер* теря* утрат*
forget* forgot* забы* забуд*
remember* memory помн* вспомн* памят* запомн*
know knows knew known знать знает знаю знаем знают узна*
learn* study studies studied учит* учил* изуч* обуч* выуч*
teach* taught teacher* учител* учительниц* преподават*
school* школ*
student* студент* ученик*
university college университет* институт* вуз вуза
classmate* однокурсник* одноклассник* однокурсниц*
professor* профессор*
supervisor научн*
scientist* science research* наук* научн* исследов*
thesis dissertation defended диссертац* защитил* защит*
paper papers article articles стать* публикац*
book books книг* роман романа
author* автор* соавтор*
editor* редактор* редакц*
reviewer* review reviews рецензент* рецензи* отзыв*
journal* magazine* журнал*
newspaper* press газет* пресс* печат*
journalist* reporter* журналист* корреспондент*
interview* интервью собеседован*
quote quoted quotes misquote* цитат* процитир* переврал*
comment* комментар* комментир*
story stories истори* рассказ сюжет*
topic* subject тема темы тему тем
news новост*
report reports отчет* доклад*
conference* congress forum конференц* конгресс* форум*
speaker* докладчик* спикер* выступл* выступ*
exhibition* fair fairs выставк* ярмарк*
club* клуб*
group groups групп*
team teams команд*
volunteer* волонтер* доброволец доброволц*
donor* donation* donat* жертв* пожертв* благотвор* донор* взнос*
foundation* charity фонд*
shift shifts смена смену смены
work works worked working job работ* труд*
company companies firm firms компани* фирм*
office* офис*
boss chief начальник* начальниц* босс шеф
director* директор*
manager* менеджер*
colleague* coworker* коллег* сослужив*
assistant* secretary помощник* помощниц* секретар* ассистент*
client clients customer customers клиент* заказчик*
supplier* vendor* поставщик*
contractor* freelancer* подрядчик* фрилансер* исполнител*
partner* партнер*
investor* инвестор*
agency agencies агентств*
competitor* конкурент*
candidate* applicant* кандидат* соискател*
recruiter* рекрутер* хедхантер* кадровик*
position* vacancy vacancies opening ваканси* должност* позици*
salary wage* зарплат* оклад*
hire hires hired hiring нанять нанял* нанима* найм
fire fired dismiss* уволил* уволен* увольн*
leave leaves left leaving quit ушел ушла ушли уходит уходят уйти уйдет покин*
goodbye farewell прощан* попрощ* проща* проводы
stay* remain* остал* остается остаться
join joins joined joining присоедин* вступ*
start starts started begin* began начал* начин* старт*
finish* end ends ended complete* закончи* заверш* окончи* конец конца
stop stops stopped прекрат* останов* перестал*
continue* продолж*
wait waits waited waiting ждать ждет ждем жду ждал* ожида*
change changes changed changing измен* перемен* смен*
fix fixes fixed repair* исправ* почин* ремонт*
mistake* error* wrong ошиб* неправ* неверн*
problem* trouble* issue* проблем* трудност* неприятност*
complain* complaint* жалоб* жаловал* претенз*
damp mould mold плесен* сырост*
quality качеств*
result* outcome* результат* итог*
impact effect* эффект* влиян*
number numbers figure figures цифр* числ* количеств*
percent процент*
half половин*
most major большинств* основн*
income revenue доход* выручк*
budget* бюджет*
cost costs expens* spending расход* затрат* трат*
save saved saves saving сэконом* эконом* сберег*
profit* прибыл*
success* успех* успешн*
win wins won prize prizes award* приз* преми* наград* побед* выиграл*
fail* failure провал* неудач*
plan plans planned план планы планов планир*
goal goals aim цель цели целей
idea* идея идеи идей мысл*
advice advise* совет советы совета посовет*
decision* decide* решен* решил* решит*
project* проект*
task* задач* задан*
revision* round rounds правк* правок доработ* раунд*
draft* черновик*
design* дизайн* макет*
site website* сайт*
product* продукт* товар*
launch* запуск* запуст* релиз* live
delivery deliver* поставк* достав* сдач* сдал* сдан*
update* обновл* апдейт*
approve* approval одобр* утверд* согласов*
reject* declin* refus* отказ* отклон* откаж*
accept* accepted принял* принят*
agree* agreed соглас* договорил*
disagree* argue* argument* quarrel* row спор* ссор* поссор* поруг* повздор*
fight* fought подрал* дерут* драк*
discuss* обсужд* обсуд*
negotiat* переговор* торг*
share* поделит* делит* делим* поделил*
exchange* swap* обмен*
favour* favor* услуг* одолжен*
recommend* recommendation* reference* рекоменд*
praise* compliment* похвал* хвал* комплимент*
criticism critic* tough harsh критик* замечан* резк* жестк*
feedback фидбек* обратн*
interest interests interested hobby hobbies интерес* хобби увлеч* увлека*
sport* running marathon* спорт* марафон*
trip trips travel* journey поездк* путешеств* командировк*
city town город*
country countries abroad overseas страна страны границ* зарубеж* иностран*
address* адрес*
distance far remote* расстоян* далек* удален* дистанц*
online онлайн*
video видео*
coffee кофе*
lunch dinner meal обед* ужин*
dog dogs собак*
car cars машин* автомоб*
tool* drill инструмент* дрель дрели
garden* огород* дач*
document* документ*
photo* фото*
lawyer* legal юрист* адвокат* юридическ*
court суд суда судом
tax taxes налог*
accountant* accounting бухгалтер*
insurance страховк* страхов*
reminder* remind* напомин* напомн*
calendar календар*
note notes заметк* запис* записыв*
list lists список списка списке
date dates дата даты дату
rule rules правил*
habit* привычк*
often frequen* часто чаще частот*
rarely seldom редко реже
always всегда
never никогда
again снова опять
slow* медлен*
quick* fast быстр*
easy легк*
hard difficult трудн* сложн* тяжел*
important важн*
private personal* личн*
official* formal* официальн* формальн*
polite* вежлив*
culture* культур* обыча*
language* язык*
age возраст*
picked pick pickup забира* забрал* забер*
boy boys мальчи* мальчишк*
girl girls девоч* девуш*
расстал* расста* разош*
burnout выгор* перегор*
strategy strateg* стратег*
market markets рынок рынка рынке
network* networking связи связей нетворк*
community communities сообществ*
event events мероприят*
webinar* вебинар*
training* course courses тренинг* курс курсы курсе
certificate* диплом* сертификат*
referral* реферал*
newsletter* рассылк*
template* шаблон*
advantage* benefit* выгод* преимуществ*
advert* advertising реклам*
airport flight* fly flew аэропорт* самолет* рейс
allergies allergy аллерг*
announce* анонс* объяв*
apologize apologise извинить*
appear* появ*
appoint* назнач*
archive* архив*
arm leg рука руку нога ногу руки ноги
arrive* arrival прибы* приех* приезж* прилет*
artist* painter художник*
attention внимани*
audience публик* аудитори*
available availability доступн* свободен свободна
backup reserve запасн* резерв*
bag luggage сумк* багаж*
ball мяч
bar pub бар паб
beautiful красив*
bed кроват* постел*
beer пиво пива пивом
behind behindhand позади
believe* верит верю
best лучш*
bicycle* bike велосипед*
blame* вина вину виной виноват* обвин* винит
blog* блог*
board правлен*
boat* sail* лодк* яхт* парус*
body тело
boring скучн*
bother* беспокоит надоед* докуч* мешает мешаю
branch* филиал*
brand* бренд*
brave храбр* смел*
bread salt хлеб соль
bride groom невест* жених*
bridge* мост мостик* мостом
bright ярк*
broken broke сломал* сломан* поломк*
brochure* leaflet* flyer* листовк* брошюр* буклет*
build* built постро* строит*
calm спокойн*
camera камер*
cancel* cancelled отмен*
care cares caring забот*
careful* осторожн* аккуратн*
career* карьер*
case кейс*
cat cats кошк* кот кота
catch поймать
cause* reason* причин*
chair стул
chance* шанс*
character характер*
cheap* дешев* недорог*
cheat* жульнич*
check* провер*
cheerful весел*
choir хор хоре
choose chose chosen выбр* выбор* выбира*
christmas рождеств*
church церк*
cinema film movie кино фильм*
clean* чист* убор* уборк*
clear* ясн* понятн* четк*
clock часы
close closed closes closing закры* закрыва*
clothes одежд*
cold холод*
collect* собир* коллекцион*
comfort* утеш* уют*
commission комисси*
compare* сравн*
competition contest конкурс* соревнован*
computer* laptop компьютер* ноутбук*
condition* услови*
confident* уверен*
confirm* подтверд* подтвержд*
connect* connection* соедин* связать связал* свести свел*
consult* консульт* консалтинг*
contact контакт*
contribut* вклад*
cook* готовит кухн* рецепт*
copy copied копия скопир*
corner* угол углу
correct* поправк* исправлен*
couple пара пару пары
courage решимост*
cousin* кузен* двоюродн*
cover* обложк*
crash* авари* крах
create* созда*
crisis кризис*
cry cried crying tears плач* плак* слез*
curious любопыт*
cut cuts cutting урез* сократ* сокращ* срез*
damage* ущерб* повред*
dance* танц*
danger* опасн*
dark темн*
data данн* данные
deal deals сделк* сделок
declare заяв*
deep* глубок* глубин*
degree степен*
depend* завис*
describe* опис*
desk стол столом столе
detail* детал* подробн* мелоч*
develop* развит* развива* разработ*
diagnos* диагноз*
diary дневник*
diet* диет*
different разн* различн*
dirty грязн*
disappear* исчез* пропал*
disappoint* разочаров*
divide раздел*
door doors дверь двер*
doubt* сомнен* сомнев*
dream* мечт*
dress плать*
drink* drank пить пьет выпи* напит*
drive* drove водит* вожд*
drop* пада* упал
duty duties обязанност*
ear ears
earn* заработ*
earth земл*
east west north south восток* запад* север* юг
eat* ate food meal* еда еду едой поесть кушать
edge край
education образован*
effort* усил*
egg яйц*
elect* выборы избр*
embarrass* awkward неловк* стыд* неудобн* смущ*
emergency экстрен*
emotion* эмоц* чувств*
empty пуст*
encourage* поощр* ободр*
energy энерги* силы сил
engineer* инженер*
enjoy* наслажд* удовольств*
enough достаточно хватит хватает
enter* вход* войти вошел
entire целый
equal* равн* поровну
equipment оборудован*
escape* побег сбежал*
essential необходим*
evidence доказат*
exact* точн*
exam* экзамен*
example* пример*
exclusive эксклюзив*
excuse* оправдан* отговорк* предлог
exercise* упражн* зарядк*
exist* существ*
expect* ожидан*
experience* опыт опыта опытн*
expert* эксперт* специалист*
export* экспорт*
express* выраз*
extra extras дополнительн* сверх лишн*
eye eyes глаз глаза
face лицо лица лицом
fact facts факт*
factory plant завод* фабрик* цех цеха
famous известн* знаменит*
farm* ферм* фермер*
feel* felt ощущ*
festival* фестивал*
field поле полях
final* финал*
fish* рыб* рыбал*
fit подходит
flu грипп* простуд*
focus* фокус* сосредоточ*
football футбол*
foreign* зарубежн*
forgive* простил* прощ*
form анкет* форма форму
forward* вперед
founder* основател* сооснов* основал*
freeze* frozen froze заморо* замораж*
fresh свеж*
fruit* фрукт*
full полн* целиком
fun funny joke* jokes смеш* шут* юмор* весело
function* функци*
furniture мебел*
future будущ*
game* игра игр* играет играл*
gap разрыв*
gather* собрал* сбор*
generous щедр*
gentle нежн* мягк*
gold* золот*
golf гольф*
gossip* rumour* rumor* сплет* слух слухи
government правительств* государств*
governor губернатор*
graduate* выпускник* выпуск* окончил*
grandmother grandfather grand* бабушк* дедушк*
gratitude признат*
grief griev* mourning горе скорб* траур*
ground почв*
guarantee* гарант*
guess* догад*
guide* гид* руководств* путеводител*
guitar гитар*
hair волос*
hall зал зале
hand hands
happen* случил* произош*
heart* сердц* инфаркт*
hide* скрыва* спрят*
high высок*
honor honour* почет*
hope* надежд* надеет* надею*
horse* лошад*
hot жарк* горяч*
hotel* гостиниц* отел*
hour hours час часа часов
housewarming новосел*
human человеч*
hundred сотн* сто
hungry голодн*
ideal идеал*
ignore* ignoring игнор*
image образ
immediate* немедленн* сразу
improve* improvement улучш*
include* включ*
independent независим* самостоятельн*
industry индустри* отрасл*
inform* информ* проинформ*
initiative* инициатив*
injur* травм*
insult* оскорб*
intern* trainee* стажер* практикант*
internet интернет*
invest* investment* инвест*
jealous* ревн* завид*
land землю участок
laugh* смех* смея*
law закон*
lawsuit судит* иск
lazy ленив*
lead leads leader* лидер* ведущ*
legacy наслед*
library библиотек*
licence* license* лиценз*
life жизнь жизни жизн*
light свет*
limit* лимит* ограничен*
line линия линию линейк*
link links ссылк*
lock замок
logo логотип*
loss losses убыт*
love* любит любов* любл*
loyal* лоял* предан*
luck* удач* везен*
machine* станок
maintain* поддержан*
match матч
maternity paternity декрет*
meaning смысл* значен*
measure* измер* замер*
mediate* mediator посредник* медиатор*
member* участник* член члена
mentor* наставник* ментор* подопечн* mentee*
menu меню
merge* merger acquire* acquired слиян* поглощ*
mess беспоряд* бардак*
metric* kpi показател* метрик*
minister* ministry министр* министерств*
minute minutes минут*
miss missed misses missing пропуст* упуст* прозева*
mobile мобильн*
mood настроен*
mountain* ski* лыж* горнолыж*
museum* музе*
mutual* взаимн* обоюдн*
nature природ*
nearby рядом поблизости
nephew niece племян*
nerve* нерв*
notary нотариус*
nurse медсестр*
obvious* очевидн*
occasion* повод повода поводы случай
offer* offers предлаг* предлож* оффер*
open opened откры* открыва*
opinion* view* мнен* взгляд*
opportunit* возможн*
organi* организ* организатор*
outage* downtime сбой сбои простой лежал
overload* перегруз* завал* аврал*
own собственн* свой свое
owner* собственник* владел*
pack* упаков* собирает вещи
page страниц*
pain* hurts боль боли болит
paint* рисов* картин*
paperwork бумаг*
park парк парке
pass passed
passport visa паспорт* виза визу визы
past прошл*
patien* терпен* терпелив*
peace мир помир* примир*
pension* retire* пенси*
people люди людей людям
perfect* идеальн* безупречн*
person* человек человека
pet pets питом*
philosoph* философ*
phase* stage* этап* стади*
pilot пилот*
pity жаль жалк*
place* место места мест
plant* растен*
plate тарелк*
plumber сантехник*
pocket карман*
podcast* подкаст*
poem* poet* поэт* стих*
police полици*
politic* политик*
pool бассейн*
popular популярн*
possible возможно
post posts пост посты поста
potential потенциал*
pressure* давлен* давит
pretend* притвор*
prevent* предотвр*
previous предыдущ*
pride proud горд* гордост*
priorit* приоритет*
process* процесс*
profession* професс*
profile* профил*
progress прогресс* продвиж*
promote* promoted promotion повысили повышение продвин*
proposal* предложение предложения
protect* защищ* охран*
psycholog* therap* психолог* терапевт* терапи*
public публичн*
publish* опублик* издал* издат*
punish* наказ*
push* толка* навяз* настойчив* назойлив*
quarter* квартал*
race гонк*
rain дожд*
random случайн*
rank ranks чин чины ранг* звани*
ready готов*
real* настоящ* реальн*
realis* realiz* осозна*
recent* недавн*
recogni* признан*
record* рекорд*
recover* recovery rehab* выздор* восстанов* реабилит*
regret* сожал*
regular* регулярн*
relation* relationship* отношен*
relative* родствен*
relax* расслаб*
reliable* надежн*
relocate* релок* эмигр* emigrat*
renew* renewal extension продл* пролонг*
replace* replacement instead замен* вместо сменщик*
request* запрос*
resource* ресурс*
respect* уважен* уваж*
responsib* ответствен*
restaurant* cafe ресторан* кафе столов*
resume cv резюме
rich богат*
ring* кольц*
risk* риск*
road* дороги дороге
rob* украл* кража ограб*
role roles роль роли
routine* рутин*
rude груб* нагруб* хам*
run runs
safe* безопасн*
sale sales продаж*
satisf* удовлетвор*
scale масштаб*
schedule* график* расписан*
screen* экран*
sea beach море моря пляж*
season сезон*
seat seats
select* отбор* отобр*
selfish эгоист*
seminar* семинар*
senior старш*
service* сервис* обслуж*
session* сесси*
shareholder* акционер* доля долю доли shares stake
shock* шок*
shop shops store* магазин* лавк*
short коротк* кратк*
shout* yell* scream* крич* накрич* наорал* орал* крик*
shy стесн* застенч*
side* сторон*
signal* сигнал*
similar похож*
simple просто
sincere* искрен*
sing* song* петь поет песн*
situation* ситуац*
size размер*
skill* навык* умен*
slide slides deck presentation* слайд* презентац*
smart умн*
smile* улыб*
smoke* курит
snow снег
social соцсет* социальн*
solution* solve*
soon скоро
soul душ*
sound звук*
soup суп
source источник*
space пространств*
special особ* специальн*
specific конкретн*
speed скорост*
spirit дух духа
split* разделил*
staff персонал* штат*
standard* стандарт*
startup* стартап*
station станци* вокзал*
status* статус*
step steps шаг шаги шагов
stolen stole steal
strange* странн*
street улиц*
strength силе
stress* стресс*
strict строг*
strong сильн*
stuck застр*
stupid глуп* дурац*
subscri* подписк* подписч*
suburb* пригород*
suffer* страд*
surpris* удив* сюрприз* неожид*
survey* опрос* анкетир*
survive* выжив* выжил*
swim* плав*
sympath* condolence* сочувств* соболезн* сострад*
system* систем*
talent* талант*
tea чай чая чаем
technical* tech техническ* технолог* technolog*
telegram телеграм* телег*
tender* тендер*
tennis теннис*
tense tension* напряж*
term terms
terrible ужас*
test* тест*
theatre theater театр*
thing things вещь
think* thought дума* подума*
ticket* билет*
tip tips подсказ* лайфхак*
toast тост
tone тон тона
tooth dentist* зуб* стоматолог*
tour* тур тура экскурс*
track* отслеж* следит следить
trade* торгов*
tradition* традиц*
train* поезд
transfer* перевод перевел* перевест* переброс*
translate* interpreter* переводчик*
treat* лечен* лечит*
tree* дерев*
trend* тренд*
trick* трюк* уловк*
try* tried попытк* пробов* пытал* попробов*
twice дважды
twin* двойн*
type* тип типы
uncle aunt дядя тетя тетк*
understand* understood понима* понял*
unemploy* redundan* laid layoff* безработ* сокращен*
unfair несправедлив*
use* user* пользов* использ*
usual* обычн*
value* valuable ценност* ценн*
version* версия версию верси*
village* деревн* село
violin* скрипк*
voice* голос*
walk* прогул* гуля* погуля*
war войн*
warm* тепл*
warn* предупре*
waste* зря впустую
water вода воды
weak* слаб*
weather погод*
welcome* добро радушн*
window* окно окна
wine вино вином
wise wisdom мудр*
workshop* мастерск* воркшоп*
worth* стоит достоин*
zero ноль нуля
`;
