import type { NotePath } from "../../core/notes";

/** What may become of a contact in a reach-out session. */
export const OUTCOMES = ["logged", "snoozed", "skipped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far a round through some contacts is. A new one for every step: nothing is changed in place. */
export interface Progress<Result extends string = Outcome> {
	readonly people: readonly NotePath[];
	/** Index of the one on show; the length of `people` at the end. */
	readonly at: number;
	readonly outcomes: ReadonlyMap<NotePath, Result>;
}

export function beginning<Result extends string = Outcome>(people: readonly NotePath[]): Progress<Result> {
	return { people, at: 0, outcomes: new Map() };
}

export function currentOf({ people, at }: Pick<Progress, "people" | "at">): NotePath | null {
	return people[at] ?? null;
}

/** Notes what became of the one on show, and goes on. */
export function settled<Result extends string>(progress: Progress<Result>, outcome: Result): Progress<Result> {
	const path = currentOf(progress);
	if (path === null) return progress;
	return { ...progress, at: progress.at + 1, outcomes: new Map([...progress.outcomes, [path, outcome]]) };
}

/** Goes back to the one before; what became of it may be changed. */
export function back<Result extends string>(progress: Progress<Result>): Progress<Result> {
	return { ...progress, at: Math.max(0, progress.at - 1) };
}

export function withOutcome<Result extends string>({ people, outcomes }: Progress<Result>, outcome: Result): readonly NotePath[] {
	return people.filter((path) => outcomes.get(path) === outcome);
}
