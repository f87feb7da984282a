import type { NotePath } from "../../notes";
import type { AdviceUnit } from "./model";

/** What a search needs of every unit, in typed arrays by the unit's number: no object is touched for a unit that does not come close. */
export class UnitNumbers {
	/** What a piece is worth as advice. */
	worth = new Float32Array(64);
	/** What its concepts count: a piece about many things is less about each. */
	focus = new Float32Array(64);
	page = new Int32Array(64);
	private readonly pages = new Map<NotePath, number>();

	constructor(private readonly exponent: number) {}

	/** Pages keep their number for good, also when they come back. */
	pageNumber(path: NotePath): number {
		const known = this.pages.get(path);
		if (known !== undefined) return known;
		this.pages.set(path, this.pages.size);
		return this.pages.size - 1;
	}

	get pageCount(): number {
		return this.pages.size;
	}

	set(number: number, unit: AdviceUnit, page: number): void {
		if (number >= this.worth.length) this.grow(number + 1);
		this.worth[number] = unit.worth;
		this.focus[number] = unit.norm ** -this.exponent;
		this.page[number] = page;
	}

	private grow(least: number): void {
		const length = Math.max(least, this.worth.length * 2);
		this.worth = extended(this.worth, new Float32Array(length));
		this.focus = extended(this.focus, new Float32Array(length));
		this.page = extended(this.page, new Int32Array(length));
	}
}

function extended<T extends Float32Array | Int32Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
