// The helpers that Obsidian adds to the DOM and to the language. Their types are obsidian.d.ts's own global ones.
import type {} from "obsidian";

type Info = DomElementInfo | string | undefined;

function fill(el: Element, info: Info): void {
	if (info === undefined) return;
	if (typeof info === "string") {
		el.className = info;
		return;
	}
	if (info.cls !== undefined) el.setAttribute("class", Array.isArray(info.cls) ? info.cls.join(" ") : info.cls);
	if (info.text !== undefined) el.setText(info.text);
	if (info.title !== undefined) el.setAttribute("title", info.title);
	for (const name of ["type", "value", "placeholder", "href"] as const) {
		const value = info[name];
		if (value !== undefined) el.setAttribute(name, value);
	}
	if (info.value !== undefined && el instanceof HTMLInputElement) el.value = info.value;
	for (const [name, value] of Object.entries(info.attr ?? {})) el.setAttr(name, value);
	if (info.prepend === true) info.parent?.insertBefore(el, info.parent.firstChild);
	else info.parent?.appendChild(el);
}

function makeElement<K extends keyof HTMLElementTagNameMap>(tag: K, info?: Info, callback?: (el: HTMLElementTagNameMap[K]) => void): HTMLElementTagNameMap[K] {
	const el = document.createElement(tag);
	fill(el, info);
	callback?.(el);
	return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K, info?: SvgElementInfo | string, callback?: (el: SVGElementTagNameMap[K]) => void): SVGElementTagNameMap[K] {
	const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
	fill(el, typeof info === "string" ? { attr: { class: info } } : info);
	callback?.(el);
	return el;
}

const onNode = {
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	empty(this: Node) {
		while (this.lastChild !== null) this.removeChild(this.lastChild);
	},
	appendText(this: Node, text: string) {
		this.appendChild(document.createTextNode(text));
	},
	instanceOf(this: Node, type: new () => unknown) {
		return this instanceof type;
	},
	createEl(this: Node, tag: keyof HTMLElementTagNameMap, info?: Info, callback?: (el: never) => void) {
		const el = makeElement(tag, typeof info === "string" ? { cls: info } : info);
		if (typeof info !== "object" || info.parent === undefined) {
			if (typeof info === "object" && info.prepend === true) this.insertBefore(el, this.firstChild);
			else this.appendChild(el);
		}
		callback?.(el as never);
		return el;
	},
	createDiv(this: Node, info?: Info, callback?: (el: HTMLDivElement) => void) {
		return this.createEl("div", info, callback);
	},
	createSpan(this: Node, info?: Info, callback?: (el: HTMLSpanElement) => void) {
		return this.createEl("span", info, callback);
	},
	createSvg(this: Node, tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, callback?: (el: never) => void) {
		const el = makeSvg(tag, info);
		this.appendChild(el);
		callback?.(el as never);
		return el;
	},
};

const onElement = {
	getText(this: Element) {
		return this.textContent ?? "";
	},
	setText(this: Element, text: string | DocumentFragment) {
		this.empty();
		this.append(text);
	},
	addClass(this: Element, ...names: string[]) {
		this.classList.add(...names);
	},
	addClasses(this: Element, names: string[]) {
		this.classList.add(...names);
	},
	removeClass(this: Element, ...names: string[]) {
		this.classList.remove(...names);
	},
	removeClasses(this: Element, names: string[]) {
		this.classList.remove(...names);
	},
	toggleClass(this: Element, names: string | string[], on: boolean) {
		for (const name of [names].flat()) this.classList.toggle(name, on);
	},
	hasClass(this: Element, name: string) {
		return this.classList.contains(name);
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		if (value === null || value === false) this.removeAttribute(name);
		else this.setAttribute(name, value === true ? "" : String(value));
	},
	setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, last?: Element) {
		const found = this.closest(selector);
		return found !== null && (last === undefined || last.contains(found)) ? found : null;
	},
	isActiveElement(this: Element) {
		return this.ownerDocument.activeElement === this;
	},
	find(this: Element, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: Element, selector: string) {
		return [...this.querySelectorAll(selector)];
	},
};

const onHtml = {
	show(this: HTMLElement) {
		this.hidden = false;
	},
	hide(this: HTMLElement) {
		this.hidden = true;
	},
	toggle(this: HTMLElement, shown: boolean) {
		this.hidden = !shown;
	},
	isShown(this: HTMLElement) {
		return this.offsetParent !== null;
	},
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, properties: Record<string, string>) {
		for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
	},
	onClickEvent(this: HTMLElement, listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
		this.addEventListener("click", listener, options);
		this.addEventListener("auxclick", listener, options);
	},
};

function define(target: object, members: object): void {
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(target, name, { configurable: true, writable: true, value: value as unknown });
	}
}

/** Installs the helpers once, before anything else of the host runs. */
export function installDomHelpers(): void {
	define(Node.prototype, onNode);
	define(Element.prototype, onElement);
	define(DocumentFragment.prototype, { find: onElement.find, findAll: onElement.findAll });
	define(HTMLElement.prototype, onHtml);
	define(SVGElement.prototype, { setCssProps: onHtml.setCssProps, setCssStyles: onHtml.setCssStyles });
	Object.defineProperty(Node.prototype, "doc", { configurable: true, get: (): Document => document });
	Object.defineProperty(Node.prototype, "win", { configurable: true, get: (): Window => window });
	Object.defineProperty(UIEvent.prototype, "doc", { configurable: true, get: (): Document => document });
	Object.defineProperty(UIEvent.prototype, "win", { configurable: true, get: (): Window => window });
	define(UIEvent.prototype, { instanceOf: onNode.instanceOf });
	define(window, {
		createEl: makeElement,
		createDiv: (info?: Info, callback?: (el: HTMLDivElement) => void) => makeElement("div", info, callback),
		createSpan: (info?: Info, callback?: (el: HTMLSpanElement) => void) => makeElement("span", info, callback),
		createSvg: makeSvg,
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = document.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		sleep: (ms: number) => new Promise((done) => window.setTimeout(done, ms)),
		nextFrame: () => new Promise((done) => window.requestAnimationFrame(() => { done(undefined); })),
		activeWindow: window,
		activeDocument: document,
	});
	define(Array.prototype, {
		contains(this: unknown[], value: unknown) {
			return this.includes(value);
		},
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		remove(this: unknown[], value: unknown) {
			const index = this.indexOf(value);
			if (index >= 0) this.splice(index, 1);
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
	});
	define(String.prototype, {
		contains(this: string, part: string) {
			return this.includes(part);
		},
	});
	define(Math, { clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high) });
}
