import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS, parseSettings, type ParsedSettings } from "../../core/settings";
import type { CliMessages } from "../../i18n";
import { errorCode, UsageError } from "../errors";

/**
 * The settings that `--settings` names; the defaults where it names none.
 * @throws UsageError where the file cannot be read or is no JSON; a wrong value inside is a problem, not an error
 */
export function readSettings(file: string | undefined, texts: CliMessages): ParsedSettings {
	if (file === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		throw new UsageError(texts.missingSettings(file, errorCode(error)));
	}
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new UsageError(texts.brokenSettings(file, error instanceof Error ? error.message : ""));
	}
	return parseSettings(json);
}
