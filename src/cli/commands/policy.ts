import type { Command } from "../command";
import { ruleJson } from "../json/shapes";
import { table } from "../output/table";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

/** `kith policy <vault>`: the rules in time that the advice pages state. */
export const policy: Command = {
	positionals: ["<vault>"],
	flags: VAULT_FLAGS,
	run: (context) => {
		const { rules } = openVault(context).engine.policy();
		return {
			json: () => ({ rules: rules.map(ruleJson) }),
			text: () => {
				const { texts, say, paint, columns } = context;
				if (rules.length === 0) return `${texts.noRules}\n`;
				const names = texts.columns;
				const rows = rules.map((rule) => [
					say.messages.kinds.rules[rule.kind],
					rule.subject,
					{ text: say.rule(rule), tone: "strong" as const },
					`${rule.source.path}:${rule.source.line}`,
				]);
				return table([names.kind, names.subject, names.when, names.where], rows, paint, columns);
			},
		};
	},
};
