// npm run judge [folder-or-file …] [--formats] [--all]: how good is the advice? Scores over judged cases, and a table of misses with why.
import { existsSync } from "node:fs";
import path from "node:path";
import { readCaseFiles, FORMATS } from "./judge/cases.mjs";
import { loadCore, root } from "./judge/load-core.mjs";
import { judgeAll, openVault, situationScores, summarise } from "./judge/measure.mjs";

const shared = path.join(root, "../shared");
const sharedCases = path.join(shared, "judged/advice-dev.json");
const own = path.join(root, "tests/judged");
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const places = asked.length > 0 ? asked : [sharedCases, own].filter((place) => existsSync(place));

const percent = (share) => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
function print(name, results) {
	const { cases, ...numbers } = summarise(results);
	console.log(`${name.padEnd(28)} ${String(cases).padStart(4)} cases  ${Object.entries(numbers).map(([key, value]) => `${key} ${percent(value)}`).join("  ")}`);
}

function printMiss({ one, advice, item }) {
	console.log(`\n✗ ${one.id}: ${one.tags?.join(" ") ?? ""} | ${one.role ?? ""} | ${one.log ?? one.note}`);
	console.log(`    situations: ${(item?.situations ?? []).map(({ kind }) => kind).join(", ") || "–"}`);
	for (const accepted of one.accept) console.log(`    wanted  ${accepted.page} › ${accepted.heading ?? ""} (${accepted.line ?? ""})`);
	for (const piece of advice) {
		const why = piece.reasons.map(({ kind, what }) => `${kind} ${what.join("/")}`).join("; ");
		console.log(`    got     ${piece.page} › ${piece.heading} (${piece.line}) ${piece.score}${piece.confident ? " confident" : ""}: ${why}`);
	}
}

const files = readCaseFiles(places, path.join(shared, "seed-vault"));
if (files.length === 0) {
	console.log("No judged cases here: pass a file or folder of them.");
	process.exit(0);
}
const core = await loadCore();
const everything = [];
for (const { name, vault: folder, today, cases } of files) {
	if (!existsSync(folder)) {
		console.log(`${name}: skipped, its vault ${folder} is not here`);
		continue;
	}
	const vault = openVault(core, folder);
	const results = judgeAll(vault, cases, today);
	everything.push(...results);
	console.log(`\n== ${name}`);
	print("all", results);
	for (const lang of new Set(cases.map((one) => one.lang ?? "?"))) print(`language ${lang}`, results.filter(({ one }) => (one.lang ?? "?") === lang));
	if (flags.includes("--formats") && cases.every((one) => one.log)) for (const format of Object.keys(FORMATS)) print(format, judgeAll(vault, cases, today, format));
	for (const result of results) if (!result.hit3 || flags.includes("--all")) printMiss(result);
	const falsely = results.filter(({ confident, hit1, hit3 }) => confident && !hit1 && hit3);
	if (falsely.length > 0) console.log(`\nconfident, and not first: ${falsely.map(({ one }) => one.id).join(", ")}`);
	const scores = situationScores(results);
	if (scores.size > 0) console.log("");
	for (const [kind, { right, wrong, missed }] of scores) {
		console.log(`${kind.padEnd(22)} precision ${percent(right / (right + wrong))}  recall ${percent(right / (right + missed))}  (${right} right, ${wrong} wrong, ${missed} missed)`);
	}
}
if (files.length > 1) {
	console.log("");
	print("everything", everything);
}
