import { useState } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import type { Entry } from "../model/entries";

export interface Selection {
	readonly chosen: ReadonlySet<NotePath>;
	readonly toggle: (path: NotePath) => void;
	/** Takes in everybody from the one chosen last up to this one. */
	readonly extendTo: (path: NotePath) => void;
	readonly clear: () => void;
	/** Those for whom something is to be done: the chosen ones, in the order of the list; else the one at hand. */
	readonly or: (path: NotePath) => readonly NotePath[];
}

const NOBODY: ReadonlySet<NotePath> = new Set();

/** Several people at once: chosen by a click with Ctrl or Shift, or by `x`. */
export function useSelection(entries: readonly Entry[]): Selection {
	const [chosen, setChosen] = useState(NOBODY);
	const [anchor, setAnchor] = useState<NotePath | null>(null);
	const paths = (): NotePath[] => entries.flatMap((entry) => (entry.shape === "group" ? [] : [entry.row.path]));
	return {
		chosen,
		toggle: (path) => {
			const next = new Set(chosen);
			if (!next.delete(path)) next.add(path);
			setChosen(next);
			setAnchor(path);
		},
		extendTo: (path) => {
			const all = paths();
			const from = anchor === null ? -1 : all.indexOf(anchor);
			const to = all.indexOf(path);
			setChosen(new Set([...chosen, ...(from < 0 ? [path] : all.slice(Math.min(from, to), Math.max(from, to) + 1))]));
			if (from < 0) setAnchor(path);
		},
		clear: () => {
			setChosen(NOBODY);
			setAnchor(null);
		},
		or: (path) => (chosen.size === 0 ? [path] : [...paths().filter((one) => chosen.has(one)), ...[...chosen].filter((one) => !paths().includes(one))]),
	};
}
