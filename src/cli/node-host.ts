import type { WriteStream } from "node:tty";
import { isoDate } from "../core/dates";
import type { Host, Sink } from "./host";

declare const KITH_VERSION: string | undefined;

/** The process as a host: its streams, its environment, and its clock, which is read here and nowhere else. */
export function nodeHost(): Host {
	return {
		out: sink(process.stdout),
		messages: sink(process.stderr),
		env: process.env,
		today: () => {
			const now = new Date();
			const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
			if (day === null) throw new RangeError("The system clock shows no possible day");
			return day;
		},
		version: typeof KITH_VERSION === "string" ? KITH_VERSION : "0.0.0",
	};
}

function sink(stream: WriteStream): Sink {
	// A reader that has seen enough (`kith agenda | head`) closes the pipe: that is no error.
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
	});
	return {
		write: (text) => void stream.write(text),
		isTerminal: stream.isTTY === true,
		columns: stream.columns || 100,
	};
}
