import type { Random } from "./random";
import { WORDS, type Tongue } from "./words";

const ENTRIES = 15;

export interface PersonName {
	readonly name: string;
	readonly tongue: Tongue;
}

/** The people of a vault; two may share their names, so each has a number in it. */
export function personName(number: number): PersonName {
	const tongue: Tongue = number % 2 === 0 ? "ru" : "en";
	const { first, last } = WORDS[tongue];
	return { name: `${first[number % first.length] ?? ""} ${last[Math.floor(number / 7) % last.length] ?? ""} ${number}`, tongue };
}

export function isoDay(random: Random, fromYear: number, toYear: number): string {
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${random.between(fromYear, toYear)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A contact note of about 3.5 KB: properties, some remarks, a log of 15 dated entries. */
export function contactNote(person: PersonName, count: number, random: Random): string {
	const words = WORDS[person.tongue];
	const { properties, headings, fields } = words;
	const someone = (): string => `[[${personName(random.below(count)).name}]]`;
	const doing = (): string => random.pick(words.doings);
	const entries = Array.from({ length: ENTRIES }, () => isoDay(random, 2023, 2026))
		.sort()
		.map((day) => {
			const fact = random.chance(0.4) ? ` (${fields.gave}:: ${random.pick(fields.talk)})` : random.chance(0.3) ? ` (${fields.next}:: ${random.pick(fields.steps)})` : "";
			const child = random.chance(0.5) ? `\n\t- ${doing()}${random.chance(0.2) ? `, ${someone()}` : ""}` : "";
			return `- ${day} ${random.pick(words.channels)}: ${doing()}, ${doing()}${fact}${child}`;
		});
	const links = random.chance(0.5) ? [`knows: ["${someone()}", "${someone()}"]`] : [];
	const cadence = random.chance(0.3) ? [`${properties.cadence}: ${random.pick(words.cadences)}`] : [];
	return [
		"---", "type: person", `tags: [person, ${random.pick(words.tags)}]`, `${properties.relation}: ${random.pick(words.relations)}`,
		`${properties.company}: "[[Company ${random.below(Math.max(10, Math.floor(count / 20)))}]]"`, `${properties.role}: ${random.pick(words.roles)}`,
		`${properties.city}: ${random.pick(words.cities)}`, ...cadence, `${properties.birthday}: ${isoDay(random, 1960, 2000)}`, `${properties.met}: ${isoDay(random, 2018, 2022)}`,
		`importance: ${random.pick(["key", "normal", "supporting"])}`, ...links, "---", "",
		`# ${person.name}`, "", `## ${headings.about}`, "", `${doing()}. ${doing()}. ${someone()}`, "",
		`## ${headings.interests}`, "", `- ${random.pick(words.interests)}`, `- **${random.pick(words.labels)}**: ${random.pick(words.interests)}`, "",
		`## ${headings.log}`, "", ...entries, "", `## ${headings.notes}`, "", `> ${doing()}`, "", `${doing()}: [[${random.pick(words.topics)}]]`, "",
	].join("\n");
}
