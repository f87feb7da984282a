import { isIsoDate } from "../core/dates";
import { cliTexts, translator, type CliMessages } from "../i18n";
import { parseArguments, type FlagTable } from "./args";
import type { Command, Context } from "./command";
import { COMMANDS, type CommandName } from "./commands";
import { UsageError } from "./errors";
import { commandUsage, generalHelp, helpOf } from "./help";
import type { Host } from "./host";
import { askedLanguage, languageOfShell } from "./locale";
import { painter } from "./output/style";

const COMMON_FLAGS: FlagTable = { "--json": {}, "--lang": { value: "en|ru" }, "--help": {} };

/**
 * Runs one command line. The result goes to the host's output, everything said on the side to its messages.
 * @returns the exit code: 0 done, 1 our own mistake, 2 bad usage or unreadable vault
 */
export function run(words: readonly string[], host: Host): number {
	const texts = cliTexts(languageOfWords(words, host));
	try {
		return dispatch(words, host, texts);
	} catch (error) {
		if (error instanceof UsageError) {
			host.messages.write(`kith: ${error.message}\n`);
			return 2;
		}
		host.messages.write(`kith: ${texts.unexpected(error instanceof Error ? error.message : String(error))}\n`);
		return 1;
	}
}

function dispatch(words: readonly string[], host: Host, texts: CliMessages): number {
	const [name, ...rest] = words;
	if (name === undefined) {
		host.messages.write(generalHelp(texts));
		return 2;
	}
	if (name === "--help" || name === "-h" || name === "help") {
		host.out.write(generalHelp(texts));
		return 0;
	}
	if (name === "--version" || name === "-v") {
		host.out.write(`${host.version}\n`);
		return 0;
	}
	if (!isCommand(name)) throw new UsageError(texts.unknownCommand(name, Object.keys(COMMANDS).join(", ")));
	const command: Command = COMMANDS[name];
	if (rest.includes("--help") || rest.includes("-h")) {
		host.out.write(helpOf(name, command, COMMON_FLAGS, texts));
		return 0;
	}
	const context = contextOf(name, command, rest, host, texts);
	const output = command.run(context);
	host.out.write(context.isSet("--json") ? `${JSON.stringify(output.json(), null, 2)}\n` : output.text());
	return 0;
}

function contextOf(name: CommandName, command: Command, words: readonly string[], host: Host, texts: CliMessages): Context {
	const { positionals, flags } = parseArguments(words, { ...command.flags, ...COMMON_FLAGS }, texts);
	const usage = commandUsage(name, command);
	const missing = command.positionals[positionals.length];
	if (missing !== undefined) throw new UsageError(texts.missingPositional(missing, usage));
	const surplus = positionals[command.positionals.length];
	if (surplus !== undefined) throw new UsageError(texts.surplus(surplus, usage));

	const flag = (flagName: string): string | undefined => {
		const value = flags.get(flagName);
		return value === true ? undefined : value;
	};
	const asked = flag("--lang");
	const language = asked === undefined ? undefined : askedLanguage(asked);
	if (language === null) throw new UsageError(texts.badLanguage(asked ?? ""));
	const say = translator(language ?? languageOfShell(host.env));
	const today = flag("--today") ?? host.today();
	if (!isIsoDate(today)) throw new UsageError(texts.badDay("--today", today));
	return {
		positionals,
		flag,
		isSet: (flagName) => flags.has(flagName),
		today,
		host,
		texts: cliTexts(say.language),
		say,
		sayJson: translator(language ?? "en"),
		paint: painter(host.out, host.env),
		columns: host.out.isTerminal ? host.out.columns : Infinity,
	};
}

function isCommand(name: string): name is CommandName {
	return Object.hasOwn(COMMANDS, name);
}

/** The language for messages about the usage itself, before the flags are known to be right. */
function languageOfWords(words: readonly string[], host: Host): ReturnType<typeof languageOfShell> {
	const index = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
	const value = words[index]?.split("=")[1] ?? words[index + 1];
	return (index === -1 || value === undefined ? null : askedLanguage(value)) ?? languageOfShell(host.env);
}
