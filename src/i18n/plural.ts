/** Word forms by CLDR plural category; `other` serves the categories that are not given. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Makes a chooser of word forms by count: `plural(3, { one: "day", other: "days" })` gives "days". */
export function pluralizer(language: string): (count: number, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(language);
	return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
