import type * as obsidian from "obsidian";
import { setIcon } from "../base/icons";
import { Loud, real } from "../base/loud";
import { renderControl } from "./render-control";
import { Setting, SettingGroup } from "./setting";

type Item = obsidian.SettingDefinitionItem;
type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;
type Row = obsidian.SettingGroupItem;

function now<T>(value: T | (() => T) | undefined, otherwise: T): T {
	return value === undefined ? otherwise : typeof value === "function" ? (value as () => T)() : value;
}
function isGroup(item: Item): item is Group {
	return "type" in item && item.type !== "page";
}
function isPage(item: Item | Row): item is obsidian.SettingDefinitionPage {
	return "type" in item && item.type === "page";
}

/** A sub-page that draws itself. */
export abstract class SettingPage extends Loud implements obsidian.SettingPage {
	readonly rootEl = createDiv("setting-page");
	readonly titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
	readonly containerEl = this.rootEl.createDiv("setting-page-content");
	title = "";
	abstract display(): void;
	hide(): void {}
}

export abstract class SettingTab extends Loud implements obsidian.SettingTab {
	icon: obsidian.IconName = "settings";
	readonly containerEl = createDiv("vertical-tab-content");
	settingItems: Item[] = [];
	/** Pages opened below the tab, outermost first. */
	private trail: obsidian.SettingDefinitionPage[] = [];
	private cleanups: (() => void)[] = [];
	private predicates: (() => void)[] = [];
	private queries = new Map<string, string>();

	constructor(readonly app: obsidian.App) {
		super();
	}

	getSettingDefinitions(): Item[] {
		return [];
	}
	getControlValue(key: string): unknown {
		throw new Error(`The preview host keeps no setting "${key}" of its own`);
	}
	setControlValue(key: string, _value: unknown): void | Promise<void> {
		throw new Error(`The preview host keeps no setting "${key}" of its own`);
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.draw();
	}
	refreshDomState(): void {
		for (const apply of this.predicates) apply();
	}
	hide(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.trail = [];
	}

	/** Drawn from the definitions; plugins before 1.13 did it here themselves. */
	display(): void {
		this.show();
	}

	/** Called when the tab comes on show. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		this.draw();
	}

	private draw(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.predicates = [];
		this.containerEl.empty();
		let items: readonly Item[] = this.settingItems;
		for (const open of this.trail) items = items.flatMap((item): readonly (Item | Row)[] => (isGroup(item) ? (item.items ?? []) : [item])).filter(isPage).find((page) => page.name === open.name)?.items ?? [];
		const page = this.trail.at(-1);
		if (page !== undefined) this.drawTitle(page);
		if (page?.page !== undefined) {
			const own = page.page();
			this.containerEl.append(own.rootEl);
			own.display();
			this.cleanups.push(() => {
				own.hide();
			});
		}
		let loose: Row[] = [];
		const flush = (): void => {
			if (loose.length > 0) this.drawGroup({ type: "group", items: loose });
			loose = [];
		};
		for (const item of items) {
			if (isGroup(item)) {
				flush();
				this.drawGroup(item);
			} else loose.push(item);
		}
		flush();
		this.refreshDomState();
	}

	private drawTitle(page: obsidian.SettingDefinitionPage): void {
		const bar = this.containerEl.createDiv("setting-page-titlebar");
		const back = bar.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Back" } });
		setIcon(back, "arrow-left");
		back.addEventListener("click", () => {
			this.trail.pop();
			this.draw();
		});
		bar.createDiv({ cls: "setting-page-title", text: page.name, attr: { role: "heading", "aria-level": "2" } });
	}

	private drawGroup(definition: Group): void {
		const group = new SettingGroup(this.containerEl);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
		this.predicates.push(() => {
			group.groupEl.toggle(now(definition.visible, true));
		});
		const list = definition.type === "list" ? (definition as obsidian.SettingDefinitionList) : null;
		const rows = (definition.items ?? []).map((item, index) => ({ item, setting: this.drawRow(item, group, index, list) }));
		if (rows.length === 0 && list?.emptyState !== undefined) group.listEl.createDiv("setting-list-empty").append(list.emptyState);
		for (const build of definition.extraButtons ?? []) group.addExtraButton(build);
		const { addItem } = list ?? {};
		if (addItem !== undefined) {
			group.addExtraButton((button) => {
				button.setIcon("plus").setTooltip(addItem.name).onClick(() => {
					addItem.action(button.extraSettingsEl);
				});
			});
		}
		const { search } = definition;
		if (search !== undefined) {
			const key = definition.heading ?? "";
			const apply = (query: string): void => {
				this.queries.set(key, query);
				for (const { item, setting } of rows) if (!isPage(item) && now(item.searchable, true)) setting.settingEl.toggle(query === "" || search.match(item, query));
			};
			group.addSearch((input) => {
				input.setPlaceholder(search.placeholder ?? "").setValue(this.queries.get(key) ?? "").onChange(apply);
			});
			apply(this.queries.get(key) ?? "");
		}
	}

	private drawRow(item: Row, group: SettingGroup, index: number, list: obsidian.SettingDefinitionList | null): Setting {
		const setting = new Setting(group.listEl).setName(item.name).setDesc(item.desc ?? "");
		this.predicates.push(() => {
			setting.settingEl.toggle(now(item.visible, true));
		});
		if (isPage(item)) {
			setting.addDisplayValue((value) => value.setValue(now(item.displayValue, "")).setStatus(now(item.status, null)));
			this.drawAction(setting, () => {
				this.trail.push(item);
				this.draw();
			});
		} else if (item.control !== undefined) {
			renderControl(real(this), item.control, setting, () => {
				this.refreshDomState();
			});
			const { disabled } = item.control;
			if (disabled !== undefined) this.predicates.push(() => void setting.setDisabled(now(disabled, false)));
		} else if (item.render !== undefined) {
			const cleanup = item.render(real(setting), real(group));
			if (cleanup !== undefined) this.cleanups.push(cleanup);
		} else if ("action" in item && item.action !== undefined) {
			const { action } = item;
			this.drawAction(setting, () => {
				action(setting.settingEl, index);
			});
		}
		const { onDelete } = list ?? {};
		if (onDelete !== undefined) {
			setting.addExtraButton((button) => button.setIcon("x").setTooltip("Delete").onClick(() => {
				onDelete(index);
			}));
		}
		return setting;
	}

	private drawAction(setting: Setting, act: () => void): void {
		setting.settingEl.addClass("mod-action");
		setting.settingEl.setAttrs({ role: "button", tabindex: "0" });
		setIcon(setting.controlEl.createDiv("setting-item-chevron"), "chevron-right");
		setting.settingEl.addEventListener("click", act);
		setting.settingEl.addEventListener("keydown", (event) => {
			if (event.key === "Enter") act();
		});
	}
}

/** A plugin's tab: values come from and go to `plugin.settings`, unless the plugin overrides that. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: obsidian.App, protected readonly plugin: obsidian.Plugin) {
		super(app);
	}
	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}
	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
