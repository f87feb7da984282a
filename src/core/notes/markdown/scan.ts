import { BlockReader } from "./blocks";
import { Found } from "./found";
import { eachLine } from "./each-line";
import type { MarkdownScan, ScanOptions } from "./model";

/**
 * Reads a Markdown text in one pass, linear in its length. Never throws, whatever the text holds.
 * Blocks follow CommonMark 0.31.2 with GFM tables and tasks; docs/decisions/markdown-scanner.md lists what differs on purpose.
 */
export function scanMarkdown(text: string, options: ScanOptions = {}): MarkdownScan {
	const found = new Found(text, options.line ?? 1);
	const blocks = new BlockReader(text, found);
	const offset = options.offset ?? 0;
	const start = offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : offset;
	eachLine(text, start, (from, to) => {
		blocks.read(from, to);
	});
	blocks.finish();
	return found;
}
