// npm run tune [folder-or-file …] [--quick] [--calibrate]: learns the weights of advice on judged cases by coordinate ascent, and prints beside the
// fitted score the cross-validated one: each fifth of the cases judged by weights that were fitted without it.
import { existsSync } from "node:fs";
import path from "node:path";
import { readCaseFiles } from "./judge/cases.mjs";
import { loadCore, root } from "./judge/load-core.mjs";
import { calibrate, featuresOf } from "./judge/calibrate.mjs";
import { captureInputs, score } from "./judge/fit.mjs";

const STEPS = [0.6, 0.8, 0.9, 1.1, 1.25, 1.6];
const FOLDS = 5;
const ROUNDS = 3;

const shared = path.join(root, "../shared");
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const places = asked.length > 0 ? asked : [path.join(shared, "judged/advice-dev.json"), path.join(root, "tests/judged")].filter((place) => existsSync(place));
const core = await loadCore();
const files = readCaseFiles(places, path.join(shared, "seed-vault")).filter(({ vault }) => existsSync(vault));
if (files.length === 0) {
	console.log("No judged cases here: pass a file or folder of them.");
	process.exit(0);
}
const inputs = files.flatMap((file) => captureInputs(core, file));

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const print = (name, result) => { console.log(`${name}: hit@1 ${percent(result.hit1)}  hit@3 ${percent(result.hit3)}  page@1 ${percent(result.page1)}  total ${result.total.toFixed(4)}`); };

function names(weights, prefix = "") {
	return Object.entries(weights).flatMap(([name, value]) => (typeof value === "number" ? [prefix + name] : names(value, `${prefix}${name}.`)));
}
function read(weights, name) {
	return name.split(".").reduce((part, key) => part[key], weights);
}
function changed(weights, name, value) {
	const [head, ...rest] = name.split(".");
	return { ...weights, [head]: rest.length === 0 ? value : changed(weights[head], rest.join("."), value) };
}

/** The weights that score best on these cases, found by changing one at a time. */
function fit(cases, start, log = () => {}) {
	let weights = start;
	let best = score(core, weights, cases).total;
	for (let round = 0; round < ROUNDS; round++) {
		const before = best;
		for (const name of names(weights)) {
			for (const step of STEPS) {
				const value = Math.min(name === "older" || name === "near" || name === "focus" || name === "rarity" ? 1 : 4, Number((read(start, name) === 0 ? step - 0.6 : read(weights, name) * step).toFixed(3)));
				const other = changed(weights, name, value);
				const total = score(core, other, cases).total;
				if (total <= best + 1e-9) continue;
				best = total;
				weights = other;
				log(`${name} ${value}: ${best.toFixed(4)}`);
			}
		}
		if (best - before < 0.0005) break;
	}
	return weights;
}

print("as they are", score(core, core.DEFAULT_WEIGHTS, inputs));
if (process.argv.includes("--calibrate")) {
	const { model, table } = calibrate(featuresOf(core, core.DEFAULT_WEIGHTS, inputs));
	for (const { share, precision, from } of table) console.log(`the surest ${percent(share)}: right ${percent(precision)}, certainty from ${from.toFixed(3)}`);
	console.log(JSON.stringify(model));
	process.exit(0);
}
const fitted = fit(inputs, core.DEFAULT_WEIGHTS, (line) => { console.log(`  ${line}`); });
print("fitted", score(core, fitted, inputs));
if (!process.argv.includes("--quick")) {
	const parts = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const held = inputs.filter((_, at) => at % FOLDS === fold);
		const weights = fit(inputs.filter((_, at) => at % FOLDS !== fold), core.DEFAULT_WEIGHTS);
		parts.push({ ...score(core, weights, held), cases: held.length });
	}
	const mean = (name) => parts.reduce((sum, part) => sum + part[name] * part.cases, 0) / inputs.length;
	print("cross-validated", { hit1: mean("hit1"), hit3: mean("hit3"), page1: mean("page1"), total: mean("total") });
}
console.log(JSON.stringify(fitted, null, "\t"));
