import type { TooltipOptions } from "obsidian";

let shown: HTMLElement | null = null;
let timer = 0;

function hide(): void {
	window.clearTimeout(timer);
	shown?.detach();
	shown = null;
}

function place(tip: HTMLElement, target: HTMLElement, placement: TooltipOptions["placement"], gap: number): void {
	const box = target.getBoundingClientRect();
	const size = tip.getBoundingClientRect();
	const left = placement === "left" ? box.left - size.width - gap : placement === "right" ? box.right + gap : box.left + (box.width - size.width) / 2;
	const top = placement === "top" ? box.top - size.height - gap : placement === "left" || placement === "right" ? box.top + (box.height - size.height) / 2 : box.bottom + gap;
	tip.setCssStyles({
		left: `${Math.max(4, Math.min(left, window.innerWidth - size.width - 4))}px`,
		top: `${Math.max(4, Math.min(top, window.innerHeight - size.height - 4))}px`,
	});
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
	hide();
	if (!target.isConnected) return;
	shown = document.body.createDiv({ cls: ["tooltip", ...(options.classes ?? [])], attr: { role: "tooltip" } });
	shown.append(content);
	place(shown, target, options.placement, options.gap ?? 6);
}

const contents = new WeakMap<HTMLElement, { text: string; options: TooltipOptions }>();

/** Shows the text on hover, and gives it as the element's name, as Obsidian does. */
export function setTooltip(el: HTMLElement, text: string, options: TooltipOptions = {}): void {
	const known = contents.has(el);
	contents.set(el, { text, options });
	el.setAttr("aria-label", text === "" ? null : text);
	if (known) return;
	el.addEventListener("pointerenter", (event) => {
		if (event.pointerType === "touch") return;
		window.clearTimeout(timer);
		timer = window.setTimeout(() => {
			const content = contents.get(el);
			if (content !== undefined && content.text !== "") displayTooltip(el, content.text, content.options);
		}, options.delay ?? 500);
	});
	el.addEventListener("pointerleave", hide);
	el.addEventListener("pointerdown", hide);
}
