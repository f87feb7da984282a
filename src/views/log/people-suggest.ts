import { AbstractInputSuggest, type App } from "obsidian";
import type { Person } from "./model";

/** Suggests people under an input; choosing one empties it. */
export class PeopleSuggest extends AbstractInputSuggest<Person> {
	constructor(
		app: App,
		private readonly inputEl: HTMLInputElement,
		private readonly find: (query: string) => readonly Person[],
		private readonly choose: (person: Person) => void,
	) {
		super(app, inputEl);
		this.limit = 20;
	}

	protected override getSuggestions(query: string): Person[] {
		return [...this.find(query)];
	}

	override renderSuggestion({ name, about }: Person, el: HTMLElement): void {
		el.createDiv({ text: name });
		if (about !== "") el.createDiv({ cls: "kith-suggest-about", text: about });
	}

	override selectSuggestion(person: Person): void {
		this.inputEl.value = "";
		this.close();
		this.choose(person);
	}
}
