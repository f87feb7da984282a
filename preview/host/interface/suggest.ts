import type * as obsidian from "obsidian";
import { prepareFuzzySearch } from "obsidian-test-mocks/obsidian";
import { Scope } from "../base/keymap";
import { Loud, real } from "../base/loud";
import { Modal } from "./modal";
import type { Part } from "../base/part";

/** The list of suggestions under an input: arrows move, Enter takes, the pointer does both. */
class Chooser<T> {
	private values: readonly T[] = [];
	private at = 0;

	constructor(private readonly holder: HTMLElement, private readonly owner: { renderSuggestion(value: T, el: HTMLElement): void; take(value: T, event: MouseEvent | KeyboardEvent): void }, scope: obsidian.Scope) {
		holder.setAttr("role", "listbox");
		scope.register([], "ArrowDown", () => this.move(1));
		scope.register([], "ArrowUp", () => this.move(-1));
	}

	show(values: readonly T[], emptyText: string): void {
		this.values = values;
		this.at = 0;
		this.holder.empty();
		values.forEach((value, index) => {
			const el = this.holder.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
			this.owner.renderSuggestion(value, el);
			el.addEventListener("click", (event) => {
				this.owner.take(value, event);
			});
			el.addEventListener("pointermove", () => {
				this.mark(index);
			});
		});
		if (values.length === 0 && emptyText !== "") this.holder.createDiv({ cls: "suggestion-empty", text: emptyText });
		this.mark(0);
	}

	private move(by: number): false {
		if (this.values.length > 0) this.mark((this.at + by + this.values.length) % this.values.length);
		return false;
	}

	private mark(index: number): void {
		this.at = index;
		[...this.holder.children].forEach((el, position) => {
			el.toggleClass("is-selected", position === index);
			el.setAttr("aria-selected", String(position === index));
		});
		this.holder.children[index]?.scrollIntoView({ block: "nearest" });
	}

	takeMarked(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.at];
		if (value === undefined) return false;
		this.owner.take(value, event);
		return true;
	}
}

export abstract class SuggestModal<T> extends Modal implements Part<obsidian.SuggestModal<T>, keyof obsidian.Modal> {
	limit = 100;
	emptyStateText = "No match found";
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private readonly chooser: Chooser<T>;

	constructor(app: obsidian.App) {
		super(app);
		this.modalEl.addClass("prompt");
		this.titleEl.detach();
		this.contentEl.detach();
		this.inputEl = this.modalEl.createEl("input", { cls: "prompt-input", type: "text", attr: { role: "combobox", "aria-expanded": "true", "aria-label": "Search" } });
		this.resultContainerEl = this.modalEl.createDiv("prompt-results");
		this.chooser = new Chooser(this.resultContainerEl, { renderSuggestion: (value, el) => { this.renderSuggestion(value, el); }, take: (value, event) => { this.selectSuggestion(value, event); } }, this.scope);
		this.scope.register(null, "Enter", (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
		this.inputEl.addEventListener("input", () => void this.refresh());
	}

	override open(): void {
		super.open();
		void this.refresh();
	}

	private async refresh(): Promise<void> {
		const values = await this.getSuggestions(this.inputEl.value);
		if (values.length === 0) this.onNoSuggestion();
		this.chooser.show(values.slice(0, this.limit), this.emptyStateText);
	}

	setPlaceholder(text: string): void {
		this.inputEl.placeholder = text;
		this.inputEl.setAttr("aria-label", text);
	}
	setInstructions(instructions: obsidian.Instruction[]): void {
		const holder = this.modalEl.createDiv("prompt-instructions");
		for (const { command, purpose } of instructions) {
			const one = holder.createDiv("prompt-instruction");
			one.createSpan({ cls: "prompt-instruction-command", text: command });
			one.createSpan({ text: purpose });
		}
	}
	onNoSuggestion(): void {}
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}
	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.takeMarked(event);
	}
	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<obsidian.FuzzyMatch<T>> {
	getSuggestions(query: string): obsidian.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.trim());
		return this.getItems()
			.map((item) => ({ item, match: search(this.getItemText(item)) }))
			.filter((one): one is obsidian.FuzzyMatch<T> => one.match !== null)
			.sort((a, b) => a.match.score - b.match.score);
	}
	renderSuggestion({ item }: obsidian.FuzzyMatch<T>, el: HTMLElement): void {
		el.setText(this.getItemText(item));
	}
	onChooseSuggestion({ item }: obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions in a popover under a text input. */
export abstract class AbstractInputSuggest<T> extends Loud implements Part<obsidian.AbstractInputSuggest<T>> {
	readonly scope: obsidian.Scope = real(new Scope());
	limit = 100;
	private readonly popover = createDiv("suggestion-container");
	private readonly chooser: Chooser<T>;
	private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(readonly app: obsidian.App, private readonly input: HTMLInputElement | HTMLDivElement) {
		super();
		this.chooser = new Chooser(this.popover, { renderSuggestion: (value, el) => { this.renderSuggestion(value, el); }, take: (value, event) => { this.selectSuggestion(value, event); } }, this.scope);
		this.scope.register([], "Enter", (event) => !this.chooser.takeMarked(event) && undefined);
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		input.addEventListener("input", () => void this.refresh());
		input.addEventListener("focus", () => void this.refresh());
		input.addEventListener("blur", () => {
			window.setTimeout(() => {
				this.close();
			}, 150);
		});
	}

	private async refresh(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		if (values.length === 0 || !this.input.isActiveElement()) {
			this.close();
			return;
		}
		this.chooser.show(values.slice(0, this.limit), "");
		this.open();
	}

	open(): void {
		if (!this.popover.isConnected) this.app.keymap.pushScope(this.scope);
		const box = this.input.getBoundingClientRect();
		document.body.append(this.popover);
		this.popover.setCssStyles({ left: `${box.left}px`, top: `${box.bottom + 4}px`, minWidth: `${box.width}px` });
	}
	close(): void {
		if (!this.popover.isConnected) return;
		this.popover.detach();
		this.app.keymap.popScope(this.scope);
	}
	onHistoryBack(): void {
		this.close();
	}
	getValue(): string {
		return this.input instanceof HTMLInputElement ? this.input.value : this.input.getText();
	}
	setValue(value: string): void {
		if (this.input instanceof HTMLInputElement) this.input.value = value;
		else this.input.setText(value);
		this.input.dispatchEvent(new Event("input", { bubbles: true }));
	}
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.callback?.(value, event);
	}
	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
}
