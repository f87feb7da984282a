import { looseKey } from "../text";
import type { DraftFact } from "./model";

/** Names of the placeholders, the first of each language as the samples write it. Case, spaces, hyphens and ё/е do not matter. */
export const PLACEHOLDERS: Readonly<Record<DraftFact, readonly string[]>> = {
	name: ["name", "full name", "полное имя", "фио", "имя и фамилия"],
	firstName: ["first name", "given name", "имя"],
	address: ["address", "salutation", "обращение", "имя и отчество", "имя отчество"],
	company: ["company", "organisation", "organization", "компания", "организация"],
	role: ["role", "position", "роль", "должность"],
	place: ["place", "city", "место", "город"],
	lastTopic: ["last topic", "last talk", "topic", "последняя тема", "тема", "о чём говорили"],
	lastDay: ["last day", "last date", "last contact", "последний контакт", "последняя встреча"],
	event: ["event", "событие"],
	eventDay: ["event day", "event date", "день события", "дата события"],
	promise: ["my promise", "promise", "моё обещание", "обещание"],
	asked: ["their request", "asked", "request", "просьба", "их просьба"],
	got: ["their help", "got", "помощь", "что получил"],
	gave: ["my help", "gave", "моя помощь", "что дал"],
	occasion: ["occasion", "повод"],
	age: ["age", "years", "возраст", "лет"],
	other: ["other", "other person", "second name", "другой человек", "второй человек"],
	me: ["me", "my name", "моё имя", "я"],
	today: ["today", "date", "сегодня", "дата"],
};

const FACT_OF: ReadonlyMap<string, DraftFact> = new Map(
	(Object.keys(PLACEHOLDERS) as DraftFact[]).flatMap((fact) => PLACEHOLDERS[fact].map((name) => [looseKey(name), fact] as const)),
);

/** What a placeholder's name stands for; undefined where Kith knows no such thing. */
export function factOf(name: string): DraftFact | undefined {
	return FACT_OF.get(looseKey(name.trim()));
}

export const PLACEHOLDER = /\{\{([^{}\n]{1,60})\}\}/g;
