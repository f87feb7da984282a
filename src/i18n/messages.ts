import type { en } from "./en";
import type { cli } from "./en/cli";

/** A catalogue entry with its literal English widened: another language brings its own words of the same form. */
type Translated<T> = T extends string
	? string
	: T extends (...values: infer Values) => string
		? (...values: Values) => string
		: { readonly [Key in keyof T]: Translated<T[Key]> };

/** What every language provides. English is the source of truth: a key that it has and another lacks does not compile. */
export type Messages = Translated<typeof en>;

/** The texts of the command line: apart from the rest, because main.js has no use for them. */
export type CliMessages = Translated<typeof cli>;
