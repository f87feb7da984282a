/** A line of a text with the line break it ends with (`\n`, `\r\n`, `\r`, or nothing on the last one). */
export interface TextLine {
	readonly text: string;
	readonly eol: string;
}

/** Splits a text into lines so that joining `text + eol` of all gives the same bytes again. */
export function splitLines(text: string): TextLine[] {
	const lines: TextLine[] = [];
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code !== 10 && code !== 13) continue;
		const wide = code === 13 && text.charCodeAt(at + 1) === 10;
		lines.push({ text: text.slice(start, at), eol: text.slice(at, at + (wide ? 2 : 1)) });
		if (wide) at++;
		start = at + 1;
	}
	lines.push({ text: text.slice(start), eol: "" });
	return lines;
}

export function joinLines(lines: readonly TextLine[]): string {
	return lines.map((line) => line.text + line.eol).join("");
}

/** The line break the text uses: that of its first line, `\n` where it has none. */
export function lineBreakOf(lines: readonly TextLine[]): string {
	return lines.find((line) => line.eol !== "")?.eol ?? "\n";
}

/** Index at which appended lines belong: before the empty rest behind a final line break, or behind the last line. */
export function endIndex(lines: readonly TextLine[]): number {
	const last = lines.at(-1);
	return last !== undefined && last.text === "" && last.eol === "" ? lines.length - 1 : lines.length;
}

/** Puts new lines before the line at `index`. A last line without a line break is given one, and the new last line none. */
export function insertLines(lines: readonly TextLine[], index: number, texts: readonly string[]): TextLine[] {
	const eol = lineBreakOf(lines);
	const before = lines.slice(0, index);
	const added = texts.map((text) => ({ text, eol }));
	const last = before.at(-1);
	if (last !== undefined && last.eol === "") {
		before[before.length - 1] = { text: last.text, eol };
		const end = added.at(-1);
		if (end !== undefined) added[added.length - 1] = { text: end.text, eol: "" };
	}
	return [...before, ...added, ...lines.slice(index)];
}
