import { Modal, type App } from "obsidian";
import { render } from "preact";
import type { Translator } from "../../i18n";
import { LogForm } from "./log-form";
import type { LogAnswer, Person } from "./model";
import { PeopleSuggest } from "./people-suggest";
import type { DayContext } from "./read-day";

export interface LogModalParts {
	readonly t: Translator;
	readonly context: Omit<DayContext, "looking">;
	readonly people: readonly Person[];
	readonly find: (query: string) => readonly Person[];
	readonly onLog: (answer: Extract<LogAnswer, { kind: "ready" }>) => void;
	/** Called when the dialog is gone, whether something was logged or not. */
	readonly onEnd?: () => void;
}

/** The form as a dialog. */
export class LogModal extends Modal {
	constructor(app: App, private readonly parts: LogModalParts) {
		super(app);
		this.modalEl.addClass("kith-modal", "kith-log-modal");
	}

	override onOpen(): void {
		const { t, context, people, find, onLog } = this.parts;
		this.setTitle(t.messages.daily.log.title);
		render(
			<LogForm
				t={t}
				context={context}
				people={people}
				attachSuggest={(input, choose) => {
					const suggest = new PeopleSuggest(this.app, input, find, choose);
					return () => {
						suggest.close();
					};
				}}
				onLog={(answer) => {
					onLog(answer);
					this.close();
				}}
				onCancel={() => {
					this.close();
				}}
			/>,
			this.contentEl,
		);
	}

	override onClose(): void {
		render(null, this.contentEl);
		this.parts.onEnd?.();
	}
}
