import { isoDate, type IsoDate } from "../../src/core/dates";
import type { Host, Sink } from "../../src/cli/host";
import { run } from "../../src/cli/run";
import type { Ran } from "./built-cli";

export interface Here {
	readonly env?: Readonly<Record<string, string>>;
	readonly terminal?: boolean;
	readonly columns?: number;
}

/** The command line in this process: fast, on a fixed day, and able to pretend that it talks to a terminal. */
export function runHere(words: readonly string[], { env = {}, terminal = false, columns = 100 }: Here = {}): Ran {
	const written = { out: "", messages: "" };
	const sink = (stream: keyof typeof written): Sink => ({ write: (text) => void (written[stream] += text), isTerminal: terminal, columns });
	const host: Host = { out: sink("out"), messages: sink("messages"), env, today: () => isoDate(2026, 3, 10) as IsoDate, version: "0.0.0" };
	const code = run(words, host);
	return { code, stdout: written.out, stderr: written.messages };
}

export function jsonHere(words: readonly string[], here: Here = {}): unknown {
	const { code, stdout, stderr } = runHere([...words, "--json"], here);
	if (code !== 0) throw new Error(`kith ${words.join(" ")} ended with ${String(code)}: ${stderr}`);
	return JSON.parse(stdout);
}
