import { looseKey } from "../../text";
import { copyText } from "../copy-text";
import type { ContactFacts } from "../model";
import { saysNothing, textsOf } from "../properties";
import type { FactReader } from "./fact-reader";

/** Kind of a way to reach somebody, by the loose key of its property; other keys are their own kind. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
	email: ["email", "emails", "e-mail address", "mail", "почта", "эл. почта", "электронная почта"],
	phone: ["phone", "phones", "mobile", "телефон", "мобильный"],
	telegram: ["telegram", "телеграм", "телега", "тг"],
	website: ["website", "site", "сайт"],
	whatsapp: ["whatsapp", "ватсап"],
	vk: ["vk", "вк", "вконтакте"],
	twitter: ["twitter", "x"],
};
const KIND_OF_KEY: ReadonlyMap<string, string> = new Map(
	Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [looseKey(name), kind] as const)),
);

/** Ways to reach the contact, in the order of the note. */
export function readChannels(reader: FactReader): ContactFacts["channels"] {
	return reader.properties("channels").flatMap((property) => {
		const kind = KIND_OF_KEY.get(property.loose) ?? copyText(property.key.trim().toLowerCase());
		return textsOf(property)
			.filter(({ text }) => !saysNothing(text))
			.map(({ text, line }) => ({ kind, value: text, line }));
	});
}
