import type { Interaction } from "../timeline";
import { compileLexicon, isUnreal, readClauses } from "../vocabulary";
import type { ResultKind } from "./model";

/** What people write when something came of it. A mere "project" is no result: it has to start, end or be won. */
const RESULTS = compileLexicon<ResultKind>({
	"offer": ["оффер*", "предложени* о работе", "предложени* работы", "job offer", "=offer", "=offers", "=offered"],
	"recommendation": ["рекомендаци*", "порекомендовал*", "рекомендовал*", "рекомендательн*", "recommendation*", "recommended", "referral*", "=referred"],
	"introduction": ["познакомил*", "свел* с", "представил* …", "introduced", "=intro", "=intros", "introduction*"],
	"project": ["нов* проект*", "начал* проект*", "запустил* проект*", "сдал* проект*", "подписал* договор*", "подписал* контракт*", "закрыл* сделк*", "new project", "start* … project", "signed … contract", "signed … deal", "clos* … deal", "won … project", "deliver* … project", "finish* … project"],
});

/** Which results an entry tells of; each kind once. What is denied, asked or wished for is no result. */
export function resultsIn({ summary, entry }: Pick<Interaction, "summary" | "entry">): readonly ResultKind[] {
	const texts = [summary, ...(entry.fields?.got ?? []), ...(entry.fields?.gave ?? [])];
	return [...new Set(texts.flatMap((text) => RESULTS.find(text).flatMap(({ concept, firstWord }) => (isUnreal(readClauses(text), firstWord) ? [] : concept))))];
}
