import type { Paint, Tone } from "./style";
import { displayWidth, fit, pad, printable } from "./width";

export interface Cell {
	readonly text: string;
	readonly tone?: Tone;
}
export type Row = readonly (string | Cell)[];

const GAP = "  ";
const NARROWEST = 12;

/**
 * Rows under a header, columns aligned by display width. Where the table is wider than `columns`, the widest columns
 * are shortened until it fits, none below 12; pass Infinity to keep every text whole.
 */
export function table(header: readonly string[], rows: readonly Row[], paint: Paint, columns: number): string {
	const cells = rows.map((row) => row.map((cell): Cell => (typeof cell === "string" ? { text: printable(cell) } : { ...cell, text: printable(cell.text) })));
	const widths = header.map((title, column) => cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column]?.text ?? "")), displayWidth(title)));
	shrink(widths, columns);
	const line = (row: readonly Cell[]): string =>
		row
			.map(({ text, tone }, column) => {
				const width = widths[column] ?? 0;
				const shown = fit(text, width);
				const rest = column === row.length - 1 ? "" : pad(shown, width).slice(shown.length);
				return (tone === undefined ? shown : paint(tone, shown)) + rest;
			})
			.join(GAP)
			.trimEnd();
	return [line(header.map((text) => ({ text, tone: "quiet" }))), ...cells.map(line)].map((text) => `${text}\n`).join("");
}

function shrink(widths: number[], columns: number): void {
	let excess = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1) - columns;
	while (excess > 0) {
		const widest = Math.max(...widths);
		if (widest <= NARROWEST) return;
		const column = widths.lastIndexOf(widest);
		widths[column] = widest - 1;
		excess -= 1;
	}
}
