import { Modal, type App } from "obsidian";
import { render } from "preact";
import { CADENCE_PHRASES, type CadencePhrase } from "../../core/edits";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { back, beginning, currentOf, settled, type Progress } from "../session/progress";
import type { Candidate, TriageOutcome } from "./triage";
import { TriageView, type TriageAct } from "./triage-view";

/** What the triage asks of its host. Each action resolves to whether it was done. */
export interface TriageHost {
	readonly candidate: (path: NotePath) => Candidate | null;
	readonly nameOf: (path: NotePath) => string;
	readonly setCadence: (path: NotePath, phrase: CadencePhrase) => Promise<boolean>;
	readonly askCadence: (path: NotePath) => Promise<boolean>;
	readonly askRelation: (path: NotePath) => Promise<boolean>;
	readonly pause: (path: NotePath) => Promise<boolean>;
	/** Takes back the last thing that was done. */
	readonly undo: () => Promise<void>;
	/** Calls back when the vault has changed, until the returned function is called. */
	readonly onChange: (listener: () => void) => () => void;
}

/** Letters of both keyboards. */
const KEYS: Readonly<Record<string, TriageAct>> = {
	o: "other", щ: "other", r: "relation", к: "relation", p: "pause", з: "pause", n: "skip", т: "skip", ArrowRight: "skip", u: "undo", г: "undo",
	...Object.fromEntries(CADENCE_PHRASES.map((_, index) => [String(index + 1), index])),
};

/** Contacts without a rhythm, one after another, in a dialog. */
export class TriageModal extends Modal {
	private progress: Progress<TriageOutcome>;
	/** Steps that were done here, and can be taken back: whom each of them was about. */
	private done: NotePath[] = [];
	/** A dialog of an action is open, or its note is being written: keys wait. */
	private busy = false;
	private stopListening: () => void = () => undefined;

	constructor(app: App, private readonly t: Translator, people: readonly NotePath[], private readonly host: TriageHost) {
		super(app);
		this.progress = beginning<TriageOutcome>(people);
		this.modalEl.addClass("kith-modal", "kith-triage-modal");
		this.setTitle(t.messages.daily.triage.title);
		for (const [key, act] of Object.entries(KEYS)) {
			this.scope.register([], key, () => {
				void this.act(act);
				return false;
			});
		}
	}

	override onOpen(): void {
		this.stopListening = this.host.onChange(() => {
			this.draw();
		});
		this.draw();
	}
	override onClose(): void {
		this.stopListening();
		render(null, this.contentEl);
	}

	private async act(act: TriageAct): Promise<void> {
		if (this.busy) return;
		if (act === "end") {
			this.close();
			return;
		}
		this.busy = true;
		this.progress = await this.afterAct(act);
		this.busy = false;
		if (this.containerEl.isConnected) this.draw();
	}

	private async afterAct(act: Exclude<TriageAct, "end">): Promise<Progress<TriageOutcome>> {
		const { progress } = this;
		const path = currentOf(progress);
		if (act === "undo") return this.undo();
		if (path === null) return progress;
		if (act === "skip") return settled(progress, "skipped");
		const isDone = await this.carryOut(act, path);
		if (!isDone) return progress;
		this.done.push(path);
		// A relation may bring a rhythm with it: who it is stays on show until that is decided.
		if (act === "relation") return progress;
		return settled(progress, act === "pause" ? "paused" : "set");
	}

	private carryOut(act: Exclude<TriageAct, "end" | "undo" | "skip">, path: NotePath): Promise<boolean> {
		const { host } = this;
		if (act === "relation") return host.askRelation(path);
		if (act === "pause") return host.pause(path);
		if (act === "other") return host.askCadence(path);
		const phrase = CADENCE_PHRASES[act];
		return phrase === undefined ? Promise.resolve(false) : host.setCadence(path, phrase);
	}

	/** Takes the last step back, and shows again whom it was about. */
	private async undo(): Promise<Progress<TriageOutcome>> {
		const path = this.done.pop();
		if (path === undefined) return this.progress;
		await this.host.undo();
		let { progress } = this;
		while (currentOf(progress) !== path && progress.at > 0) progress = back(progress);
		return { ...progress, outcomes: new Map([...progress.outcomes].filter(([other]) => other !== path)) };
	}

	private draw(): void {
		let path = currentOf(this.progress);
		// Somebody whose note is gone meanwhile is passed over.
		while (path !== null && this.host.candidate(path) === null) {
			this.progress = settled(this.progress, "skipped");
			path = currentOf(this.progress);
		}
		render(
			<TriageView
				t={this.t}
				progress={this.progress}
				candidate={path === null ? null : this.host.candidate(path)}
				canUndo={this.done.length > 0}
				nameOf={this.host.nameOf}
				onAct={(act) => void this.act(act)}
			/>,
			this.contentEl,
		);
	}
}
