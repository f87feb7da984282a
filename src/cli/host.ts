import type { IsoDate } from "../core/dates";

/** The one stream that a command writes its result or its messages to. */
export interface Sink {
	readonly write: (text: string) => void;
	/** True on a terminal. */
	readonly isTerminal: boolean;
	/** Width of the terminal in columns. */
	readonly columns: number;
}

/** What the command line needs of its process: handed in, so that tests can hand in their own. */
export interface Host {
	readonly out: Sink;
	readonly messages: Sink;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The local day now. */
	readonly today: () => IsoDate;
	readonly version: string;
}
