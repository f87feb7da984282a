import type * as obsidian from "obsidian";
import { Loud } from "../base/loud";

/** The editor of a note, as far as the lines on show have one: what is selected, where the cursor stands. */
export class LineEditor extends Loud implements Pick<obsidian.Editor, "getSelection" | "getCursor" | "getLine"> {
	constructor(private readonly holder: HTMLElement, private readonly text: () => string) {
		super();
	}

	getSelection(): string {
		const selection = document.getSelection();
		return selection !== null && this.holder.contains(selection.anchorNode) ? selection.toString() : "";
	}

	getCursor(): obsidian.EditorPosition {
		const selection = document.getSelection();
		const at = selection?.anchorNode ?? null;
		const line = (at instanceof Element ? at : at?.parentElement)?.closest(".cm-line") ?? null;
		if (selection === null || line === null || !this.holder.contains(line)) return { line: 0, ch: 0 };
		const before = document.createRange();
		before.setStart(line, 0);
		before.setEnd(selection.anchorNode ?? line, selection.anchorOffset);
		return { line: [...(line.parentElement?.children ?? [])].indexOf(line), ch: before.toString().length };
	}

	getLine(line: number): string {
		return this.text().split("\n")[line] ?? "";
	}
}
