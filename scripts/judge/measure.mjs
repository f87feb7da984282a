// Runs cases through the real reader, index and engine, and compares the advice with what people accepted.
import { FORMATS, readMarkdown } from "./cases.mjs";

const TOP = 3;
const FOLDER = "People";

/** A vault in memory; contacts come and go, pages stay. */
export function openVault(core, folder, weights) {
	const settings = core.DEFAULT_SETTINGS;
	const reader = core.createNoteReader(settings);
	const index = core.createNoteIndex();
	index.put(readMarkdown(folder).map(({ path, text }) => reader.read(path, text)));
	const adviser = core.createAdviser({ settings, ...(weights ? { weights } : {}) });
	const engine = core.createEngine({ index, settings, adviser });
	return {
		ask(note, today, path = `${FOLDER}/case.md`) {
			index.put([reader.read(path, note)]);
			const item = engine.itemOf(path, today);
			index.remove([path]);
			return item;
		},
		page: (path) => index.snapshot().pages.get(path),
	};
}

export function fits(advice, accepted) {
	if (advice.page.normalize("NFC") !== accepted.page.normalize("NFC")) return false;
	return accepted.line === undefined ? advice.heading === accepted.heading : advice.line === accepted.line;
}

function fitsItem(advice, accepted) {
	return fits(advice, accepted) && advice.item !== undefined && (advice.item.text === accepted.item || advice.item.line === accepted.itemLine);
}

/** What came of one case. */
export function judgeCase(vault, one, today, format = "log of last week") {
	const note = one.note ?? FORMATS[format](one, today);
	const item = vault.ask(note, today);
	const advice = (item?.advice ?? []).slice(0, TOP);
	const rank = advice.findIndex((piece) => one.accept.some((accepted) => fits(piece, accepted)));
	// An item can be right or wrong only in a section that was accepted for an item.
	const withItem = one.accept.filter((accepted) => (accepted.item !== undefined || accepted.itemLine !== undefined) && advice[0] && fits(advice[0], accepted));
	return {
		one, item, advice, rank,
		hit1: rank === 0, hit3: rank >= 0,
		page1: advice.length > 0 && one.accept.some(({ page }) => page.normalize("NFC") === advice[0].page.normalize("NFC")),
		item1: withItem.length === 0 ? null : withItem.some((accepted) => fitsItem(advice[0], accepted)),
		confident: advice[0]?.confident ?? false,
		confidentLater: advice.slice(1).filter((piece) => piece.confident).map((piece) => one.accept.some((accepted) => fits(piece, accepted))),
	};
}

export function judgeAll(vault, cases, today, format) {
	return cases.map((one) => judgeCase(vault, one, today, format));
}

function share(part, all) {
	return all === 0 ? NaN : part / all;
}

/** The numbers of a list of results, each 0 to 1. */
export function summarise(results) {
	const count = (passes) => results.filter(passes).length;
	const confident = results.filter((result) => result.confident);
	const items = results.filter((result) => result.item1 !== null);
	const later = results.flatMap((result) => result.confidentLater);
	return {
		cases: results.length,
		"hit@1": share(count((result) => result.hit1), results.length),
		"hit@3": share(count((result) => result.hit3), results.length),
		MRR: share(results.reduce((sum, { rank }) => sum + (rank >= 0 ? 1 / (rank + 1) : 0), 0), results.length),
		"page@1": share(count((result) => result.page1), results.length),
		"item@1": share(items.filter((result) => result.item1).length, items.length),
		"confident right": share(confident.filter((result) => result.hit1).length, confident.length),
		"confident share": share(confident.length, results.length),
		"all confident right": share(confident.filter((result) => result.hit1).length + later.filter(Boolean).length, confident.length + later.length),
	};
}

/** Precision and recall per situation, over the cases that say which ones hold. */
export function situationScores(results) {
	const scores = new Map();
	for (const { one, item } of results) {
		if (!one.situations) continue;
		const found = new Set((item?.situations ?? []).map(({ kind }) => kind));
		const wanted = new Set(one.situations);
		const possible = new Set(one.possible ?? []);
		for (const kind of new Set([...found, ...wanted])) {
			const score = scores.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
			scores.set(kind, score);
			if (found.has(kind) && wanted.has(kind)) score.right++;
			else if (wanted.has(kind)) score.missed++;
			else if (!possible.has(kind)) score.wrong++;
		}
	}
	return scores;
}
