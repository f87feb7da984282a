import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { listedFacts } from "../agenda/model/contact-facts";
import { subtitle, touchWords } from "../agenda/model/row-words";
import type { PanelData } from "../agenda/panel-data";

/** What may become of a contact in the triage. */
export const TRIAGE_OUTCOMES = ["set", "paused", "skipped"] as const;
export type TriageOutcome = (typeof TRIAGE_OUTCOMES)[number];

/** A contact without a rhythm, and what helps to decide on one. */
export interface Candidate {
	readonly path: NotePath;
	readonly name: string;
	readonly about: string;
	/** "12 notes mention them". */
	readonly mentions: string;
	/** "Call, 12 May", or that none is noted. */
	readonly lastTouch: string;
	/** The rhythm that has been found for them since, with where it comes from; empty where none has. */
	readonly rhythm: string;
}

/** The contacts that nag nobody for want of a rhythm, most mentioned first. */
export function withoutRhythm({ agenda, snapshot }: Pick<PanelData, "agenda" | "snapshot">): readonly NotePath[] {
	return agenda.items
		.filter(({ status }) => status.kind === "no-cadence")
		.map(({ path, name }) => ({ path, name, mentions: snapshot.referrers(path).length }))
		.sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name))
		.map(({ path }) => path);
}

export function candidateOf(data: PanelData, path: NotePath, t: Translator): Candidate | null {
	const row = data.row(path);
	const parcel = data.contact(path);
	if (row === undefined || parcel === undefined) return null;
	const { triage: words } = t.messages.daily;
	return {
		path,
		name: row.name,
		about: subtitle(listedFacts(parcel)),
		mentions: words.mentions(data.snapshot.referrers(path).length),
		lastTouch: touchWords(row, data.today, t)?.text ?? t.messages.panel.noTouch,
		rhythm: row.cadence === null ? "" : words.rhythm(t.cadence(row.cadence.interval), t.messages.kinds.cadenceSources[row.cadence.source.kind]),
	};
}
