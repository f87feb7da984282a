import { getLanguage, Notice, Platform, Plugin, setIcon } from "obsidian";
import type { NotePath } from "./core/notes";
import { needsAction } from "./core/schedule";
import { addDailyCommands } from "./daily/commands";
import { DailyLoop } from "./daily/daily-loop";
import { CareerWatch } from "./daily/career-watch";
import { Drafting } from "./daily/drafting";
import { Nudging } from "./daily/nudging";
import { tickFollowUp } from "./daily/tick-follow-up";
import { languageOf, translator, type Translator } from "./i18n";
import { AgendaService, type ReadVault } from "./obsidian/agenda-service";
import { Clock } from "./obsidian/clock";
import { addCommands } from "./obsidian/commands";
import { NoteLinks } from "./obsidian/note-links";
import { openSettings } from "./obsidian/open-settings";
import { openView } from "./obsidian/open-view";
import { ProblemsModal } from "./obsidian/problems-modal";
import { renderMarkdown } from "./obsidian/render-markdown";
import { createSampleFolder } from "./obsidian/sample-folder";
import { savePicture } from "./obsidian/save-picture";
import { SettingsStore } from "./obsidian/settings-store";
import { KithSettingTab } from "./obsidian/settings-tab";
import { StatusBar } from "./obsidian/status-bar";
import { writeReview } from "./obsidian/write-review";
import { stopwatch } from "./obsidian/yield-to-page";
import { AGENDA_ICON, AGENDA_VIEW, AgendaView } from "./views/agenda/agenda-view";
import { readChoices } from "./views/agenda/model/choices";
import { summarise } from "./views/agenda/model/summary";
import { createPanelData, type PanelData } from "./views/agenda/panel-data";
import type { PanelHost, PanelSource, Target } from "./views/agenda/ports";
import { MAP_ICON, MAP_VIEW, MapView } from "./views/map/map-view";
import { REVIEW_ICON, REVIEW_VIEW, ReviewView } from "./views/review/review-view";
import { TiesCodeBlock } from "./views/ties/code-block";

const CHOICES_KEY = "kith-panel";

/** Composition root: puts vault, engine and panel together, and holds nothing of its own but them. */
export default class KithPlugin extends Plugin {
	private readonly t = (): Translator => translator(languageOf(getLanguage()));
	private readonly links = new NoteLinks(this.app, AGENDA_VIEW, this.t);
	private readonly store = new SettingsStore(this, this.app.vault);
	private readonly clock = new Clock(this.app);
	private readonly service = new AgendaService({ vault: this.app.vault, clock: this.clock, store: this.store });
	private readonly dataOf = lastResult((vault: ReadVault) => createPanelData(vault));
	private readonly daily = new DailyLoop({ app: this.app, t: this.t, data: () => this.data(), settings: () => this.store.effective, dayNotes: () => this.store.dailyNotes, subscribe: this.service.subscribe, draft: (path) => void this.drafting.draft(path), open: (target) => void this.links.open(target, null) });
	private readonly drafting = new Drafting({ app: this.app, t: this.t, data: () => this.data(), settings: () => this.store.effective, changes: this.daily.changes });
	private readonly nudging = new Nudging({ app: this.app, t: this.t, data: () => this.data(), settings: () => this.store.effective, changes: this.daily.changes, dayNotes: this.daily.dayNotes, subscribe: this.service.subscribe });
	private readonly careers = new CareerWatch({ t: this.t, data: () => this.data(), settings: () => this.store.effective, changes: this.daily.changes, subscribe: this.service.subscribe });
	/** The contact that "Next contact to reach" showed last. */
	private lastShown: NotePath | null = null;

	override async onload(): Promise<void> {
		await this.store.load();
		this.addChild(this.clock);
		this.addChild(this.service);
		this.addChild(this.daily);
		this.addChild(this.drafting);
		this.addChild(this.nudging);
		this.addChild(this.careers);
		const { commands } = this.t().messages.panel;
		const openAgenda = (): void => void this.openAgenda();
		this.registerView(AGENDA_VIEW, (leaf) => new AgendaView(leaf, { source: this.source, t: this.t, hostFor: (view) => this.hostFor(view) }));
		this.registerHoverLinkSource(AGENDA_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addSettingTab(new KithSettingTab(this.app, this, { store: this.store, t: this.t, found: () => this.data()?.agenda.counts ?? null }));
		this.addRibbonIcon(AGENDA_ICON, commands.openAgenda, openAgenda);
		if (!Platform.isMobile) this.addStatusBar(openAgenda);
		addCommands(this, commands, {
			openAgenda,
			rebuildIndex: () => void this.rebuild(),
			searchPeople: () => void this.openAgenda().then((view) => view?.search()),
			showProblems: () => {
				this.showProblems();
			},
			adviceForCurrent: (run) => this.adviceForCurrent(run),
			nextToReach: (run) => this.nextToReach(run),
		});
		addDailyCommands(this, this.t().messages.daily.commands, this.daily);
		this.addDrafting();
		this.addMap();
		this.addReview();
		this.addCodeBlock();
		this.app.workspace.onLayoutReady(() => void this.service.start());
	}

	/** Somebody just turned Kith on: show them what it is. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => void this.openAgenda());
	}

	override onExternalSettingsChange(): void {
		void this.store.load().then(() => this.service.readVault());
	}

	private readonly data = (): PanelData | null => {
		const state = this.service.state();
		return state.kind === "ready" ? this.dataOf(state.vault) : null;
	};

	private readonly source: PanelSource = {
		state: () => {
			const state = this.service.state();
			return state.kind === "ready" ? { kind: "ready", data: this.dataOf(state.vault) } : state;
		},
		subscribe: this.service.subscribe,
	};

	private hostFor(view: AgendaView): PanelHost {
		const { app, links, t } = this;
		const { workspace } = app;
		return {
			open: (target, event) => void links.open(target, event),
			hover: (target, event, el) => {
				links.hover(target, event, el, view);
			},
			contextMenu: (target, event) => {
				links.contextMenu(target, event);
			},
			renderMarkdown: (markdown, path, el) => renderMarkdown({ app, links, owner: view }, markdown, path, el),
			act: (action, people) => {
				this.daily.act(action, people);
			},
			draft: (path) => void this.drafting.draft(path),
			tick: (followUp) => void tickFollowUp(this.daily.changes, followUp, this.clock.today(), t()),
			setIcon,
			activeNote: () => (workspace.getActiveFile()?.path as NotePath | undefined) ?? null,
			onActiveNote: (listener) => {
				const ref = workspace.on("file-open", listener);
				return () => {
					workspace.offref(ref);
				};
			},
			loadChoices: () => readChoices(app.loadLocalStorage(CHOICES_KEY)),
			saveChoices: (choices) => {
				app.saveLocalStorage(CHOICES_KEY, choices);
			},
			showProblems: () => {
				this.showProblems();
			},
			openSettings: () => {
				openSettings(app, this.manifest.id);
			},
			createSampleFolder: () => void createSampleFolder(app, t()),
			dismissPair: this.dismissPair,
		};
	}

	private addDrafting(): void {
		const { action, samplesCommand } = this.t().messages.drafts;
		this.addCommand({
			id: "draft-message",
			name: action,
			icon: "mail",
			checkCallback: (checking) => {
				const path = this.daily.currentContact();
				if (path !== null && !checking) void this.drafting.draft(path);
				return path !== null;
			},
		});
		const { command } = this.t().messages.followups.nudges;
		this.addCommand({ id: "write-reach-outs", name: command, icon: "calendar-check", callback: () => void this.nudging.write() });
		this.addCommand({ id: "create-sample-messages", name: samplesCommand, icon: "mail-plus", callback: () => void this.drafting.createSamples() });
	}

	private addMap(): void {
		const { app, links, source, t } = this;
		this.registerView(MAP_VIEW, (leaf) => {
			return new MapView(leaf, {
				source,
				t,
				open: (target, event) => void links.open(target, event),
				stopwatch,
				savePicture: (name, content) => void savePicture(app, t(), name, content),
			});
		});
		this.addCommand({ id: "open-map", name: t().messages.map.command, icon: MAP_ICON, callback: () => void openView(app.workspace, MAP_VIEW) });
	}

	private addReview(): void {
		const { app, links, source, t } = this;
		const host = {
			open: (target: Target, event: MouseEvent) => void links.open(target, event),
			writeNote: (name: string, markdown: string) => void writeReview(app, t(), name, markdown),
		};
		this.registerView(REVIEW_VIEW, (leaf) => new ReviewView(leaf, { source, t, host }));
		this.addCommand({ id: "open-review", name: t().messages.review.command, icon: REVIEW_ICON, callback: () => void openView(app.workspace, REVIEW_VIEW) });
	}

	private readonly dismissPair = (pair: string): void => {
		void this.store.change({ dismissedPairs: [...this.store.own.dismissedPairs, pair] });
	};

	/** A `kith` block in a contact's note shows the contact's ties. */
	private addCodeBlock(): void {
		const { links, source, t, dismissPair } = this;
		this.registerMarkdownCodeBlockProcessor("kith", (_text, el, context) => {
			const block = new TiesCodeBlock(el, context.sourcePath as NotePath, {
				source,
				t: t(),
				host: {
					open: (target, event) => void links.open(target, event),
					hover: (target, event, link) => {
						links.hover(target, event, link, { hoverPopover: null });
					},
					contextMenu: (target, event) => {
						links.contextMenu(target, event);
					},
					dismissPair,
				},
			});
			context.addChild(block);
		});
	}

	/** @returns the agenda's view, loaded and on show */
	private async openAgenda(): Promise<AgendaView | null> {
		const leaf = await this.app.workspace.ensureSideLeaf(AGENDA_VIEW, "right", { active: true, reveal: true });
		await this.app.workspace.revealLeaf(leaf);
		return leaf.view instanceof AgendaView ? leaf.view : null;
	}

	private async rebuild(): Promise<void> {
		await this.service.readVault();
		const counts = this.data()?.agenda.counts;
		if (counts !== undefined) new Notice(this.t().messages.panel.notices.rebuilt(counts.contacts, counts.pages));
	}

	private showProblems(): void {
		new ProblemsModal(this.app, this.data()?.problems() ?? [], this.t(), (problem, event) => void this.links.open(problem, event)).open();
	}

	private adviceForCurrent(run: boolean): boolean {
		const path = this.app.workspace.getActiveFile()?.path as NotePath | undefined;
		const item = path === undefined ? null : (this.data()?.item(path) ?? null);
		if (item === null) return false;
		const [best] = item.advice;
		if (!run) return true;
		if (best === undefined) new Notice(this.t().messages.panel.notices.noAdvice(item.name));
		else void this.links.open({ path: best.page, line: best.item?.line ?? best.line }, null);
		return true;
	}

	/** Shows the most urgent contact in the agenda; called again, the one after it. */
	private nextToReach(run: boolean): boolean {
		const data = this.data();
		if (data === null || !run) return data !== null;
		const asking = data.agenda.items.filter(({ status }) => needsAction(status, data.today));
		const next = asking[(asking.findIndex(({ path }) => path === this.lastShown) + 1) % Math.max(1, asking.length)];
		if (next === undefined) {
			new Notice(this.t().messages.panel.notices.nobodyToReach);
			return true;
		}
		this.lastShown = next.path;
		void this.openAgenda().then((view) => view?.show(next.path));
		return true;
	}

	private addStatusBar(open: () => void): void {
		const bar = new StatusBar(this.addStatusBarItem(), open);
		const show = (): void => {
			const data = this.data();
			if (data === null) return;
			const { panel } = this.t().messages;
			const { toReach } = summarise(data.agenda.items, data.today);
			bar.show(toReach === 0 ? panel.statusBarNobody : panel.statusBar(toReach));
		};
		this.register(this.service.subscribe(show));
	}
}

/** Remembers the result for the last argument: the same vault at the same moment gives the same panel data. */
function lastResult<A extends object, B>(make: (from: A) => B): (from: A) => B {
	let last: { readonly from: A; readonly result: B } | null = null;
	return (from) => {
		if (last?.from !== from) last = { from, result: make(from) };
		return last.result;
	};
}
