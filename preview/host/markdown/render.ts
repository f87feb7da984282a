import DOMPurify from "dompurify";
import MarkdownIt from "markdown-it";
import type * as obsidian from "obsidian";
import { Component } from "../base/component";
import { Loud } from "../base/loud";
import { setIcon } from "../base/icons";

const CALLOUT = /^\[!([\w-]+)\][+-]?\s*(.*)$/;
const CALLOUT_ICONS: Readonly<Record<string, string>> = {
	note: "pencil", info: "info", tip: "flame", hint: "flame", important: "flame", success: "check", check: "check", question: "circle-help",
	faq: "circle-help", warning: "triangle-alert", caution: "triangle-alert", danger: "zap", example: "list", quote: "quote", todo: "circle-check", abstract: "clipboard-list", summary: "clipboard-list",
};

type CodeBlockProcessor = (source: string, el: HTMLElement, context: obsidian.MarkdownPostProcessorContext) => unknown;
/** Code block processors that plugins registered, by language. */
export const codeBlocks = new Map<string, CodeBlockProcessor>();
export const postProcessors = new Set<obsidian.MarkdownPostProcessor>();

const markdown = new MarkdownIt({ html: true, breaks: false, linkify: true });
markdown.inline.ruler.before("link", "wikilink", (state, silent) => {
	const match = /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos, state.pos + 400));
	if (match === null) return false;
	if (!silent) {
		const target = (match[2] ?? "").trim();
		const open = state.push("link_open", "a", 1);
		// An embed is shown as its link: the preview runs none.
		open.attrs = [["class", match[1] === "!" ? "internal-link internal-embed" : "internal-link"], ["data-href", target], ["href", target]];
		state.push("text", "", 0).content = match[3] ?? target.replace(/#/g, " > ").replace(/^ > /, "");
		state.push("link_close", "a", -1);
	}
	state.pos += match[0].length;
	return true;
});
markdown.inline.ruler.before("emphasis", "highlight", (state, silent) => {
	const match = /^==([^=\n]+)==/.exec(state.src.slice(state.pos, state.pos + 400));
	if (match === null) return false;
	if (!silent) {
		state.push("mark_open", "mark", 1);
		state.push("text", "", 0).content = match[1] ?? "";
		state.push("mark_close", "mark", -1);
	}
	state.pos += match[0].length;
	return true;
});

function markCallouts(root: HTMLElement): void {
	for (const quote of [...root.querySelectorAll("blockquote")]) {
		const first = quote.firstElementChild;
		const [head = "", ...rest] = (first?.innerHTML ?? "").split("\n");
		const match = CALLOUT.exec(head.trim());
		if (first === null || match === null) continue;
		const kind = (match[1] ?? "note").toLowerCase();
		const callout = createDiv({ cls: "callout", attr: { "data-callout": kind } });
		const title = callout.createDiv("callout-title");
		setIcon(title.createDiv("callout-icon"), CALLOUT_ICONS[kind] ?? "pencil");
		const words = title.createDiv("callout-title-inner");
		setSafeHtml(words, match[2] === "" || match[2] === undefined ? kind.charAt(0).toUpperCase() + kind.slice(1) : match[2]);
		if (rest.length > 0) setSafeHtml(first, rest.join("\n"));
		else first.remove();
		callout.createDiv("callout-content").append(...quote.childNodes);
		quote.replaceWith(callout);
	}
}

function markTasks(root: HTMLElement): void {
	for (const item of root.querySelectorAll("li")) {
		const text = item.firstChild?.nodeType === Node.TEXT_NODE ? item.firstChild : (item.querySelector(":scope > p")?.firstChild ?? null);
		const match = /^\[(.)\]\s/.exec(text?.textContent ?? "");
		if (text === null || match === null) continue;
		item.addClass("task-list-item");
		item.setAttr("data-task", match[1] ?? " ");
		text.textContent = (text.textContent ?? "").slice(match[0].length);
		const box = createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", attr: { "aria-label": "Task", disabled: true } });
		box.checked = match[1] !== " ";
		item.prepend(box);
	}
}

function setSafeHtml(el: Element, html: string): void {
	el.replaceChildren(...DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ADD_ATTR: ["data-href"] }).childNodes);
}

/** Renders Markdown as Obsidian's reading view does, for what advice and notes use. The HTML of a note is sanitised. */
export async function renderMarkdown(app: obsidian.App, text: string, el: HTMLElement, sourcePath: string, component: obsidian.Component): Promise<void> {
	const body = createDiv();
	setSafeHtml(body, markdown.render(text.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/%%[\s\S]*?%%/g, "")));
	markCallouts(body);
	markTasks(body);
	for (const link of body.querySelectorAll<HTMLAnchorElement>("a.internal-link")) {
		if (app.metadataCache.getFirstLinkpathDest((link.dataset["href"] ?? "").split("#")[0] ?? "", sourcePath) === null) link.addClass("is-unresolved");
	}
	for (const link of body.querySelectorAll<HTMLAnchorElement>("a:not(.internal-link)")) {
		link.addClass("external-link");
		link.setAttrs({ target: "_blank", rel: "noopener nofollow" });
	}
	const context: obsidian.MarkdownPostProcessorContext = {
		docId: "preview", sourcePath, frontmatter: undefined, getSectionInfo: () => null,
		addChild: (child) => {
			component.addChild(child);
		},
	};
	for (const code of body.querySelectorAll("pre > code")) {
		const language = /language-([\w-]+)/.exec(code.className)?.[1];
		const processor = language === undefined ? undefined : codeBlocks.get(language);
		if (processor === undefined) continue;
		const holder = createDiv(`block-language-${language ?? ""}`);
		code.parentElement?.replaceWith(holder);
		await processor((code.textContent ?? "").replace(/\n$/, ""), holder, context);
	}
	for (const processor of postProcessors) await processor(body, context);
	el.append(...body.childNodes);
}

/** Only the static part that plugins call. */
export class MarkdownRenderer extends Loud {
	static render(app: obsidian.App, text: string, el: HTMLElement, sourcePath: string, component: obsidian.Component): Promise<void> {
		return renderMarkdown(app, text, el, sourcePath, component);
	}
}

export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}
