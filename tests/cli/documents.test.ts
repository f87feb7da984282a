import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS, type CommandName } from "../../src/cli/commands";
import { commandUsage } from "../../src/cli/help";
import { PROBLEM_CODES } from "../../src/core/notes";
import { translator } from "../../src/i18n";

const document = readFileSync(path.resolve(__dirname, "../../docs/cli.md"), "utf8");

test("docs/cli.md gives the usage of every command as the program does", () => {
	const usages = (Object.keys(COMMANDS) as CommandName[]).map((name) => commandUsage(name, COMMANDS[name])).join("\n");
	expect(document).toContain(`\`\`\`\n${usages}\n\`\`\``);
});

test("docs/cli.md lists every problem with its message", () => {
	const en = translator("en");
	const rows = PROBLEM_CODES.map((code) => `| \`${code}\` | ${en.problem({ code, detail: "…" })} |`).join("\n");
	expect(document).toContain(`| --- | --- |\n${rows}\n`);
});
