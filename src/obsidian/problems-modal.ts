import { SuggestModal, type App } from "obsidian";
import type { Problem } from "../core/notes";
import { fold } from "../core/text";
import type { Translator } from "../i18n";

/** More are found by typing. */
const LONGEST = 500;

/** The lines that could not be read, with what to do about each; choosing one opens it. */
export class ProblemsModal extends SuggestModal<Problem> {
	constructor(
		app: App,
		private readonly problems: readonly Problem[],
		private readonly t: Translator,
		private readonly openAt: (problem: Problem, event: MouseEvent | KeyboardEvent) => void,
	) {
		super(app);
		const words = t.messages.panel.problems;
		this.setPlaceholder(words.title);
		this.limit = LONGEST;
		this.emptyStateText = words.none;
		this.modalEl.addClass("kith-problems-modal");
	}

	getSuggestions(query: string): Problem[] {
		const wanted = fold(query.trim());
		return this.problems.filter((problem) => fold(`${problem.path} ${this.t.problem(problem)}`).includes(wanted));
	}

	renderSuggestion(problem: Problem, el: HTMLElement): void {
		el.createDiv({ text: this.t.problem(problem) });
		el.createDiv({ cls: "kith-problem-place", text: `${problem.path}, ${this.t.messages.panel.problems.line(problem.line)}` });
	}

	onChooseSuggestion(problem: Problem, event: MouseEvent | KeyboardEvent): void {
		this.openAt(problem, event);
	}
}
