/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Medians of several jobs that take turns, so that a slow moment of the machine falls on all of them. */
export function inTurns<Name extends string>(rounds: number, jobs: Readonly<Record<Name, () => unknown>>): Record<Name, number> {
	const names = Object.keys(jobs) as Name[];
	const times = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let round = 0; round < rounds; round++) for (const name of names) times.get(name)?.push(timed(jobs[name]));
	return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Bytes on the heap after a thorough collection; needs --expose-gc. */
export function heap(): number {
	const { gc } = globalThis as { readonly gc?: () => void };
	if (gc === undefined) throw new Error("Run with --expose-gc");
	for (let i = 0; i < 4; i++) gc();
	return process.memoryUsage().heapUsed;
}
