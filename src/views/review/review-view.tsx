import { ItemView, type IconName, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { Translator } from "../../i18n";
import type { PanelSource } from "../agenda/ports";
import { ReviewPanel, type ReviewHost } from "./components/review-panel";

export const REVIEW_VIEW = "kith-review";
export const REVIEW_ICON = "chart-column";

export interface ReviewViewParts {
	readonly source: PanelSource;
	readonly t: () => Translator;
	readonly host: ReviewHost;
}

/** The review of a period as a view of Obsidian. */
export class ReviewView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly parts: ReviewViewParts) {
		super(leaf);
		this.navigation = false;
	}

	override getViewType(): string {
		return REVIEW_VIEW;
	}
	override getDisplayText(): string {
		return this.parts.t().messages.review.title;
	}
	override getIcon(): IconName {
		return REVIEW_ICON;
	}

	override onOpen(): Promise<void> {
		const { source, t, host } = this.parts;
		this.contentEl.addClass("kith-view", "kith-review-view");
		render(<ReviewPanel host={host} source={source} t={t()} />, this.contentEl);
		return Promise.resolve();
	}

	override onClose(): Promise<void> {
		render(null, this.contentEl);
		return Promise.resolve();
	}
}
