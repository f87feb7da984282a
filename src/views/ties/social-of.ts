import { SocialGraph } from "../../core/graph";
import type { PanelData } from "../agenda/panel-data";

const known = new WeakMap<PanelData, SocialGraph>();

/** Who knows whom, for the vault at one moment: made when first asked for, and shared by everything that shows it. */
export function socialOf(data: PanelData): SocialGraph {
	let social = known.get(data);
	if (social === undefined) known.set(data, (social = new SocialGraph(data.snapshot, data.today)));
	return social;
}
