/** How much a word counts by where it stands in a knowledge page. Learned by `npm run tune`, see docs/decisions/advice-weights.md. */
export interface FieldWeights {
	readonly heading: number;
	readonly parent: number;
	readonly grandparent: number;
	readonly title: number;
	readonly label: number;
	readonly body: number;
}

/** The few numbers that choose advice. Learned on the development cases by `npm run tune`, never by hand on one case. */
export interface AdviceWeights {
	/** What a unit is about. */
	readonly about: FieldWeights;
	/** What a contact's words say, by where they stand. */
	readonly entry: number;
	readonly remark: number;
	readonly role: number;
	readonly tag: number;
	readonly relation: number;
	readonly situation: number;
	/** Each older entry counts this share of the one after it. */
	readonly older: number;
	/** Share left of words that are negated, asked, only imagined, or about somebody else. */
	readonly doubtful: number;
	/** What background concepts (channels, topics) count beside events. */
	readonly background: number;
	/** Share that background concepts (channels, topics) lose where an event tells what is going on. */
	readonly standBack: number;
	/** Share of a concept's weight that reaches advice on neighbouring concepts. */
	readonly near: number;
	/** What adds up to the score of a unit. */
	readonly concepts: number;
	/** The kind of people that the unit names and the contact is; of several only the closest counts. */
	readonly kind: number;
	/** Likewise where the unit's heading has a word of the contact's role, against a kind of people that the vocabulary knows. */
	readonly roleWord: number;
	readonly words: number;
	readonly page: number;
	/** What a page that is about other kinds of people loses of its fit. */
	readonly otherKind: number;
	readonly citation: number;
	readonly link: number;
	/** 0: concepts simply add up; 1: divided by the length of the unit's concept vector. */
	readonly focus: number;
	/** How much a section gains by its best item: 1 as if the item stood alone. */
	readonly item: number;
	/** How much a concept that many units are about loses against a rare one: 0 nothing. */
	readonly rarity: number;
	/** How much of a unit's score it loses where a better piece already speaks of the same concepts. */
	readonly repeat: number;
}

export const DEFAULT_WEIGHTS: AdviceWeights = {
	about: { heading: 0.99, parent: 0.338, grandparent: 0.45, title: 0.165, label: 0.45, body: 0.4 },
	entry: 1.2,
	remark: 0.5,
	role: 0.7,
	tag: 0.339,
	relation: 0.774,
	situation: 1.152,
	older: 0.35,
	doubtful: 0.495,
	background: 0.935,
	standBack: 0.36,
	near: 0.8,
	concepts: 1,
	kind: 0.55,
	roleWord: 0.6,
	words: 0.414,
	page: 0.363,
	otherKind: 0.35,
	citation: 0.6,
	link: 0.5,
	focus: 0.4,
	item: 0.729,
	rarity: 0.27,
	repeat: 0.24,
};
