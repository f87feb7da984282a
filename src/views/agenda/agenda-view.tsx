import { ItemView, type IconName, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { AgendaPanel } from "./components/agenda-panel";
import { PanelRequests } from "./components/requests";
import type { PanelHost, PanelSource } from "./ports";

export const AGENDA_VIEW = "kith-agenda";
export const AGENDA_ICON = "users-round";

export interface AgendaViewParts {
	readonly source: PanelSource;
	readonly t: () => Translator;
	/** What the panel asks of its host; the view is what drawings live with. */
	readonly hostFor: (view: AgendaView) => PanelHost;
}

/** The panel as a view of Obsidian. */
export class AgendaView extends ItemView {
	private readonly requests = new PanelRequests();
	hoverPopover = null;

	constructor(leaf: WorkspaceLeaf, private readonly parts: AgendaViewParts) {
		super(leaf);
		this.navigation = false;
	}

	override getViewType(): string {
		return AGENDA_VIEW;
	}
	override getDisplayText(): string {
		return this.parts.t().messages.panel.title;
	}
	override getIcon(): IconName {
		return AGENDA_ICON;
	}

	override onOpen(): Promise<void> {
		const { source, t, hostFor } = this.parts;
		this.contentEl.addClass("kith-view");
		render(<AgendaPanel host={hostFor(this)} source={source} t={t()} requests={this.requests} />, this.contentEl);
		return Promise.resolve();
	}

	override onClose(): Promise<void> {
		render(null, this.contentEl);
		return Promise.resolve();
	}

	/** Puts the cursor into the search field. */
	search(): void {
		this.requests.send(({ search }) => {
			search();
		});
	}
	/** Opens a contact in the list and puts the focus on it. */
	show(path: NotePath): void {
		this.requests.send(({ show }) => {
			show(path);
		});
	}
}
