// Judged cases: what a contact's note says, and which pieces of advice people found right for it.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ page: string, heading?: string, line?: number, item?: string }} Accepted
 * @typedef {{ id: string, lang?: string, tags?: string[], role?: string, log?: string, note?: string, accept: Accepted[], situations?: string[], possible?: string[] }} Case
 * @typedef {{ name: string, vault: string, today: string, cases: Case[] }} CaseFile
 */

/** The day on which cases are judged that name none. */
const TODAY = "2026-11-20";

/** All case files in these files and folders. A file is a list of cases, or `{ vault, today, cases }` with the vault beside it. Held cases are read only by name. */
export function readCaseFiles(paths, defaultVault) {
	return paths.flatMap((place) => {
		if (!existsSync(place)) throw new Error(`${place}: there is no such file or folder`);
		const files = statSync(place).isDirectory()
			? readdirSync(place).filter((name) => name.endsWith(".json") && !name.endsWith("-held.json")).sort().map((name) => path.join(place, name))
			: [place];
		return files.flatMap((file) => readCaseFile(file, defaultVault) ?? []);
	});
}

function readCaseFile(file, defaultVault) {
	const data = JSON.parse(readFileSync(file, "utf8"));
	const cases = Array.isArray(data) ? data : data.cases;
	if (!Array.isArray(cases) || !cases.every((one) => typeof one.id === "string" && Array.isArray(one.accept))) return null;
	const folder = path.dirname(file);
	const vault = data.vault ? path.resolve(folder, data.vault) : vaultBeside(folder, file) ?? defaultVault;
	return { name: path.basename(file, ".json"), vault, today: data.today ?? TODAY, cases };
}

function vaultBeside(folder, file) {
	return [path.join(folder, path.basename(file, ".json")), path.join(folder, "vault")].find((place) => existsSync(place) && statSync(place).isDirectory());
}

/** The Markdown files of a folder, by path from it. Dot folders are left out. */
export function readMarkdown(folder, below = "") {
	return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
		const name = path.posix.join(below, entry.name);
		if (entry.name.startsWith(".")) return [];
		if (entry.isDirectory()) return readMarkdown(folder, name);
		return entry.name.endsWith(".md") ? [{ path: name, text: readFileSync(path.join(folder, name), "utf8") }] : [];
	});
}

function daysBefore(today, days) {
	return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function properties(one, extra = []) {
	const lines = ["---", `tags: [${(one.tags ?? ["contact"]).join(", ")}]`];
	if (one.role) lines.push(`role: ${JSON.stringify(one.role)}`);
	return [...lines, ...extra, "---", ""].join("\n");
}

/** How the same facts may stand in a note. A score that hangs on one of them is worth nothing. */
export const FORMATS = {
	"log of last week": (one, today) => `${properties(one)}# ${one.id}\n\n## Log\n- ${daysBefore(today, 7)}: ${one.log}\n`,
	"log of today": (one, today) => `${properties(one)}# ${one.id}\n\n## Log\n- ${today}: ${one.log}\n`,
	"log of yesterday, with channel": (one, today) => `${properties(one)}## История\n- ${daysBefore(today, 1)} звонок: ${one.log}\n`,
	"log of two months ago": (one, today) => `${properties(one)}# ${one.id}\n\n## Log\n- ${daysBefore(today, 61)}: ${one.log}\n`,
	"log without date": (one) => `${properties(one)}# ${one.id}\n\n## Log\n- ${one.log}\n`,
	"paragraph": (one) => `${properties(one)}# ${one.id}\n\n${one.log}\n`,
	"dated heading": (one, today) => `${properties(one)}### ${daysBefore(today, 3)} - встреча\n${one.log}\n`,
	"table": (one, today) => `${properties(one)}| Дата | Канал | О чём |\n| --- | --- | --- |\n| ${daysBefore(today, 5)} | email | ${one.log} |\n`,
	"Russian keys": (one, today) => `---\nтип: контакт\nтеги: [${(one.tags ?? []).join(", ")}]\nдолжность: ${JSON.stringify(one.role ?? "")}\n---\n## История\n- ${daysBefore(today, 7)} - ${one.log}\n`,
	"property": (one) => properties(one, [`log: ${JSON.stringify(one.log)}`]),
};
