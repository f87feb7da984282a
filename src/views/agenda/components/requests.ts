import type { NotePath } from "../../../core/notes";

export interface PanelActions {
	readonly search: () => void;
	readonly show: (path: NotePath) => void;
}

/** What commands ask of the panel. Asked before the panel has been drawn, a wish waits for it. */
export class PanelRequests {
	private actions: PanelActions | null = null;
	private waiting: ((actions: PanelActions) => void) | null = null;

	send(wish: (actions: PanelActions) => void): void {
		if (this.actions === null) this.waiting = wish;
		else wish(this.actions);
	}

	/** Called by the panel when it is drawn; the returned function when it goes. */
	serve(actions: PanelActions): () => void {
		this.actions = actions;
		this.waiting?.(actions);
		this.waiting = null;
		return () => {
			this.actions = null;
		};
	}
}
