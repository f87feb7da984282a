import type { ContactParcel } from "../../core/notes";
import { fold } from "../../core/text";
import type { Translator } from "../../i18n";
import { fitting, type Choice } from "./choice-modal";

/** The relations that the vault knows, the most frequent first, then some that many vaults have; or what is typed. */
export function relationChoices(query: string, contacts: Iterable<ContactParcel>, t: Translator): readonly Choice<string>[] {
	const words = t.messages.daily.relation;
	const counts = new Map<string, { readonly text: string; count: number }>();
	for (const { contact } of contacts) {
		for (const { value } of contact.relations) {
			const known = counts.get(fold(value));
			if (known === undefined) counts.set(fold(value), { text: value, count: 1 });
			else known.count++;
		}
	}
	const used = [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text, count }): Choice<string> => ({ value: text, text, note: words.used(count) }));
	const usual = words.usual().split(", ").filter((text) => !counts.has(fold(text))).map((text): Choice<string> => ({ value: text, text, note: "" }));
	const typed = query.trim();
	const known = [...used, ...usual];
	const own = typed === "" || known.some(({ value }) => fold(value) === fold(typed)) ? [] : [{ value: typed, text: typed, note: words.fresh }];
	return [...fitting(known, query, fold), ...own];
}
