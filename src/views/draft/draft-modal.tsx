import { Modal, type App } from "obsidian";
import { render } from "preact";
import { DraftView, type DraftViewProps } from "./draft-view";

/** A draft of a message as a dialog. */
export class DraftModal extends Modal {
	constructor(app: App, private readonly heading: string, private readonly props: Omit<DraftViewProps, "createSamples"> & { readonly createSamples: (close: () => void) => void }) {
		super(app);
		this.modalEl.addClass("kith-modal", "kith-draft-modal");
	}

	override onOpen(): void {
		this.setTitle(this.heading);
		const createSamples = (): void => {
			this.props.createSamples(() => {
				this.close();
			});
		};
		render(<DraftView {...this.props} createSamples={createSamples} />, this.contentEl);
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}
