import type { CliMessages } from "../i18n";
import type { FlagTable } from "./args";
import type { Command } from "./command";
import { COMMANDS, type CommandName } from "./commands";
import { pad } from "./output/width";

type Texts = CliMessages;

/** "kith agenda <vault> [--today D] …" */
export function commandUsage(name: CommandName, command: Command): string {
	const flags = Object.entries(command.flags).map(([flag, { value }]) => `[${flag}${value === undefined ? "" : ` ${value}`}]`);
	return ["kith", name, ...command.positionals, ...flags, "[--json]"].join(" ");
}

export function generalHelp(texts: Texts): string {
	const names = Object.keys(COMMANDS) as CommandName[];
	const widest = Math.max(...names.map((name) => name.length));
	return [
		texts.tagline,
		"",
		`${texts.usage}:`,
		...names.map((name) => `  ${commandUsage(name, COMMANDS[name])}`),
		"",
		...names.map((name) => `  ${pad(name, widest)}  ${texts.commands[name]}`),
		"",
		texts.moreHelp("kith <command> --help"),
		"",
	].join("\n");
}

export function helpOf(name: CommandName, command: Command, common: FlagTable, texts: Texts): string {
	const flags = Object.entries({ ...command.flags, ...common }).map(([flag, { value }]) => [value === undefined ? flag : `${flag} ${value}`, flagHelp(texts, flag)] as const);
	const widest = Math.max(...flags.map(([flag]) => flag.length));
	return [
		`kith ${name}: ${texts.commands[name]}`,
		"",
		`${texts.usage}: ${commandUsage(name, command)}`,
		"",
		`${texts.flags}:`,
		...flags.map(([flag, help]) => `  ${pad(flag, widest)}  ${help}`),
		"",
	].join("\n");
}

function flagHelp(texts: Texts, flag: string): string {
	const help: Readonly<Record<string, string>> = texts.flagHelp;
	return help[flag] ?? "";
}
