import { addDays, type IsoDate } from "../dates";
import type { ContactFacts } from "../notes";
import { fold } from "../text";

export const CAREER_CHANGE_KINDS = ["company", "role", "place"] as const;
/** A property of a contact that says something else than before. */
export interface CareerChange {
	readonly kind: (typeof CAREER_CHANGE_KINDS)[number];
	/** As the note said before; several values joined by commas. */
	readonly from: string;
	readonly to: string;
	/** Line of the new value. */
	readonly line: number;
}

type Career = Pick<ContactFacts, "companies" | "roles" | "places">;
interface Value {
	readonly text: string;
	readonly line: number;
}

/** Entries of the last days that may tell of the change already. */
const RECENT_DAYS = 30;

/**
 * What changed in a contact's company, role or place since its note was last read, and is worth a dated line in its log. Not
 * a value that was filled in, taken out, or only spelled or linked otherwise; nor what an entry of the last 30 days names.
 */
export function careerChanges(previous: Career, next: Career & Pick<ContactFacts, "entries">, today: IsoDate): readonly CareerChange[] {
	const told = toldLately(next, today);
	return CAREER_CHANGE_KINDS.flatMap((kind): CareerChange[] => {
		const before = valuesOf(previous, kind);
		const after = valuesOf(next, kind);
		const gone = without(before, after);
		const come = without(after, before);
		const [first] = come;
		if (gone.length === 0 || first === undefined || come.every(({ text }) => told.includes(bare(text)))) return [];
		return [{ kind, from: joined(gone), to: joined(come), line: first.line }];
	});
}

function valuesOf({ companies, roles, places }: Career, kind: CareerChange["kind"]): readonly Value[] {
	switch (kind) {
		case "company":
			return companies.map(({ value, line }) => ({ text: value.text, line }));
		case "role":
			return roles.map(({ value, line }) => ({ text: value, line }));
		case "place":
			return places.map(({ value, line }) => ({ text: value.text, line }));
	}
}

function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
	const known = new Set(others.map(({ text }) => bare(text)));
	return values.filter(({ text }) => bare(text) !== "" && !known.has(bare(text)));
}

/** Letters and digits alone: "Acme, Inc." and "ACME Inc" are one. */
function bare(text: string): string {
	return fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function joined(values: readonly Value[]): string {
	return values.map(({ text }) => text).join(", ");
}

function toldLately({ entries }: Pick<ContactFacts, "entries">, today: IsoDate): string {
	const first = addDays(today, -RECENT_DAYS);
	return entries.filter(({ day }) => day >= first && day <= today).map(({ text, more }) => bare([text, ...(more ?? []).map((line) => line.text)].join(" "))).join("\n");
}
