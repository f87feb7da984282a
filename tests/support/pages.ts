// Knowledge pages for tests of what stands right of the reader, with as little Markdown as rules need.
import type { PageParcel, RuleLine } from "../../src/core/notes";
import { aPage } from "./parcels";

/** A page of headings, list items with bold labels, and tables. */
export function aRulePage(markdown: string, path = "Knowledge/Page.md", firstLine = 1): PageParcel {
	const ruleLines: RuleLine[] = [];
	const headings: { level: number; text: string }[] = [];
	let open: { indent: number; plain: string }[] = [];
	let columns: string[] | null = null;
	let inCode = false;
	markdown.split("\n").forEach((written, index) => {
		const text = written.trim();
		const line = firstLine + index;
		if (text.startsWith("```")) inCode = !inCode;
		if (inCode) return;
		const heading = /^(#+) (.*)/.exec(text);
		const item = /^(\s*)(?:[-*+]|\d+\.) (.*)/.exec(written);
		if (heading) {
			const level = heading[1]?.length ?? 1;
			while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
			headings.push({ level, text: heading[2] ?? "" });
			open = [];
		}
		const above = headings.map((each) => each.text);
		if (item) {
			const indent = item[1]?.length ?? 0;
			const marked = item[2] ?? "";
			const plain = marked.replaceAll("**", "");
			open = open.filter((each) => each.indent < indent);
			const [, label = "", rest = plain] = /^\*\*(.+?)\*\*:?\s*[:—–-]?\s*(.*)$/.exec(marked) ?? [];
			const parents = open.map((each) => each.plain);
			ruleLines.push({ line, text, plain, label: label.replace(/:$/, ""), rest, headings: above, ...(parents.length > 0 ? { parents } : {}) });
			open.push({ indent, plain });
		}
		if (!text.startsWith("|")) columns = null;
		else if (!/^[|\s:-]+$/.test(text)) {
			const cells = text.slice(1, -1).split("|").map((cell) => cell.trim());
			if (columns === null) columns = cells;
			else ruleLines.push({ line, text, plain: cells.join(" | "), label: cells[0] ?? "", rest: cells.slice(1).join(" | "), headings: above, columns });
		}
	});
	return aPage(path, { ruleLines, title: headings[0]?.text ?? "Page" });
}
