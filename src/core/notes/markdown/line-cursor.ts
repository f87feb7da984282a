import { SPACE, TAB } from "./characters";

/**
 * Where the reading of one line's container marks stands. Columns count a tab as reaching to the next stop of 4
 * (CommonMark 0.31.2, §2.2). Only the next mark's offset is kept, with the columns before it: indentation can then be
 * consumed column by column, even half a tab, without reading it again. That keeps deep nesting linear.
 */
export class LineCursor {
	/** Offset of the next unit that is no space or tab; `end` where there is none. */
	mark = 0;
	/** Column up to which the line is consumed. */
	column = 0;
	/** Columns of space between `column` and `mark`. */
	indent = 0;
	/** Offset behind the line, without its break. */
	end = 0;

	constructor(private readonly text: string) {}

	/** Moves to the offset `at`, which stands at `column`. */
	moveTo(at: number, column: number): void {
		let mark = at;
		let reached = column;
		for (; mark < this.end; mark++) {
			const unit = this.text.charCodeAt(mark);
			if (unit === SPACE) reached++;
			else if (unit === TAB) reached += 4 - (reached & 3);
			else break;
		}
		this.mark = mark;
		this.column = column;
		this.indent = reached - column;
	}

	begin(start: number, end: number): void {
		this.end = end;
		this.moveTo(start, 0);
	}

	get blank(): boolean {
		return this.mark >= this.end;
	}

	/** Consumes columns of space; there must be as many. */
	consume(columns: number): void {
		this.column += columns;
		this.indent -= columns;
	}
}
