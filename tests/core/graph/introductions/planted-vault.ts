// A large vault with pairs who should meet, planted among people of the same trades and the same fields.
import { random } from "../../../support/random";

interface Words {
	readonly trades: readonly (readonly [role: string, asked: string])[];
	readonly fields: readonly string[];
	readonly asks: readonly ((trade: string, field: string) => string)[];
	readonly roles: readonly ((trade: string, field: string) => string)[];
	readonly chatter: readonly string[];
}

const RUSSIAN: Words = {
	trades: [
		["дизайнер", "дизайнера"], ["разработчик", "разработчика"], ["юрист", "юриста"], ["бухгалтер", "бухгалтера"], ["фотограф", "фотографа"], ["переводчик", "переводчика"], ["редактор", "редактора"],
		["инженер", "инженера"], ["врач", "врача"], ["преподаватель", "преподавателя"], ["реставратор", "реставратора"], ["печатник", "печатника"],
	],
	fields: ["мебели", "игр", "музеев", "кораблей", "аптек", "гостиниц", "керамики", "витрин", "комиксов", "маяков", "театров", "теплиц"],
	asks: [
		(trade, field) => `- 2026-05-12 созвон: ищет ${trade} ${field}`, (trade, field) => `- 2026-05-12 письмо, (просил:: найти ${trade} для ${field})`,
		(trade, field) => `- 2026-05-12 встреча. Ей нужен хороший ${trade} для ${field}, срочно.`.replace(/нужен хороший (\S+)/, (_, word: string) => `нужен кто-то вроде ${word}`), (trade, field) => `Сейчас в поиске ${trade} по части ${field}.`,
	],
	roles: [(trade, field) => `роль: ${trade} ${field}`, (trade, field) => `должность: Главный ${trade} ${field}`, (trade, field) => `role: ${trade}, занят на проектах для ${field}`],
	chatter: ["- 2026-03-02 созвон о планах на лето", "- 2026-02-11 встреча, обсудили переезд", "- 2026-04-20 письмо: ищет квартиру в центре", "- 2026-01-15 кофе (просила:: совет по отпуску)"],
};
const ENGLISH: Words = {
	trades: [
		["designer", "designer"], ["developer", "developer"], ["lawyer", "lawyer"], ["accountant", "accountant"], ["photographer", "photographer"], ["translator", "translator"], ["editor", "editor"],
		["engineer", "engineer"], ["doctor", "doctor"], ["teacher", "teacher"], ["restorer", "restorer"], ["printer", "printer"],
	],
	fields: ["furniture", "games", "museums", "ships", "pharmacies", "hotels", "ceramics", "windows", "comics", "lighthouses", "theatres", "greenhouses"],
	asks: [
		(trade, field) => `- 2026-05-12 call: looks for a ${trade} of ${field}`, (trade, field) => `- 2026-05-12 mail (asked:: a ${trade} who knows ${field})`,
		(trade, field) => `- 2026-05-12 lunch, she needs a ${trade} for ${field}, soon`, (trade, field) => `Is looking for a ${field} ${trade}.`,
	],
	roles: [(trade, field) => `role: ${field} ${trade}`, (trade, field) => `role: Senior ${trade}, ${field}`, (trade, field) => `title: ${trade} for ${field}`],
	chatter: ["- 2026-03-02 call about the summer", "- 2026-02-11 met, talked about moving", "- 2026-04-20 mail: looking for a flat downtown", "- 2026-01-15 coffee (asked:: advice on holidays)"],
};
/** Needs that only a person of the other language meets: nobody else in the vault has these trades. */
const ACROSS: readonly (readonly [need: string, role: string])[] = [
	["ищет нотариуса", "role: notary"], ["is looking for a plumber", "роль: сантехник"], ["ищет кондитера", "role: pastry chef"], ["needs a vet", "роль: ветеринар"], ["нужна няня", "role: nanny"],
	["looks for a psychologist", "роль: психотерапевт"], ["в поисках композитора", "role: composer"], ["needs an electrician", "роль: электрик"], ["ищет риелтора", "role: estate agent"],
	["looking for a dentist", "роль: стоматолог"], ["ищет столяра", "role: carpenter"], ["seeking an illustrator", "роль: художник"],
];

export interface PlantedPair {
	readonly seeker: string;
	readonly other: string;
}

/** The notes of a vault with that many contacts, and the planted pairs in it: 12 across languages, the others half and half. */
export function plantedVault(contacts: number): { readonly notes: Readonly<Record<string, string>>; readonly pairs: readonly PlantedPair[] } {
	const next = random(20_261_120);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const notes: Record<string, string> = {};
	const pairs: PlantedPair[] = [];
	const tags = () => `tags: [contact, t${Math.floor(next() * 900)}, c${Math.floor(next() * 40)}]`;
	const company = () => `company: Firm ${Math.floor(next() * 900)}`;
	const write = (path: string, properties: readonly string[], body: readonly string[]) => {
		notes[path] = `---\n${[tags(), company(), ...properties].join("\n")}\n---\n${body.join("\n")}\n`;
	};
	const plant = (need: string, role: string, chatter: readonly string[]) => {
		const pair = { seeker: `People/S${pairs.length}.md`, other: `People/O${pairs.length}.md` };
		write(pair.seeker, [], [pick(chatter), need]);
		write(pair.other, [role], [pick(chatter)]);
		pairs.push(pair);
	};
	for (const [need, role] of ACROSS) plant(`- 2026-05-12 call, ${need}`, role, ENGLISH.chatter);
	for (const words of [RUSSIAN, ENGLISH]) {
		for (const [role, asked] of words.trades) for (const field of words.fields) plant(pick(words.asks)(asked, field), pick(words.roles)(role, field), words.chatter);
	}
	// Everybody else: of the same trades in other fields, of other trades in the same fields, with a need or without.
	const planted = Object.keys(notes).length;
	for (let number = planted; number < contacts; number++) {
		const words = pick([RUSSIAN, ENGLISH]);
		const trade = pick(words.trades)[0];
		const role = next() < 0.5 ? pick(words.roles)(trade, `${words === RUSSIAN ? "отдела" : "department"} ${number}`) : `role: ${words === RUSSIAN ? "владелец" : "owner"}, ${pick(words.fields)}`;
		write(`People/P${number}.md`, next() < 0.7 ? [role] : [], [pick(words.chatter), pick(words.chatter)]);
	}
	return { notes, pairs };
}
