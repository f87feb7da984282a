// What tuning needs: the input of advice for each case, read once, and the score of any weights on them.
import { FORMATS, readMarkdown } from "./cases.mjs";
import { fits } from "./measure.mjs";

/** The cases of a file with the input that advice is computed from: notes are read once, whatever the weights. */
export function captureInputs(core, { vault, today, cases, name }) {
	const settings = core.DEFAULT_SETTINGS;
	const reader = core.createNoteReader(settings);
	const index = core.createNoteIndex();
	index.put(readMarkdown(vault).map(({ path, text }) => reader.read(path, text)));
	let captured = null;
	const adviser = { adviceFor: (input) => { captured = input; return { situations: [], advice: [] }; } };
	const engine = core.createEngine({ index, settings, adviser });
	return cases.map((one) => {
		const path = `People/${one.id}.md`;
		index.put([reader.read(path, one.note ?? FORMATS["log of last week"](one, today))]);
		engine.itemOf(path, today);
		index.remove([path]);
		return { one, input: captured, file: name };
	});
}

/** Pieces that compete, and the difference of scores that is clear: a sure first place counts a little more than a narrow one. */
const COMPETING = 10;
const CLEAR = 0.15;

function lead(advice, accept) {
	const best = (isRight) => advice.reduce((highest, piece) => (accept.some((accepted) => fits(piece, accepted)) === isRight ? Math.max(highest, piece.score) : highest), -Infinity);
	const right = best(true);
	const wrong = best(false);
	if (right === -Infinity) return 0;
	return wrong === -Infinity ? 1 : 1 / (1 + Math.exp((wrong - right) / CLEAR));
}

/** Shares of right answers, each file counting alike, and the total that tuning maximises. */
export function score(core, weights, inputs) {
	const advisers = new Map();
	const sums = new Map();
	for (const { one, input, file } of inputs) {
		let adviser = advisers.get(file);
		if (!adviser) advisers.set(file, (adviser = core.createAdviser({ settings: core.DEFAULT_SETTINGS, weights })));
		const { advice } = adviser.adviceFor(input, { top: COMPETING });
		const rank = advice.slice(0, 3).findIndex((piece) => one.accept.some((accepted) => fits(piece, accepted)));
		const sum = sums.get(file) ?? { cases: 0, hit1: 0, hit3: 0, page1: 0, lead: 0 };
		sums.set(file, sum);
		sum.cases++;
		sum.lead += lead(advice, one.accept);
		if (rank === 0) sum.hit1++;
		if (rank >= 0) sum.hit3++;
		if (advice[0] && one.accept.some(({ page }) => page.normalize("NFC") === advice[0].page.normalize("NFC"))) sum.page1++;
	}
	// A file of four times as many cases counts twice as much.
	const weight = ({ cases }) => Math.sqrt(cases);
	const all = [...sums.values()].reduce((total, sum) => total + weight(sum), 0);
	const mean = (name) => [...sums.values()].reduce((total, sum) => total + (weight(sum) * sum[name]) / sum.cases, 0) / all;
	const result = { hit1: mean("hit1"), hit3: mean("hit3"), page1: mean("page1"), lead: mean("lead") };
	return { ...result, total: result.hit1 * 0.6 + result.hit3 + result.page1 * 0.6 + result.lead };
}
