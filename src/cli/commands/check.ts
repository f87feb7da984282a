import type { Command } from "../command";
import { table } from "../output/table";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";
import { problemJson, problemsOf } from "../vault/problems";

/** `kith check <vault>`: what could not be read, and what to do about it. */
export const check: Command = {
	positionals: ["<vault>"],
	flags: VAULT_FLAGS,
	run: (context) => {
		const { texts, say, sayJson, paint, columns } = context;
		const problems = problemsOf(openVault(context), context.flag("--settings"));
		return {
			json: () => ({ problems: problems.map((problem) => problemJson(problem, sayJson)) }),
			text: () => {
				if (problems.length === 0) return `${texts.noProblems}\n`;
				const rows = problems.map((problem) => [`${problem.path}:${problem.line}`, say.problem(problem)]);
				return table([texts.columns.where, texts.columns.problem], rows, paint, columns);
			},
		};
	},
};
