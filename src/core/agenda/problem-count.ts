import type { NotePath } from "../notes";
import type { Snapshot } from "../vault-index";

/** How many problems the notes of a vault have, kept up to date by what changed. */
export class ProblemCount {
	total = 0;
	private readonly counts = new Map<NotePath, number>();

	rebuild(snapshot: Snapshot): void {
		this.counts.clear();
		this.total = 0;
		for (const [path, parcel] of snapshot.parcels) this.set(path, parcel.problems.length);
	}

	update(snapshot: Snapshot, paths: readonly NotePath[]): void {
		for (const path of paths) this.set(path, snapshot.parcels.get(path)?.problems.length ?? 0);
	}

	private set(path: NotePath, count: number): void {
		this.total += count - (this.counts.get(path) ?? 0);
		if (count === 0) this.counts.delete(path);
		else this.counts.set(path, count);
	}
}
