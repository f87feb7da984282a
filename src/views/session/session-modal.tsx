import { Modal, Notice, setIcon, type App } from "obsidian";
import { render } from "preact";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import type { Target } from "../agenda/ports";
import type { Briefing } from "./briefing";
import { back, currentOf, OUTCOMES, settled, withOutcome, type Progress } from "./progress";
import { SessionView, type SessionAct } from "./session-view";

/** What the session asks of its host. */
export interface SessionHost {
	readonly briefing: (path: NotePath) => Briefing | null;
	readonly nameOf: (path: NotePath) => string;
	/** Resolves to whether something was logged. */
	readonly log: (path: NotePath) => Promise<boolean>;
	readonly snooze: (path: NotePath) => Promise<boolean>;
	readonly open: (target: Target) => void;
	/** Told of every step, so that a session can be gone on with. */
	readonly onProgress: (progress: Progress) => void;
	/** Drafts a message to somebody, in a dialog of its own. */
	readonly draft: (path: NotePath) => void;
}

/** Letters of both keyboards, and arrows. */
const KEYS: Readonly<Record<string, SessionAct>> = { l: "log", д: "log", d: "draft", в: "draft", s: "snooze", ы: "snooze", o: "open", щ: "open", n: "skip", т: "skip", ArrowRight: "skip", ArrowLeft: "back" };

/** "Whom should I reach out to?": one contact after another, in a dialog. */
export class SessionModal extends Modal {
	/** A dialog of an action is open, or its note is being written: keys wait. */
	private busy = false;

	constructor(app: App, private readonly t: Translator, private progress: Progress, private readonly host: SessionHost) {
		super(app);
		this.modalEl.addClass("kith-modal", "kith-session-modal");
		this.setTitle(t.messages.daily.session.title);
		for (const [key, act] of Object.entries(KEYS)) {
			this.scope.register([], key, () => {
				void this.act(act);
				return false;
			});
		}
	}

	override onOpen(): void {
		this.draw();
	}

	override onClose(): void {
		render(null, this.contentEl);
		const { session: words } = this.t.messages.daily;
		const said = OUTCOMES.flatMap((outcome) => {
			const { length } = withOutcome(this.progress, outcome);
			return length === 0 ? [] : [words.outcomes[outcome](length)];
		});
		// Left half-way, the session says what came of it all the same; at its end it has said so already.
		if (currentOf(this.progress) !== null && said.length > 0) new Notice(`${words.left} ${said.join(" ")}`);
	}

	private async act(act: SessionAct): Promise<void> {
		const path = currentOf(this.progress);
		if (this.busy) return;
		if (act === "back") this.goTo(back(this.progress));
		else if (act === "end") this.close();
		else if (path === null) return;
		else if (act === "skip") this.goTo(settled(this.progress, "skipped"));
		else if (act === "open") this.open_({ path });
		else if (act === "draft") this.host.draft(path);
		else await this.carryOut(act, path);
	}

	private async carryOut(act: "log" | "snooze", path: NotePath): Promise<void> {
		this.busy = true;
		const done = await this.host[act](path);
		this.busy = false;
		if (done) this.goTo(settled(this.progress, act === "log" ? "logged" : "snoozed"));
	}

	/** Opens a note; the dialog makes room, and the session waits to be gone on with. */
	private open_(target: Target): void {
		this.close();
		this.host.open(target);
	}

	private goTo(progress: Progress): void {
		this.progress = progress;
		this.host.onProgress(progress);
		this.draw();
	}

	private draw(): void {
		const path = currentOf(this.progress);
		const briefing = path === null ? null : this.host.briefing(path);
		// Somebody whose note is gone meanwhile is passed over.
		if (path !== null && briefing === null) {
			this.goTo(settled(this.progress, "skipped"));
			return;
		}
		render(
			<SessionView
				t={this.t}
				progress={this.progress}
				briefing={briefing}
				nameOf={this.host.nameOf}
				onAct={(act) => void this.act(act)}
				onOpen={(target) => {
					this.open_(target);
				}}
				setIcon={setIcon}
			/>,
			this.contentEl,
		);
	}
}
