import type * as obsidian from "obsidian";
import { Component } from "./base/component";
import { Events } from "./base/events";
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./base/icons";
import { Keymap, Scope } from "./base/keymap";
import { loudModule } from "./base/loud";
import { getLanguage, Platform } from "./base/platform";
import { debounce, getAllTags, getFrontMatterInfo, getLinkpath, parseLinktext, requireApiVersion } from "./functions";
import { FileManager } from "./files/file-manager";
import { normalizePath, TAbstractFile, TFile, TFolder } from "./files/files";
import { Vault } from "./files/vault";
import { Menu, MenuItem } from "./interface/menu";
import { ConfirmationModal, Modal } from "./interface/modal";
import { Notice } from "./interface/notice";
import { AbstractInputSuggest, FuzzySuggestModal, SuggestModal } from "./interface/suggest";
import { displayTooltip, setTooltip } from "./interface/tooltip";
import { MarkdownRenderChild, MarkdownRenderer } from "./markdown/render";
import { MetadataCache } from "./metadata/metadata-cache";
import { Plugin } from "./plugin";
import {
	ButtonComponent, ColorComponent, DropdownComponent, ExtraButtonComponent, ProgressBarComponent, SearchComponent, SliderComponent,
	TextAreaComponent, TextComponent, ToggleComponent,
} from "./settings/components";
import { PluginSettingTab, SettingPage, SettingTab } from "./settings/setting-tab";
import { Setting, SettingGroup } from "./settings/setting";
import { WorkspaceLeaf } from "./workspace/leaf";
import { MarkdownView } from "./workspace/markdown-view";
import { ItemView, View } from "./workspace/view";
import { Workspace } from "./workspace/workspace";

/** Functions and values are checked whole; classes are checked member by member where they are written (`implements`). */
const functions = {
	addIcon, debounce, displayTooltip, getAllTags, getFrontMatterInfo, getIcon, getIconIds, getLanguage, getLinkpath, normalizePath,
	parseLinktext, removeIcon, requireApiVersion, setIcon, setTooltip, Platform,
	apiVersion: "1.13.1",
} satisfies Partial<typeof obsidian>;

const classes = {
	AbstractInputSuggest, ButtonComponent, ColorComponent, Component, ConfirmationModal, DropdownComponent, Events, ExtraButtonComponent,
	FileManager, FuzzySuggestModal, ItemView, Keymap, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem, MetadataCache,
	Modal, Notice, Plugin, PluginSettingTab, ProgressBarComponent, Scope, SearchComponent, Setting, SettingGroup, SettingPage, SettingTab,
	SliderComponent, SuggestModal, TAbstractFile, TextAreaComponent, TextComponent, TFile, TFolder, ToggleComponent, Vault, View, Workspace,
	WorkspaceLeaf,
} satisfies Partial<Record<keyof typeof obsidian, unknown>>;

/** What `require("obsidian")` gives the plugin. */
export const obsidianModule = loudModule({ ...functions, ...classes });
