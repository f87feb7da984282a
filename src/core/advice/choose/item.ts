import type { AdviceItem } from "../../notes";
import type { AdviceUnit } from "../units/model";
import type { UnitIndex } from "../units/unit-index";
import type { Evidence } from "./evidence";

/** An item is advice of its own where it fits the contact at least this well … */
const FITS = 0.25;
/** … and this much better than the other items of the section. */
const BETTER = 1.25;
const WORD_SHARE = 0.15;

/** The bold item or callout of a section that fits best, where one clearly does. */
export function bestItem(unit: AdviceUnit, evidence: Evidence, index: UnitIndex): AdviceItem | null {
	let best: { readonly item: AdviceItem; readonly fit: number } | null = null;
	let second = 0;
	for (const { item, concepts, stems } of unit.items) {
		let fit = 0;
		for (const [name, share] of concepts) fit += share * (evidence.concepts.get(name)?.weight ?? 0) * index.conceptRarity(name);
		for (const [stem, { weight }] of evidence.words) if (stems.has(stem)) fit += WORD_SHARE * weight;
		if (best === null || fit > best.fit) {
			second = best?.fit ?? 0;
			best = { item, fit };
		} else second = Math.max(second, fit);
	}
	return best && best.fit >= FITS && best.fit >= BETTER * second ? best.item : null;
}
