import type { NotePath } from "../../core/notes";

export const OUTCOMES = ["logged", "snoozed", "skipped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far a session is. A new one for every step: nothing is changed in place. */
export interface Progress {
	readonly people: readonly NotePath[];
	/** Index of the one on show; the length of `people` at the end. */
	readonly at: number;
	readonly outcomes: ReadonlyMap<NotePath, Outcome>;
}

export function beginning(people: readonly NotePath[]): Progress {
	return { people, at: 0, outcomes: new Map() };
}

export function currentOf({ people, at }: Progress): NotePath | null {
	return people[at] ?? null;
}

/** Notes what became of the one on show, and goes on. */
export function settled(progress: Progress, outcome: Outcome): Progress {
	const path = currentOf(progress);
	if (path === null) return progress;
	return { ...progress, at: progress.at + 1, outcomes: new Map([...progress.outcomes, [path, outcome]]) };
}

/** Goes back to the one before; what became of it may be changed. */
export function back(progress: Progress): Progress {
	return { ...progress, at: Math.max(0, progress.at - 1) };
}

export function withOutcome({ people, outcomes }: Progress, outcome: Outcome): readonly NotePath[] {
	return people.filter((path) => outcomes.get(path) === outcome);
}
