import type { NotePath } from "../../core/notes";
import type { EditOutcome, Fault, FaultCode, NoteChange, Trace, WriteResult } from "./model";
import { GoneError, type NoteFiles } from "./note-files";
import { PathQueue } from "./path-queue";
import { matches, reverseOf, traceOf } from "./trace";

/** Thrown out of `process` to leave a note as it is. */
class Refused extends Error {
	constructor(readonly code: FaultCode, readonly detail: string) {
		super(code);
	}
}

/**
 * Writes steps that touch one or many notes: all of a step or nothing of it. First every change is tried on the notes as
 * they are; only when all of them can be made is the first one written. Each edit runs again on the text that the note has
 * at the moment of writing. Where a write fails half-way, what was written before is put back, unless somebody has changed
 * it meanwhile.
 */
export class NoteWriter {
	private readonly queue = new PathQueue();

	constructor(private readonly files: NoteFiles) {}

	apply(changes: readonly NoteChange[]): Promise<WriteResult> {
		const merged = mergeEdits(changes);
		return this.queue.run(merged.map(({ path }) => path), () => this.write(merged));
	}

	private async write(changes: readonly NoteChange[]): Promise<WriteResult> {
		const tried = await Promise.all(changes.map((change) => this.tryOut(change)));
		const faults = tried.flatMap((one) => (typeof one === "object" ? [one] : []));
		if (faults.length > 0) return { kind: "failed", faults, stuck: [] };
		const traces: Trace[] = [];
		for (const [index, change] of changes.entries()) {
			if (tried[index] === "idle") continue;
			try {
				const trace = await this.make(change);
				if (trace !== null) traces.push(trace);
			} catch (error) {
				return { kind: "failed", faults: [faultOf(change.path, error)], stuck: await this.putBack(traces) };
			}
		}
		return traces.length === 0 ? { kind: "unchanged" } : { kind: "written", traces };
	}

	/** Whether a change can be made now: "idle" where it would change nothing. */
	private async tryOut(change: NoteChange): Promise<"ready" | "idle" | Fault> {
		const { path } = change;
		const fault = (code: FaultCode, detail = ""): Fault => ({ path, code, detail });
		if (change.kind === "create") return this.files.exists(path) ? fault("exists") : "ready";
		try {
			const text = await this.files.read(path);
			if (text === null) return fault("missing");
			if (change.kind === "remove") return matches(text, change.expected) ? "ready" : fault("changed");
			const outcome = change.edit(text);
			if (outcome.kind === "refused") return fault(outcome.reason, outcome.detail);
			return outcome.kind === "edited" && outcome.text !== text ? "ready" : "idle";
		} catch (error) {
			return faultOf(path, error);
		}
	}

	private async make(change: NoteChange): Promise<Trace | null> {
		const { path } = change;
		if (change.kind === "create") {
			await this.files.create(path, change.text);
			return { kind: "created", path, text: change.text };
		}
		if (change.kind === "remove") return this.remove(path, (text) => matches(text, change.expected));
		let trace: Trace | null = null;
		await this.files.process(path, (text) => {
			const outcome = change.edit(text);
			if (outcome.kind === "refused") throw new Refused(outcome.reason, outcome.detail);
			if (outcome.kind === "unchanged" || outcome.text === text) return text;
			trace = traceOf(path, text, outcome.text);
			return outcome.text;
		});
		return trace;
	}

	private async remove(path: NotePath, isExpected: (text: string) => boolean): Promise<Trace> {
		const text = await this.files.read(path);
		if (text === null) throw new GoneError(path);
		if (!isExpected(text)) throw new Refused("changed", "");
		await this.files.remove(path);
		return { kind: "removed", path, text };
	}

	/** Takes traces back, newest first. @returns the notes where that was not possible */
	private async putBack(traces: readonly Trace[]): Promise<readonly NotePath[]> {
		const stuck: NotePath[] = [];
		for (const trace of [...traces].reverse()) {
			try {
				await this.make(reverseOf(trace));
			} catch {
				stuck.push(trace.path);
			}
		}
		return stuck;
	}
}

/** Edits of one note become one, at the place of its first. */
function mergeEdits(changes: readonly NoteChange[]): readonly NoteChange[] {
	const merged: NoteChange[] = [];
	for (const change of changes) {
		const at = merged.findIndex((one) => one.path === change.path);
		const known = merged[at];
		if (known === undefined) merged.push(change);
		else if (known.kind === "edit" && change.kind === "edit") merged[at] = { kind: "edit", path: known.path, edit: inTurn(known.edit, change.edit) };
		else merged.push(change);
	}
	return merged;
}

type Edit = (text: string) => EditOutcome;

function inTurn(first: Edit, second: Edit): Edit {
	return (text) => {
		const one = first(text);
		if (one.kind === "refused") return one;
		const between = one.kind === "edited" ? one.text : text;
		const two = second(between);
		if (two.kind === "refused") return two;
		return two.kind === "edited" ? two : one;
	};
}

function faultOf(path: NotePath, error: unknown): Fault {
	if (error instanceof Refused) return { path, code: error.code, detail: error.detail };
	if (error instanceof GoneError) return { path, code: "missing", detail: "" };
	return { path, code: "unwritable", detail: error instanceof Error ? error.message : String(error) };
}
