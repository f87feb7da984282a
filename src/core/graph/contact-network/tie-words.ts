import { compileLexicon } from "../../vocabulary";

/** What a line about two people says of bringing them together. */
export type TieWord = "apart" | "wanted" | "introduce";

const PHRASES: Readonly<Record<TieWord, readonly string[]>> = {
	apart: [
		"не … =знакомить", "не =знакомь", "не =знакомьте", "не … =сводить", "не =своди", "не … =представлять", "нельзя … знакомить", "нельзя … сводить", "не стоит … знакомить",
		"держать … порознь", "держать … врозь", "держать … подальше", "держать … отдельно", "не … пересекались", "не … =ладят", "не … =ладит", "не … ужива*", "=враг", "=враги", "вражд*",
		"в ссоре", "поссор*", "рассор*", "не … =общаются", "не … =разговаривают", "не … =здороваются", "терпеть не … =может", "терпеть не … =могут", "не приглашать … вместе", "не … звать вместе",
		"keep … apart", "keep … away from", "keep … separate", "=don't introduce", "do not introduce", "never introduce", "not to introduce", "=shouldn't introduce", "should not introduce",
		"must not introduce", "avoid introducing", "=don't connect", "do not connect", "never connect", "=don't … =invite … together", "never invite … together", "not … speaking terms",
		"=not on speaking terms", "fell out", "fallen out", "falling out", "=feud", "=feuds", "=feuding", "hates", "can't stand", "cannot stand", "do not get along", "=don't get along", "not on good terms",
	],
	wanted: [
		"хоте* … познаком*", "=хочет … познаком*", "=хотят … познаком*", "=просил … познаком*", "=просила … познаком*", "=просит … познаком*", "попрос* … познаком*", "попрос* … свести", "=просит … свести",
		"=просит … контакт*", "попрос* … контакт*", "мечта* … познаком*", "надо … познаком*", "нужно … познаком*", "стоит … познаком*", "стоило … познаком*", "хорошо … познаком*", "будет … полез*",
		"было … полез*", "=пригодится", "=пригодился", "=пригодилась", "=пригодились", "может … помочь", "мог* … помочь",
		"want* … meet", "want* … introduc*", "want* … =intro", "ask* … introduc*", "ask* … =intro", "would like … meet", "would love … meet", "=like … =intro", "=love … =intro", "hop* … meet",
		"should … meet", "should … introduc*", "should … connect", "could … introduc*", "could … help", "can … help", "might … help", "would … useful", "could … useful", "keen … meet",
	],
	introduce: ["познаком*", "знакомств*", "=свести", "=сведи", "=представить", "introduc*", "=intro", "=intros", "connect … =with", "connect … =to", "put … in … touch", "bring … together"],
};

const lexicon = compileLexicon(PHRASES);
/** Nearly no line speaks of any of this: a quick look for a part of each phrase. */
const HINT = /знаком|свести|свод|сведи|представ|контакт|порозн|врозь|подальш|отдельн|пересек|лад[яи]т|ужив|враг|вражд|ссор|общаются|разговарив|здоров|терпеть|вместе|полез|пригод|помочь|introduc|intro|connect|touch|together|apart|away|separate|speaking|fell|fall|feud|hate|stand|along|terms|meet|help|useful/i;

const APART_HINT = /знаком|свод|сведи|представл|порозн|врозь|подальш|отдельн|пересек|лад[яи]т|ужив|враг|вражд|ссор|общаются|разговарив|здоров|терпеть|вместе|introduc|connect|apart|away|separate|speaking|fell|fall|feud|hate|stand|along|terms|together/i;

/** Whether a line says that people are to be kept apart. */
export function saysApart(text: string): boolean {
	return APART_HINT.test(text) && lexicon.conceptsIn(text).includes("apart");
}

/** What a line says of bringing its people together, as far as it says anything. */
export function tieWordsIn(text: string): readonly TieWord[] {
	return HINT.test(text) ? lexicon.conceptsIn(text) : [];
}
