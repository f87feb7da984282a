import { SuggestModal, type App } from "obsidian";

export interface Choice<T> {
	readonly value: T;
	readonly text: string;
	/** What the choice comes to, in fainter letters. */
	readonly note: string;
}

export interface ChoiceParts<T> {
	/** The question; it stands in the empty field. */
	readonly question: string;
	/** Said where nothing fits what was typed. */
	readonly nothing: string;
	readonly choices: (query: string) => readonly Choice<T>[] | Promise<readonly Choice<T>[]>;
	readonly choose: (value: T) => void;
	/** Called when the dialog is gone and nothing was chosen. */
	readonly onCancel?: () => void;
}

/** Asks one question: choose by arrows, or type an answer of one's own. */
export class ChoiceModal<T> extends SuggestModal<Choice<T>> {
	private chosen = false;

	constructor(app: App, private readonly parts: ChoiceParts<T>) {
		super(app);
		this.setPlaceholder(parts.question);
		this.emptyStateText = parts.nothing;
		this.modalEl.addClass("kith-choice-modal");
	}

	override async getSuggestions(query: string): Promise<Choice<T>[]> {
		return [...(await this.parts.choices(query))];
	}

	override renderSuggestion({ text, note }: Choice<T>, el: HTMLElement): void {
		el.createDiv({ text });
		if (note !== "") el.createDiv({ cls: "kith-suggest-about", text: note });
	}

	override selectSuggestion(choice: Choice<T>, event: MouseEvent | KeyboardEvent): void {
		// Obsidian closes the dialog before it hands over what was chosen.
		this.chosen = true;
		super.selectSuggestion(choice, event);
	}

	override onChooseSuggestion({ value }: Choice<T>): void {
		this.parts.choose(value);
	}

	override onClose(): void {
		super.onClose();
		if (!this.chosen) this.parts.onCancel?.();
	}
}

/** The choices whose words begin as the query says; all of them for an empty one. */
export function fitting<T>(choices: readonly Choice<T>[], query: string, fold: (text: string) => string): readonly Choice<T>[] {
	const wanted = fold(query.trim());
	return wanted === "" ? choices : choices.filter(({ text, note }) => fold(`${text} ${note}`).includes(wanted));
}
