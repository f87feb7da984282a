import type { AgendaItem } from "../../core/agenda";
import type { NotePath } from "../../core/notes";
import type { PanelData } from "./panel-data";

interface Wish {
	readonly data: PanelData;
	readonly path: NotePath;
	readonly got: (item: AgendaItem | null) => void;
}

/** How many contacts are done between two frames; one takes about a millisecond. */
const AT_A_TIME = 3;

/**
 * Finds advice for the rows on show, a few contacts at a time, between the page's own work: the list scrolls and answers
 * meanwhile. What was asked for last comes first; who has scrolled out of sight is forgotten.
 */
export class AdviceQueue {
	private wishes: Wish[] = [];
	private scheduled = false;

	/** Calls back with the contact's item, at once where it is known already. The returned function takes the wish back. */
	ask(data: PanelData, path: NotePath, got: (item: AgendaItem | null) => void): () => void {
		if (data.knowsItem(path)) {
			got(data.item(path));
			return () => undefined;
		}
		const wish: Wish = { data, path, got };
		this.wishes.push(wish);
		this.schedule();
		return () => {
			this.wishes = this.wishes.filter((one) => one !== wish);
		};
	}

	private schedule(): void {
		if (this.scheduled || this.wishes.length === 0) return;
		this.scheduled = true;
		// After the next frame is drawn: the names come first.
		window.requestAnimationFrame(() => {
			window.setTimeout(() => {
				this.scheduled = false;
				for (const wish of this.wishes.splice(-AT_A_TIME).reverse()) wish.got(wish.data.item(wish.path));
				this.schedule();
			});
		});
	}
}
