import type { CliMessages } from "../i18n";
import { UsageError } from "./errors";

/** Flags by name; those with a value say what it is called in the usage line. */
export type FlagTable = Readonly<Record<string, { readonly value?: string }>>;

export interface Arguments {
	readonly positionals: readonly string[];
	/** Flags that were given; `true` for those without a value. */
	readonly flags: ReadonlyMap<string, string | true>;
}

/**
 * Splits a command's words into positionals and flags. `--flag value`, `--flag=value`; `--` ends the flags.
 * @throws UsageError for an unknown flag, a missing value, or a value where none belongs
 */
export function parseArguments(words: readonly string[], table: FlagTable, texts: CliMessages): Arguments {
	const positionals: string[] = [];
	const flags = new Map<string, string | true>();
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? "";
		if (word === "--") {
			positionals.push(...words.slice(i + 1));
			break;
		}
		if (!word.startsWith("-") || word === "-") {
			positionals.push(word);
			continue;
		}
		const equals = word.indexOf("=");
		const name = equals === -1 ? word : word.slice(0, equals);
		const known = Object.hasOwn(table, name) ? table[name] : undefined;
		if (known === undefined) throw new UsageError(texts.unknownFlag(name, Object.keys(table).join(" ")));
		if (known.value === undefined) {
			if (equals !== -1) throw new UsageError(texts.needlessValue(name));
			flags.set(name, true);
			continue;
		}
		const value = equals === -1 ? words[++i] : word.slice(equals + 1);
		if (value === undefined || value === "") throw new UsageError(texts.missingValue(name, known.value));
		flags.set(name, value);
	}
	return { positionals, flags };
}
