import type { IsoDate } from "../core/dates";
import type { CliMessages, Translator } from "../i18n";
import type { FlagTable } from "./args";
import type { Host } from "./host";
import type { Paint } from "./output/style";

/** What a command gets to work with: its words, a way to speak, and the process. */
export interface Context {
	readonly positionals: readonly string[];
	readonly flag: (name: string) => string | undefined;
	readonly isSet: (name: string) => boolean;
	readonly today: IsoDate;
	readonly host: Host;
	readonly texts: CliMessages;
	/** The language of tables and messages: the shell's, or the one asked for. */
	readonly say: Translator;
	/** The language of texts inside JSON: English unless one was asked for, so that the bytes do not depend on the locale. */
	readonly sayJson: Translator;
	readonly paint: Paint;
	/** How wide a table may be; unbounded where the output is no terminal. */
	readonly columns: number;
}

/** A result for programs and for people; only the one that is asked for is made. */
export interface Output {
	readonly json: () => unknown;
	readonly text: () => string;
}

export interface Command {
	/** What the positionals are called in the usage line, in order: `<vault>`. */
	readonly positionals: readonly string[];
	readonly flags: FlagTable;
	readonly run: (context: Context) => Output;
}
