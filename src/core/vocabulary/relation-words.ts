/**
 * Kinds of people one keeps in touch with, in Russian and English. `is` names the wider kinds that a kind belongs to: what
 * is said about recruiters also goes for headhunters. `words` are phrases of the lexicon (`word`, a whole
 * word in its dictionary form, by stem; `word*` by its beginning; `=word` by its form). `RELATION_NAMES` is the order in which they are offered to the user.
 */
interface RelationWords {
	readonly is?: readonly string[];
	readonly words: readonly string[];
}

const WORDS = {
	recruiter: {
		words: [
			"рекрутер", "рекрутмент*", "рекрутинг*", "=hr", "=эйчар", "эйчар*", "=hrbp", "=hrd", "кадровик*", "кадровое … агентство", "отдел кадров",
			"сорсер", "ресечер", "специалист … по … подбору", "специалист … по … персоналу", "менеджер … по … персоналу", "менеджер … по … подбору",
			"директор … по … персоналу", "подбор персонала", "=hr manager", "=hr менеджер", "=hr директор", "=hr director", "=hr business partner",
			"=hr бизнес партнер", "=hr партнер", "human resources", "recruiter*", "=recruitment", "=recruiting", "sourcer*", "talent acquisition",
			"talent acquisition partner", "talent partner", "talent sourcing", "people partner", "people operations", "staffing agency",
		],
	},
	headhunter: { is: ["recruiter"], words: ["хедхантер*", "хэдхантер*", "headhunter*", "head hunter", "executive search"] },
	interviewer: { words: ["интервьюер*", "interviewer*", "собеседующ*", "interview panel"] },
	"hiring-manager": {
		is: ["interviewer", "manager"],
		words: ["hiring manager", "hiring lead", "нанима* менеджер", "нанима* руководитель", "потенциальный руководитель", "будущий руководитель", "future manager"],
	},
	manager: {
		words: [
			"руководител*", "начальник*", "начальниц*", "босс", "=шеф", "=шефа", "=шефы", "=manager", "=managers", "менеджер", "=boss", "=bosses",
			"supervisor*", "line manager", "управляющ*",
		],
	},
	report: { words: ["подчиненн*", "direct report", "=reports", "subordinate*", "=reportee", "=reportees"] },
	colleague: {
		words: [
			"коллега", "сослуживец", "сослуживц*", "сотрудник*", "сотрудниц*", "соратник*", "colleague*", "coworker*", "co worker", "teammate*", "team mate",
			"workmate*", "work mate", "работа* вместе", "worked together",
		],
	},
	classmate: {
		words: [
			"однокурсник*", "однокурсниц*", "одногруппник*", "одногруппниц*", "одноклассник*", "одноклассниц*", "однокашник*", "classmate*",
			"schoolmate*", "school mate", "school friend", "university friend", "college friend", "coursemate*", "друз* … по … университету",
		],
	},
	alumni: { words: ["выпускник*", "выпускниц*", "alumn*"] },
	candidate: { words: ["кандидат*", "соискател*", "candidate*", "applicant*", "job seeker"] },
	mentor: { words: ["наставник*", "наставниц*", "ментор*", "=mentor", "=mentors", "коуч*", "=coach", "=coaches", "советник*", "advisor*", "adviser*"] },
	mentee: { words: ["менти", "подопечн*", "ученик*", "ученица", "mentee*", "protege*", "протеже"] },
	teacher: { words: ["преподавател*", "учител*", "профессор*", "научн* руководител*", "teacher*", "professor*", "lecturer*", "tutor*"] },
	client: {
		words: ["клиент*", "заказчик*", "заказчиц*", "покупател*", "=client", "=clients", "=clientele", "customer*", "key account", "=account", "=accounts", "=buyer", "=buyers"],
	},
	prospect: {
		words: [
			"потенциальный … клиент", "потенциальный … заказчик", "будущий клиент", "=лид", "=лиды", "=лидов", "=лиду", "=лидам", "prospect*",
			"potential client", "potential customer", "prospective client", "prospective customer", "warm lead", "sales lead", "cold lead", "=leads",
		],
	},
	partner: { words: ["партнер*", "=partner", "=partners", "business partner", "деловой партнер"] },
	supplier: {
		words: [
			"поставщик*", "подрядчик*", "вендор*", "исполнител*", "фрилансер*", "supplier*", "vendor*", "contractor*", "freelancer*", "service provider",
		],
	},
	investor: { words: ["инвестор*", "бизнес ангел", "акционер*", "investor*", "business angel", "angel investor", "venture capitalist", "shareholder*", "=vc", "=vcs"] },
	donor: { words: ["донор*", "благотворител*", "жертвовател*", "donor*", "benefactor*", "спонсор*", "sponsor*"] },
	volunteer: { words: ["волонтер*", "доброволец", "доброволц*", "volunteer*"] },
	friend: {
		words: [
			"=друг", "=друга", "=другу", "=другом", "=друге", "=друзья", "=друзей", "=друзьям", "=друзьями", "=друзьях", "=дружба", "подруг*", "подружк*",
			"приятел*", "приятельниц*", "товарищ*", "=friend", "=friends", "=buddy", "=buddies", "=pal", "=pals", "=bestie",
		],
	},
	family: {
		words: [
			"=семья", "=семьи", "=семью", "=семьей", "семейн*", "родственник*", "родственниц*", "родня", "родители", "родителей", "=мама", "=мать", "=папа",
			"=отец", "=брат", "=братья", "=сестра", "=сестры", "=сестер", "=муж", "=жена", "супруг*", "=сын", "=дочь", "бабушк*", "дедушк*", "=дядя",
			"=тетя", "племянник*", "племянниц*", "двоюродн*", "=family", "relative*", "parent", "mother", "father", "brother", "sister",
			"spouse", "husband", "=wife", "=son", "daughter", "cousin", "uncle", "aunt", "nephew", "niece", "grandmother", "grandfather", "grandparent",
			"sibling", "in-laws",
		],
	},
	close: {
		words: [
			"близк* круг*", "ближн* круг*", "близк*", "=close", "=closest", "inner circle", "innermost circle", "=intimate",
		],
	},
	acquaintance: { words: ["знакомый", "=знакомец", "acquaintance*", "слаб* связ*", "weak tie", "loose tie", "casual contact"] },
	neighbour: { words: ["сосед*", "neighbour*", "neighbor*"] },
	community: {
		words: ["сообщество", "комьюнити", "единомышленник*", "community member", "community", "участник … сообщества", "одноклубник*", "fellow member"],
	},
	speaker: { words: ["спикер*", "докладчик*", "докладчиц*", "лектор*", "=speaker", "=speakers", "keynote speaker"] },
	organiser: { words: ["организатор*", "organizer*", "organiser*"] },
	journalist: { words: ["журналист*", "корреспондент*", "=сми", "пресса", "journalist*", "reporter*", "=press", "=media"] },
	blogger: { words: ["блогер*", "блоггер*", "инфлюенсер*", "blogger*", "influencer*"] },
	expert: { words: ["эксперт*", "expert*", "лидер мнений", "лидеры мнений", "thought leader", "opinion leader"] },
	referee: { words: ["рекомендател*", "=referee", "=referees", "referrer*"] },
} as const satisfies Record<string, RelationWords>;

export type Relation = keyof typeof WORDS;

export const RELATION_NAMES = Object.keys(WORDS) as readonly Relation[];

export const RELATION_WORDS: Readonly<Record<Relation, { readonly is?: readonly Relation[]; readonly words: readonly string[] }>> = WORDS;

/** Words that name a relation elsewhere but none in these phrases: an account manager is nobody's manager. */
export const NOT_RELATIONS: readonly string[] = [
	"account manager", "key account manager", "account executive", "account director", "customer success", "customer support", "customer service", "customer care", "client service",
	"client success", "client support", "client director", "клиентск*", "партнерск*", "community manager", "investor relations", "volunteer manager", "partner manager",
	"product manager", "project manager", "program manager", "продакт менеджер", "проект менеджер", "менеджер … проекта", "менеджер … продукта",
	"менеджер по продажам", "офис менеджер", "sales manager", "office manager", "engineering manager", "=друг друга", "=друг другу", "=друг с", "=друг о",
	"клиент менеджер", "менеджер по работе с … клиентами", "press secretary", "пресс секретарь", "public speaker", "media buyer",
	"social media", "news media",
];
