import type { NotePath } from "../../core/notes";
import type { NoteChange, Trace, WriteResult } from "./model";
import { reverseOf } from "./trace";

/** One action of the user, however many notes it touched. */
export interface Step {
	/** Stays the same whatever happens to the notes. */
	readonly id: number;
	/** What was done, in words: "Logged: Ann". */
	readonly label: string;
	readonly traces: readonly Trace[];
}
export interface Taken {
	readonly step: Step;
	readonly result: WriteResult;
}

/** How many actions can be taken back. */
const BOUND = 50;

/**
 * The actions that can be undone and redone. A step whose notes were changed by somebody since is declined by the writer,
 * and then forgotten: it would be declined for ever, and stand in the way of those before it. A step that the system
 * refused stays, to be tried again.
 */
export class History {
	private done: Step[] = [];
	private undone: Step[] = [];
	private lastId = 0;

	constructor(private readonly apply: (changes: readonly NoteChange[]) => Promise<WriteResult>) {}

	get canUndo(): boolean {
		return this.done.length > 0;
	}
	get canRedo(): boolean {
		return this.undone.length > 0;
	}

	/** Remembers a new action; what was undone before it cannot be redone any more. */
	add(label: string, traces: readonly Trace[]): Step {
		const step = this.step(label, traces);
		this.done = [...this.done, step].slice(-BOUND);
		this.undone = [];
		return step;
	}

	/** Takes back the last action, or the one of that id. Null where there is none. */
	async undo(id = this.done.at(-1)?.id): Promise<Taken | null> {
		const step = this.done.find((one) => one.id === id);
		if (step === undefined) return null;
		this.done = this.done.filter((one) => one !== step);
		const taken = await this.take(step);
		if (taken.result.kind === "written") this.undone = [...this.undone, this.step(step.label, taken.result.traces)].slice(-BOUND);
		else if (isPassing(taken.result)) this.done = [...this.done, step];
		return taken;
	}

	/** Does again what was undone last; it can be undone once more. */
	async redo(): Promise<(Taken & { readonly again?: Step }) | null> {
		const step = this.undone.pop();
		if (step === undefined) return null;
		const taken = await this.take(step);
		if (taken.result.kind === "written") {
			const again = this.step(step.label, taken.result.traces);
			this.done = [...this.done, again].slice(-BOUND);
			return { ...taken, again };
		}
		if (isPassing(taken.result)) this.undone = [...this.undone, step];
		return taken;
	}

	/** A note, or a folder of notes, has another path now. */
	rename(from: string, to: string): void {
		const renamed = (path: NotePath): NotePath => (path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path) as NotePath;
		const moved = (step: Step): Step => {
			if (!step.traces.some(({ path }) => renamed(path) !== path)) return step;
			return { ...step, traces: step.traces.map((trace) => ({ ...trace, path: renamed(trace.path) })) };
		};
		this.done = this.done.map(moved);
		this.undone = this.undone.map(moved);
	}

	private step(label: string, traces: readonly Trace[]): Step {
		return { id: ++this.lastId, label, traces };
	}

	private async take(step: Step): Promise<Taken> {
		return { step, result: await this.apply([...step.traces].reverse().map(reverseOf)) };
	}
}

/** Whether a failure may pass: the system refused, and nothing about the notes did. */
function isPassing(result: WriteResult): boolean {
	return result.kind === "failed" && result.stuck.length === 0 && result.faults.every(({ code }) => code === "unwritable");
}
