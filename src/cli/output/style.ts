import type { Sink } from "../host";

export type Tone = "strong" | "quiet" | "late" | "soon" | "good";
const CODES: Record<Tone, readonly [on: number, off: number]> = {
	strong: [1, 22],
	quiet: [2, 22],
	late: [31, 39],
	soon: [33, 39],
	good: [32, 39],
};

export type Paint = (tone: Tone, text: string) => string;

/** Colours on a terminal, plain text elsewhere and where NO_COLOR is set (no-color.org). */
export function painter(sink: Sink, env: Readonly<Record<string, string | undefined>>): Paint {
	const colourful = sink.isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
	if (!colourful) return (_tone, text) => text;
	return (tone, text) => {
		const [on, off] = CODES[tone];
		return text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`;
	};
}
