import type * as obsidian from "obsidian";
import { Loud } from "../base/loud";
import type { Part } from "../base/part";

const DURATION = 5000;

function noticeHolder(): HTMLElement {
	return document.body.querySelector<HTMLElement>(".notice-container") ?? document.body.createDiv({ cls: "notice-container", attr: { role: "status", "aria-live": "polite" } });
}

/** A message in the corner. A duration of 0 keeps it until it is clicked. */
export class Notice extends Loud implements Part<obsidian.Notice, "noticeEl"> {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	private readonly timer: number;

	constructor(message: string | DocumentFragment, duration = DURATION) {
		super();
		this.containerEl = noticeHolder().createDiv("notice");
		this.messageEl = this.containerEl.createDiv("notice-message");
		this.setMessage(message);
		this.containerEl.addEventListener("click", () => {
			this.hide();
		});
		this.timer = duration === 0 ? 0 : window.setTimeout(() => {
			this.hide();
		}, duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.detach();
	}
}
