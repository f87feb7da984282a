import { Component, Notice, type Vault } from "obsidian";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { History, type Taken } from "./history";
import type { Fault, NoteChange, WriteResult } from "./model";
import type { NoteFiles } from "./note-files";
import { NoteWriter } from "./note-writer";

export interface ChangesParts {
	readonly vault: Vault;
	readonly files: NoteFiles;
	readonly t: () => Translator;
}

/** How long a notice with a way back stays, in milliseconds. */
const LONG = 10_000;

/** How many notices with a way back stand at a time. */
const AT_A_TIME = 3;

/** Everything that Kith writes goes through here: written whole or not at all, told to the user, and undoable. */
export class Changes extends Component {
	private readonly writer: NoteWriter;
	private readonly history: History;
	private readonly notices = new Set<Notice>();

	constructor(private readonly parts: ChangesParts) {
		super();
		this.writer = new NoteWriter(parts.files);
		this.history = new History((changes) => this.writer.apply(changes));
	}

	override onload(): void {
		this.registerEvent(
			this.parts.vault.on("rename", (file, before) => {
				this.history.rename(before, file.path);
			}),
		);
		this.register(() => {
			for (const notice of this.notices) notice.hide();
		});
	}

	get canUndo(): boolean {
		return this.history.canUndo;
	}
	get canRedo(): boolean {
		return this.history.canRedo;
	}

	/**
	 * Makes the changes as one step and says so.
	 * @param label what is done, in words; it is said again when the step is undone
	 * @returns whether the notes say now what they should
	 */
	async run(label: string, changes: readonly NoteChange[]): Promise<boolean> {
		const result = await this.writer.apply(changes);
		if (result.kind === "written") {
			const { id } = this.history.add(label, result.traces);
			this.tell(label, id);
		} else this.tellOf(result);
		return result.kind !== "failed";
	}

	/** Takes back the last step, or the one of that id. */
	async undoStep(id?: number): Promise<void> {
		const { writing } = this.parts.t().messages.daily;
		const taken = await this.history.undo(id);
		if (taken === null) this.tell(writing.nothingToUndo);
		else if (taken.result.kind === "failed") this.tellDeclined(taken, writing.notUndone);
		else this.tell(writing.undone(taken.step.label));
	}

	async redoStep(): Promise<void> {
		const { writing } = this.parts.t().messages.daily;
		const taken = await this.history.redo();
		if (taken === null) this.tell(writing.nothingToRedo);
		else if (taken.result.kind === "failed") this.tellDeclined(taken, writing.notRedone);
		else this.tell(writing.redone(taken.step.label), taken.again?.id);
	}

	/** Says something that no change comes with. */
	say(text: string): void {
		this.tell(text);
	}

	private tellDeclined({ step, result }: Taken, sentence: (label: string) => string): void {
		this.tell(`${sentence(step.label)} ${this.reasons(result)}`);
	}

	private tellOf(result: Exclude<WriteResult, { kind: "written" }>): void {
		const { writing } = this.parts.t().messages.daily;
		this.tell(result.kind === "unchanged" ? writing.unchanged : `${this.reasons(result)} ${writing.nothingDone}`);
	}

	private reasons(result: WriteResult): string {
		if (result.kind !== "failed") return "";
		const { writing } = this.parts.t().messages.daily;
		const said = result.faults.map((fault) => this.reason(fault));
		const stuck = result.stuck.length === 0 ? [] : [writing.stuck(result.stuck.map(nameOf).join(", "))];
		return [...new Set([...said, ...stuck])].join(" ");
	}

	private reason({ path, code, detail }: Fault): string {
		return this.parts.t().messages.daily.writing.faults[code](nameOf(path), detail);
	}

	/** A notice; of a step that can be taken back it carries the button for that. */
	private tell(text: string, undoId?: number): void {
		if (undoId === undefined) {
			new Notice(text);
			return;
		}
		const { undo } = this.parts.t().messages.daily.writing;
		const message = createFragment((parent) => {
			const row = parent.createDiv("kith-notice");
			row.createSpan({ text });
			const button = row.createEl("button", { text: undo, attr: { type: "button" } });
			button.addEventListener("click", () => void this.undoStep(undoId));
		});
		const notice = new Notice(message, LONG);
		this.notices.add(notice);
		// Many actions in a row would bury the page; the earlier ones are undone by the command.
		const [oldest] = this.notices;
		if (this.notices.size > AT_A_TIME && oldest !== undefined) {
			oldest.hide();
			this.notices.delete(oldest);
		}
		window.setTimeout(() => this.notices.delete(notice), LONG);
	}
}

/** The name of a note, as its file is called. */
function nameOf(path: NotePath): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
