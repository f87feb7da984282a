import { readCadence, type Interval } from "../dates";
import type { ContactParcel, Importance, NotePath } from "../notes";
import { compareFits, compareLimits, fitOf, readSubject, type CadenceRule, type Fit, type Governing, type Profile, type Subject } from "../policy";
import type { Settings } from "../settings";
import { fold } from "../text";
import { qualitiesIn } from "../vocabulary";
import type { Cadence } from "./model";

/** The cadence of a contact, with the rule that states it where a knowledge page does. */
export interface GoverningCadence {
	readonly cadence: Cadence;
	readonly rule?: CadenceRule;
	/** Rules of the same standing that say otherwise. */
	readonly rivals?: readonly CadenceRule[];
}

/** Settings are no note; a source names the file they are kept in. */
const SETTINGS_FILE = "data.json" as NotePath;

interface SubjectSetting {
	readonly subject: Subject;
	readonly cadence: Cadence;
}

/** Says which cadence governs a contact (NOTE-FORMAT §3). Reads the settings once. */
export class CadenceChooser {
	private readonly relations: readonly SubjectSetting[];
	private readonly importances = new Map<Importance, Cadence>();
	private readonly tags = new Map<string, Cadence>();

	constructor({ cadences }: Pick<Settings, "cadences">) {
		this.relations = read(cadences.relation, "relation").map(([key, cadence]) => ({ subject: readSubject(key), cadence }));
		for (const [key, cadence] of read(cadences.importance, "importance")) {
			const importance = importanceNamed(key);
			if (importance) this.importances.set(importance, cadence);
		}
		for (const [key, cadence] of read(cadences.tag, "tag")) this.tags.set(fold(key.replace(/^#/, "")), cadence);
	}

	/**
	 * In this order: the contact's own key, the rule of a page that names its kind, the setting for its relation, importance
	 * or tag, a rule of a page for everybody, nothing.
	 */
	choose(parcel: ContactParcel, profile: Profile, governing: Governing | null): GoverningCadence | null {
		const own = parcel.contact.cadence;
		if (own) {
			const source = { path: parcel.path, line: own.line, text: parcel.lines.get(own.line) ?? "", kind: "note" as const };
			return { cadence: { interval: own.value, source } };
		}
		if (governing && !governing.fit.everyone) return fromPage(governing);
		const setting = this.setting(profile);
		if (setting) return { cadence: setting };
		return governing && fromPage(governing);
	}

	private setting(profile: Profile): Cadence | null {
		let best: { readonly fit: Fit; readonly cadence: Cadence } | null = null;
		for (const { subject, cadence } of this.relations) {
			const fit = fitOf(subject, profile);
			if (fit === null) continue;
			const order = best === null ? -1 : compareFits(fit, best.fit) || compareLimits(cadence.interval, best.cadence.interval);
			if (order < 0) best = { fit, cadence };
		}
		return best?.cadence ?? this.importances.get(importanceOf(profile)) ?? this.tagSetting(profile.tags);
	}

	/** The setting for a tag also goes for tags nested under it; the earliest limit counts. */
	private tagSetting(tags: readonly string[]): Cadence | null {
		const found = tags.flatMap((tag) => {
			const parts = tag.split("/");
			return parts.flatMap((_, at) => this.tags.get(parts.slice(0, at + 1).join("/")) ?? []);
		});
		return [...found].sort((a, b) => compareLimits(a.interval, b.interval))[0] ?? null;
	}
}

function fromPage({ rule, rivals }: Governing): GoverningCadence {
	const { path, line, text } = rule.source;
	const source = { path, line, text, kind: "page" as const };
	return { cadence: { interval: rule.interval, source }, rule, ...(rivals.length > 0 ? { rivals } : {}) };
}

function read(cadences: Readonly<Record<string, string>>, kind: string): [string, Cadence][] {
	return Object.entries(cadences).flatMap(([key, text]): [string, Cadence][] => {
		const interval: Interval | null = readCadence(text);
		const source = { path: SETTINGS_FILE, line: 1, text: `cadences.${kind}.${key}: ${text}`, kind: "setting" as const };
		return interval ? [[key, { interval, source }]] : [];
	});
}

const NORMAL = new Set(["normal", "medium", "regular", "обычный", "обычная", "средний", "средняя", "нормальная"]);
function importanceNamed(key: string): Importance | null {
	const quality = qualitiesIn(key).find((each) => each === "key" || each === "supporting");
	if (quality === "key" || quality === "supporting") return quality;
	return NORMAL.has(fold(key.trim())) ? "normal" : null;
}

/** What the contact says of its importance, in its own key or in the words of its relation or tags. */
export function importanceOf(profile: Profile): Importance {
	if (profile.importance) return profile.importance;
	const said = new Set(profile.evidence.flatMap(({ words }) => words.qualities));
	return said.has("key") ? "key" : said.has("supporting") ? "supporting" : "normal";
}
