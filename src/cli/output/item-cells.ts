import type { Advice } from "../../core/advice";
import type { AgendaRow } from "../../core/agenda";
import type { Status } from "../../core/schedule";
import type { Context } from "../command";
import type { Tone } from "./style";

const TONES: Record<Status["kind"], Tone | undefined> = {
	"overdue": "late",
	"due": "soon",
	"never-contacted": "soon",
	"resting": "quiet",
	"snoozed": "quiet",
	"paused": "quiet",
	"no-cadence": "quiet",
};

export function toneOf(status: Status): Tone {
	return TONES[status.kind] ?? "strong";
}

/** "12 May, call" */
export function lastContactText({ lastContact }: AgendaRow, { say, today }: Context): string {
	if (lastContact === null) return "";
	const day = say.day(lastContact.date, today);
	return lastContact.channel === undefined ? day : `${day}, ${say.messages.kinds.channels[lastContact.channel].toLocaleLowerCase(say.language)}`;
}

/** "Keeping in touch › The first letter › Name what you last talked about" */
export function advicePlace(advice: Advice): string {
	return [...new Set([advice.title, advice.heading, ...(advice.item ? [advice.item.text.split("\n")[0] ?? ""] : [])])].filter((part) => part !== "").join(" › ");
}
