import type { Heading } from "../markdown";
import type { ReaderTools } from "../reader-tools";

/** What the headings above a line say of the dates below them, while a note is read from top to bottom. */
export class HeadingPath {
	/** Whether the nearest heading is one of a log. */
	log = false;
	/** Whether any heading above is about the dates of a life. */
	life = false;
	/** The year that the nearest heading with one names. */
	year: string | null = null;
	private readonly open: { readonly level: number; readonly life: boolean; readonly year: string | null }[] = [];

	constructor(private readonly tools: ReaderTools) {}

	/** Goes to the next heading. */
	enter(heading: Heading): void {
		while (this.open.length > 0 && (this.open[this.open.length - 1]?.level ?? 0) >= heading.level) this.open.pop();
		const above = this.open[this.open.length - 1];
		const role = this.tools.headingRole(heading.text);
		this.log = role.log;
		this.life = role.life || (!role.log && (above?.life ?? false));
		this.year = role.year ?? above?.year ?? null;
		this.open.push({ level: heading.level, life: this.life, year: this.year });
	}
}
