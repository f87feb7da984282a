import { copyText } from "./copy-text";
import { readFrontmatter, type Frontmatter } from "./frontmatter";
import { LineKeeper } from "./kept-lines";
import { scanMarkdown, type MarkdownScan } from "./markdown";
import type { NotePath, Problem, ProblemCode } from "./model";
import { narrowCopy } from "./narrow-copy";
import type { ReaderTools } from "./reader-tools";

/** A character that makes the whole text take two bytes each. */
const WIDE = /[\u0100-\uffff]/;
/** What is kept of a line that runs on without end. */
const LONGEST_LINE = 2000;

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
	private readonly keptTexts = new Map<string, string>();
	private whole: { readonly text: string; readonly offset: number } | null = null;
	private readonly copy: (text: string) => string;
	private frontmatterLines: readonly string[] | null = null;

	constructor(
		readonly path: NotePath,
		private readonly text: string,
		readonly tools: ReaderTools,
	) {
		this.basename = basenameOf(path);
		this.copy = WIDE.test(text) ? narrowCopy : copyText;
		this.frontmatter = readFrontmatter(text);
		this.scan = scanMarkdown(text, { offset: this.frontmatter.bodyOffset, line: this.frontmatter.bodyLine });
		for (const { line, code, detail } of this.frontmatter.problems) this.problem(line, code, detail);
	}

	problem(line: number, code: ProblemCode, detail: string): void {
		this.problems.push({ path: this.path, line, code, detail: copyText(detail.slice(0, 200)) });
		this.lineText(line);
	}

	/** The line as written, trimmed; remembered for `Parcel.lines`. Empty where the note has no such line. */
	lineText(line: number): string {
		const known = this.kept.get(line);
		if (known !== undefined) return known;
		const { lines } = this.scan;
		if (this.whole !== null && line >= lines.first && line <= lines.last) {
			return this.kept.keep(line, this.part(lines.start(line), lines.end(line)).trim().slice(0, LONGEST_LINE));
		}
		return this.kept.keep(line, this.copy(this.rawLine(line).trim().slice(0, LONGEST_LINE)));
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

	/** Every line asked for so far. */
	keptLines(): ReadonlyMap<number, string> {
		return this.kept.finish();
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
