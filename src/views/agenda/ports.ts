import type { NotePath } from "../../core/notes";
import type { FollowUp } from "../../core/schedule";
import type { Choices } from "./model/choices";
import type { PanelData } from "./panel-data";

/** How far the vault has been read. */
export type PanelState =
	| { readonly kind: "waiting" }
	| { readonly kind: "reading"; readonly done: number; readonly total: number }
	| { readonly kind: "ready"; readonly data: PanelData };

export interface PanelSource {
	readonly state: () => PanelState;
	/** Calls back after every change of the state, until the returned function is called. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** A place in the vault: a note, at a 1-based line where one is meant. */
export interface Target {
	readonly path: NotePath;
	readonly line?: number;
}

/** What can be done with a contact from its row. */
export type RowAction = "log" | "log-today" | "snooze";

/** What the panel asks of its host. */
export interface PanelHost {
	/** Opens a note; where and how follows from the event's modifiers. */
	open(target: Target, event: MouseEvent | KeyboardEvent): void;
	/** The host's preview of a note under the pointer. */
	hover(target: Target, event: MouseEvent, el: HTMLElement): void;
	/** The context menu of a note. */
	contextMenu(target: Target, event: MouseEvent): void;
	/** Does something with a contact; logging is for several at once too. */
	act(action: RowAction, people: readonly NotePath[]): void;
	/** Ticks the task that a follow-up comes from. */
	tick(followUp: FollowUp): void;
	/** Shows a draft of a message to a contact. */
	draft(path: NotePath): void;
	/** Draws Markdown into an element; the returned function takes it away again. */
	renderMarkdown(markdown: string, path: NotePath, el: HTMLElement): () => void;
	setIcon(el: HTMLElement, icon: string): void;
	/** The note in the active editor. */
	readonly activeNote: () => NotePath | null;
	/** Calls back when another note becomes active, until the returned function is called. */
	readonly onActiveNote: (listener: () => void) => () => void;
	loadChoices(): Choices;
	saveChoices(choices: Choices): void;
	showProblems(): void;
	openSettings(): void;
	createSampleFolder(): void;
	/** Never suggests to introduce two contacts again; `path|path`. */
	dismissPair(pair: string): void;
}
