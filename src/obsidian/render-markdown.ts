import { Component, MarkdownRenderer, type App } from "obsidian";
import type { NotePath } from "../core/notes";
import type { NoteLinks } from "./note-links";

export interface MarkdownParts {
	readonly app: App;
	readonly links: NoteLinks;
	/** What the drawing lives with: never the plugin, which would keep it for ever. */
	readonly owner: Component;
}

/** Draws Markdown of a note; its links open and preview as in the note itself. The returned function takes it away. */
export function renderMarkdown({ app, links, owner }: MarkdownParts, markdown: string, path: NotePath, el: HTMLElement): () => void {
	const drawing = owner.addChild(new Component());
	const linkAt = (event: MouseEvent): string | null => {
		const target = event.target as Node | null;
		return target?.instanceOf(Element) === true ? (target.closest("a.internal-link")?.getAttribute("data-href") ?? null) : null;
	};
	for (const type of ["click", "auxclick"] as const) {
		drawing.registerDomEvent(el, type, (event) => {
			const linktext = linkAt(event);
			if (linktext === null || event.button > 1) return;
			event.preventDefault();
			event.stopPropagation();
			links.openText(linktext, path, event);
		});
	}
	void MarkdownRenderer.render(app, markdown, el, path, drawing);
	return () => {
		owner.removeChild(drawing);
		el.empty();
	};
}
