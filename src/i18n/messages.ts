import type { en } from "./en";

/** A catalogue entry with its literal English widened: another language brings its own words of the same form. */
type Translated<T> = T extends string
	? string
	: T extends (...values: infer Values) => string
		? (...values: Values) => string
		: { readonly [Key in keyof T]: Translated<T[Key]> };

/** What every language provides. English is the source of truth: a key that it has and another lacks does not compile. */
export type Messages = Translated<typeof en>;
