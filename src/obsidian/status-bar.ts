/** The count in the status bar, which opens the agenda. */
export class StatusBar {
	constructor(private readonly el: HTMLElement, open: () => void) {
		el.addClass("mod-clickable", "kith-status-bar");
		el.setAttrs({ role: "button", tabindex: "0" });
		el.addEventListener("click", open);
		el.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			open();
		});
	}

	show(text: string): void {
		this.el.setText(text);
	}
}
