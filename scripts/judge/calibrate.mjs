// How sure is sure? A logistic regression of "the first piece is right" on the features of confidence, each file of cases judged
// by a regression over the other files.
import { fits } from "./measure.mjs";

const STEPS = 4_000;
const RATE = 0.5;
/** Keeps the weights small where few cases speak. */
const SHRINK = 0.01;

/** Features of the first piece of each case, and whether it was right. */
export function featuresOf(core, weights, inputs) {
	const rows = [];
	const advisers = new Map();
	let seen = null;
	for (const { one, input, file } of inputs) {
		let adviser = advisers.get(file);
		if (!adviser) advisers.set(file, (adviser = core.createAdviser({ settings: core.DEFAULT_SETTINGS, weights, watch: (features) => { seen = features; } })));
		seen = null;
		const [first] = adviser.adviceFor(input, { top: 1 }).advice;
		if (first && seen) rows.push({ file, id: one.id, right: one.accept.some((accepted) => fits(first, accepted)) ? 1 : 0, features: { ...seen } });
	}
	return rows;
}

function regress(rows) {
	const names = Object.keys(rows[0].features);
	const mean = names.map((name) => rows.reduce((sum, row) => sum + row.features[name], 0) / rows.length);
	const spread = names.map((name, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row.features[name] - mean[at]) ** 2, 0) / rows.length) || 1);
	let weights = names.map(() => 0);
	let bias = 0;
	for (let step = 0; step < STEPS; step++) {
		const slope = names.map(() => 0);
		let level = 0;
		for (const row of rows) {
			const values = names.map((name, at) => (row.features[name] - mean[at]) / spread[at]);
			const wrong = 1 / (1 + Math.exp(-(bias + values.reduce((sum, value, at) => sum + value * weights[at], 0)))) - row.right;
			values.forEach((value, at) => { slope[at] += wrong * value; });
			level += wrong;
		}
		weights = weights.map((weight, at) => weight - RATE * (slope[at] / rows.length + SHRINK * weight));
		bias -= (RATE * level) / rows.length;
	}
	const plain = Object.fromEntries(names.map((name, at) => [name, Number((weights[at] / spread[at]).toFixed(3))]));
	return { ...plain, bias: Number((bias - names.reduce((sum, _, at) => sum + (mean[at] * weights[at]) / spread[at], 0)).toFixed(3)) };
}

function certainty(model, { features }) {
	return 1 / (1 + Math.exp(-(model.bias + Object.entries(features).reduce((sum, [name, value]) => sum + value * model[name], 0))));
}

/** The regression over all rows, and for each share of the cases the precision where the surest are taken, by models that did not see their file. */
export function calibrate(rows) {
	const files = [...new Set(rows.map(({ file }) => file))];
	const judged = files.flatMap((file) => {
		const model = regress(rows.filter((row) => row.file !== file));
		return rows.filter((row) => row.file === file).map((row) => ({ ...row, certainty: certainty(model, row) }));
	});
	judged.sort((a, b) => b.certainty - a.certainty);
	const table = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => {
		const part = judged.slice(0, Math.round(share * judged.length));
		return { share, precision: part.reduce((sum, row) => sum + row.right, 0) / part.length, from: part.at(-1).certainty };
	});
	return { model: regress(rows), table };
}
