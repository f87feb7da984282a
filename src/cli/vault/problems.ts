import type { ProblemCode } from "../../core/notes";
import type { Translator } from "../../i18n";
import type { OpenVault } from "./open-vault";

export interface ProblemLine {
	readonly path: string;
	readonly line: number;
	readonly code: ProblemCode;
	readonly detail: string;
}

/** Everything in a vault that could not be read or does not fit together, by path and line. */
export function problemsOf({ engine, settingProblems }: OpenVault, settingsFile = ""): ProblemLine[] {
	const settings = settingProblems.map(({ key, detail }): ProblemLine => ({ path: settingsFile, line: 1, code: "unreadable-setting", detail: `${key}: ${detail}` }));
	return [...settings, ...engine.problems()].sort(byPlace);
}

function byPlace(a: ProblemLine, b: ProblemLine): number {
	return compare(a.path, b.path) || a.line - b.line || compare(a.code, b.code) || compare(a.detail, b.detail);
}
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export function problemJson({ path, line, code, detail }: ProblemLine, say: Translator): unknown {
	return { path, line, code, message: say.problem({ code, detail }) };
}
