/** Lets steps that share a path wait for each other, in the order they came; others run beside each other. */
export class PathQueue {
	private readonly tails = new Map<string, Promise<unknown>>();

	/** Runs the step when everything before it on these paths is done, whether that went well or not. */
	run<T>(paths: readonly string[], step: () => Promise<T>): Promise<T> {
		const before = paths.map((path) => this.tails.get(path) ?? Promise.resolve());
		const turn = Promise.allSettled(before).then(step);
		const settled = turn.then(
			() => undefined,
			() => undefined,
		);
		for (const path of paths) this.tails.set(path, settled);
		void settled.then(() => {
			for (const path of paths) if (this.tails.get(path) === settled) this.tails.delete(path);
		});
		return turn;
	}
}
