import { ASTERISK, HYPHEN, UNDERSCORE } from "./characters";
import { ruleFailsAt } from "./block-starts";

/** Tells thematic breaks. Remembers where the last one failed: `- - - … a` asks at each of its dashes. */
export class RuleLines {
	private unit = 0;
	private failsBefore = 0;

	constructor(private readonly text: string) {}

	/** True where a thematic break stands at `at`. To be asked in ascending order. */
	isAt(at: number, end: number): boolean {
		const unit = this.text.charCodeAt(at);
		if (unit !== HYPHEN && unit !== ASTERISK && unit !== UNDERSCORE) return false;
		if (unit === this.unit && at < this.failsBefore) return false;
		this.unit = unit;
		this.failsBefore = ruleFailsAt(this.text, at, end);
		return this.failsBefore < 0;
	}
}
