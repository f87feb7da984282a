import { copyText } from "./copy-text";
import { readFrontmatter, type Frontmatter } from "./frontmatter";
import { LineKeeper } from "./kept-lines";
import { scanMarkdown, type MarkdownScan } from "./markdown";
import type { NotePath, Problem, ProblemCode, TextLine } from "./model";
import { narrowCopy } from "./narrow-copy";
import { PackedLines } from "./packed-lines";
import type { ReaderTools } from "./reader-tools";

/** A character that makes the whole text take two bytes each. */
const WIDE = /[\u0100-\uffff]/;
/** What is kept of a line that runs on without end. */
export const LONGEST_LINE = 2000;

/**
 * One note while it is read: its scanned parts, and what is collected on the way (problems, and the lines that facts refer
 * to, each copied once so that every fact of a line shares one string).
 */
export class NoteText {
	readonly basename: string;
	readonly frontmatter: Frontmatter;
	readonly scan: MarkdownScan;
	readonly problems: Problem[] = [];
	private readonly kept = new LineKeeper();
	/** Numbers of lines that are to be kept, and were not needed so far. */
	private readonly marked: number[] = [];
	private packed: PackedLines | null = null;
	private readonly unfilled: { readonly line: number; text: string }[] = [];
	private keptTexts: Map<string, string> | null = null;
	private whole: { readonly text: string; readonly offset: number } | null = null;
	private copy: ((text: string) => string) | null = null;
	private frontmatterLines: readonly string[] | null = null;

	constructor(
		readonly path: NotePath,
		private readonly text: string,
		readonly tools: ReaderTools,
	) {
		this.basename = basenameOf(path);
		this.frontmatter = readFrontmatter(text);
		this.scan = scanMarkdown(text, { offset: this.frontmatter.bodyOffset, line: this.frontmatter.bodyLine });
		for (const { line, code, detail } of this.frontmatter.problems) this.problem(line, code, detail);
	}

	problem(line: number, code: ProblemCode, detail: string): void {
		this.problems.push({ path: this.path, line, code, detail: copyText(detail.slice(0, 200)) });
		this.keepLine(line);
	}

	/** Keeps a line for `Parcel.lines`. */
	keepLine(line: number): void {
		this.marked.push(line);
	}

	/** The line as written, trimmed; remembered for `Parcel.lines`. Empty where the note has no such line. */
	lineText(line: number): string {
		const known = this.kept.get(line);
		if (known !== undefined) return known;
		const { lines } = this.scan;
		if (this.whole !== null && line >= lines.first && line <= lines.last) {
			return this.kept.keep(line, this.part(lines.start(line), lines.end(line)).trim().slice(0, LONGEST_LINE));
		}
		this.copy ??= WIDE.test(this.text) ? narrowCopy : copyText;
		return this.kept.keep(line, this.copy(this.trimmedLine(line)));
	}

	/**
	 * Keeps the body in one piece, of which lines and parts are then views: of a page of advice all is kept, and much of it more than
	 * once.
	 */
	keepWhole(): void {
		const { bodyOffset } = this.frontmatter;
		this.whole ??= { text: copyText(this.scan.text.slice(bodyOffset)), offset: bodyOffset };
	}

	/** A part of the scanned text that may be kept, by its offsets. */
	part(start: number, end: number): string {
		const { whole } = this;
		return whole === null || start < whole.offset ? copyText(this.scan.text.slice(start, end)) : whole.text.slice(start - whole.offset, end - whole.offset);
	}

	/** A text that may be kept: the same for equal texts, as lists and what is nested in them name each other. */
	keep(text: string): string {
		this.keptTexts ??= new Map();
		let kept = this.keptTexts.get(text);
		if (kept === undefined) this.keptTexts.set((kept = copyText(text)), kept);
		return kept;
	}

	/** Offset in the scanned text of the first character of a line's trimmed text. */
	lineStart(line: number): number {
		const { lines, text } = this.scan;
		let start = lines.start(line);
		const end = lines.end(line);
		while (start < end && isBlank(text.charCodeAt(start))) start += 1;
		return start;
	}

	/** Whether a line of the scanned text has nothing but space. */
	isBlank(line: number): boolean {
		return this.lineStart(line) >= this.scan.lines.end(line);
	}

	/** Keeps the lines of this note in one piece, which facts that name a line by its number may read once the note has been read. */
	packLines(): PackedLines {
		return (this.packed ??= new PackedLines());
	}

	/** A line with its text: where lines are packed the text is a part of them, and comes when the note has been read. */
	textLine<T extends TextLine>(fact: T): T {
		if (this.packed === null) return { ...fact, text: this.lineText(fact.line) };
		this.keepLine(fact.line);
		this.unfilled.push(fact);
		return fact;
	}

	/** Every line asked for so far. */
	keptLines(): ReadonlyMap<number, string> {
		const { packed } = this;
		if (packed === null) {
			for (const line of this.marked) this.lineText(line);
			return this.kept.finish();
		}
		for (const line of this.marked) if (this.kept.get(line) === undefined) this.kept.keep(line, this.trimmedLine(line));
		this.kept.pack(packed);
		for (const fact of this.unfilled) fact.text = packed.get(fact.line) ?? "";
		return packed;
	}

	private trimmedLine(line: number): string {
		const text = this.rawLine(line).trim();
		return text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE) : text;
	}

	private rawLine(line: number): string {
		const { lines } = this.scan;
		if (line >= lines.first) return line <= lines.last ? lines.text(line) : "";
		this.frontmatterLines ??= this.text.slice(0, this.frontmatter.bodyOffset).split(/\r\n?|\n/);
		return this.frontmatterLines[line - 1] ?? "";
	}
}

/** What `trim` takes away, of what lines begin with. */
function isBlank(unit: number): boolean {
	return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0xfeff || (unit > 0xa0 && String.fromCharCode(unit).trim() === "");
}

/** File name without folder and extension. */
export function basenameOf(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.toLowerCase().endsWith(".md") ? name.slice(0, -3) : name;
}
