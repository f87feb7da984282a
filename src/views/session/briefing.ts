import type { NotePath, Source } from "../../core/notes";
import type { Interaction } from "../../core/timeline";
import type { Translator } from "../../i18n";
import { listedFacts } from "../agenda/model/contact-facts";
import { adviceWords, channelIcon, chipsOf, lineWords, subtitle, type AdviceWords, type ChipWords } from "../agenda/model/row-words";
import type { PanelData } from "../agenda/panel-data";

/** A line of the briefing, and the place in the vault that it is read from. */
export interface BriefingLine {
	readonly text: string;
	/** When, or by when; empty where no day belongs to it. */
	readonly when: string;
	readonly icon?: string;
	readonly source?: Pick<Source, "path" | "line">;
}
/** What one needs to have in mind before writing to somebody. */
export interface Briefing {
	readonly path: NotePath;
	readonly name: string;
	readonly about: string;
	readonly status: string;
	readonly chips: readonly ChipWords[];
	readonly talks: readonly BriefingLine[];
	readonly asked: readonly BriefingLine[];
	readonly promised: readonly BriefingLine[];
	readonly personal: readonly BriefingLine[];
	readonly advice: AdviceWords | null;
}

const TALKS = 2;
const ASKED = 3;
const PROMISED = 4;
const PERSONAL = 5;

/** Null where the path is no contact's any more. */
export function briefingOf(data: PanelData, path: NotePath, t: Translator): Briefing | null {
	const item = data.item(path);
	const parcel = data.contact(path);
	if (item === null || parcel === undefined) return null;
	const { interactions } = data.timeline(path);
	const day = (date: Interaction["date"]): string => t.day(date, data.today);
	const [best] = item.advice;
	return {
		path,
		name: item.name,
		about: subtitle(listedFacts(parcel)),
		status: t.status(item.status, data.today),
		chips: chipsOf(item.situations, t),
		talks: interactions.slice(-TALKS).reverse().map(({ date, channel, summary, source }) => ({
			text: summary === "" ? lineWords(source.text) : summary,
			when: day(date),
			icon: channelIcon(channel),
			source,
		})),
		asked: openWishes(interactions).slice(0, ASKED).map(({ text, interaction }) => ({ text, when: day(interaction.date), source: interaction.source })),
		promised: item.followUps.filter(({ state }) => state !== "done").slice(0, PROMISED).map((followUp) => ({
			text: followUp.what,
			when: t.followUpWhen(followUp, data.today),
			source: followUp.source,
		})),
		personal: [
			...item.occasions.map((occasion) => ({ text: t.occasion(occasion, data.today), when: "", icon: "cake", ...(occasion.source === undefined ? {} : { source: occasion.source }) })),
			...parcel.contact.personal.slice(0, PERSONAL).map(({ value, line }) => ({ text: value, when: "", source: { path, line } })),
		],
		advice: best === undefined ? null : adviceWords(best),
	};
}

/** What they asked for, the latest first; what came before something was given is taken to be answered by it. */
export function openWishes(interactions: readonly Interaction[]): readonly { readonly text: string; readonly interaction: Interaction }[] {
	const wishes: { text: string; interaction: Interaction }[] = [];
	for (const interaction of [...interactions].reverse()) {
		for (const text of interaction.entry.fields?.asked ?? []) wishes.push({ text, interaction });
		if ((interaction.entry.fields?.gave ?? []).length > 0) break;
	}
	return wishes;
}
