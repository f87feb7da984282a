import type { Sink } from "../host";
import { pad } from "./width";

const FROM = 1_000;
const EVERY = 250;

/** A line on a terminal that says how far a long piece of work is, and leaves nothing behind. */
export class Progress {
	#shown = 0;

	constructor(
		private readonly sink: Sink,
		private readonly total: number,
		private readonly line: (done: number) => string,
	) {}

	at(done: number): void {
		if (!this.sink.isTerminal || this.total < FROM || done % EVERY !== 0) return;
		const text = this.line(done);
		this.sink.write(`\r${pad(text, this.#shown)}`);
		this.#shown = text.length;
	}

	done(): void {
		if (this.#shown > 0) this.sink.write(`\r${" ".repeat(this.#shown)}\r`);
		this.#shown = 0;
	}
}
