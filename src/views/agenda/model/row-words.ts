import type { Advice, Situation } from "../../../core/advice";
import type { AgendaItem, AgendaRow } from "../../../core/agenda";
import type { IsoDate } from "../../../core/dates";
import { plainText, type Channel } from "../../../core/notes";
import { needsAction } from "../../../core/schedule";
import type { Translator } from "../../../i18n";
import type { Target } from "../ports";
import type { ListedFacts } from "./contact-facts";

/** How a row is tinted. `late` is past its window, `open` may be written to now, `quiet` asks for nothing. */
export type Tone = "late" | "open" | "quiet";

export interface TouchWords {
	readonly icon: string;
	readonly text: string;
	readonly target: Target;
}
export interface ChipWords {
	readonly kind: Situation["kind"];
	readonly label: string;
	/** The sentence behind the label. */
	readonly meaning: string;
}
export interface AdviceWords {
	/** "Page › Section" or the item's own words. */
	readonly where: string;
	readonly excerpt: string;
	readonly confident: boolean;
	readonly target: Target;
}

const CHANNEL_ICONS: Record<Channel, string> = {
	call: "phone", video: "video", meeting: "coffee", email: "mail", telegram: "send", linkedin: "briefcase-business", message: "message-circle",
};
export function channelIcon(channel: Channel | undefined): string {
	return channel === undefined ? "calendar" : CHANNEL_ICONS[channel];
}

export function toneOf({ status }: AgendaRow, today: IsoDate): Tone {
	if (status.kind === "overdue") return "late";
	return needsAction(status, today) ? "open" : "quiet";
}

/** "Recruiter · Acme". */
export function subtitle({ relation, company }: Pick<ListedFacts, "relation" | "company">): string {
	return [capitalised(relation), company].filter((part) => part !== "").join(" · ");
}
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

export function touchWords({ lastContact }: Pick<AgendaRow, "lastContact">, today: IsoDate, t: Translator): TouchWords | null {
	if (lastContact === null) return null;
	const { date, channel, source } = lastContact;
	const day = t.day(date, today);
	return {
		icon: channelIcon(channel),
		text: channel === undefined ? day : t.messages.panel.lastTouch(t.messages.kinds.channels[channel], day),
		target: { path: source.path, line: source.line },
	};
}

/** Situations that the status words say already are no chips. */
const SAID_BY_STATUS: ReadonlySet<Situation["kind"]> = new Set(["overdue", "never-contacted"]);

export function chipsOf(situations: readonly Situation[], t: Translator): ChipWords[] {
	return situations.filter(({ kind }) => !SAID_BY_STATUS.has(kind)).map(({ kind }) => ({ kind, ...t.messages.situations[kind] }));
}

export function adviceWords(advice: Advice): AdviceWords {
	const place = advice.item?.text ?? advice.heading;
	return {
		where: place === "" || place === advice.title ? advice.title : `${advice.title} › ${place}`,
		excerpt: withoutLabel(advice.excerpt, place),
		confident: advice.confident,
		target: { path: advice.page, line: advice.item?.line ?? advice.line },
	};
}

/** The excerpt of an item begins with the item's label, which the link above it says already. */
function withoutLabel(excerpt: string, label: string): string {
	if (label === "" || !excerpt.startsWith(label)) return excerpt;
	const rest = excerpt.slice(label.length).replace(/^[\s:.,;–—-]+/, "");
	return rest === "" ? excerpt : capitalised(rest);
}

/** A line of a note as it reads: without list mark, checkbox, table bars and Markdown marks. */
export function lineWords(text: string): string {
	const bare = text.replace(/^(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[.\]\s+)?/, "").replace(/^#{1,6}\s+/, "");
	const cells = bare.startsWith("|") ? bare.split("|").map((cell) => cell.trim()).filter((cell) => cell !== "") : [bare];
	return plainText(cells.join(" · "));
}

/** The piece of advice that a row shows: the best one. */
export function firstAdvice(item: AgendaItem | null): AdviceWords | null {
	const [best] = item?.advice ?? [];
	return best === undefined ? null : adviceWords(best);
}
