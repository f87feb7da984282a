import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contactNote, isoDay, personName } from "./contact";
import { advicePage } from "./page";
import { Random } from "./random";
import { WORDS } from "./words";

export interface VaultSize {
	readonly contacts: number;
	readonly pages: number;
	/** Bytes of a page; 17 KB where not given. */
	readonly pageSize?: number;
	/** Daily notes, each with three people in it. */
	readonly dailies: number;
	/** Notes that have nothing to do with people. */
	readonly others: number;
	readonly seed?: number;
}

/** The day that generated vaults are about. */
export const TODAY = "2026-11-20";

/** Every note of a vault, path and text, one after another. */
export function* generateVault(size: VaultSize): Generator<readonly [path: string, text: string]> {
	const random = new Random(size.seed ?? 20_261_120);
	for (let i = 0; i < size.contacts; i++) {
		const person = personName(i);
		yield [`${person.tongue === "ru" ? "Люди" : "People"}/${person.name}.md`, contactNote(person, size.contacts, random)];
	}
	for (let i = 0; i < size.pages; i++) {
		const { title, text } = advicePage(i, size.pageSize ?? 17_000, random);
		yield [`${i % 2 === 0 ? "База знаний" : "Knowledge base"}/${title}.md`, text];
	}
	const days = new Set<string>();
	while (days.size < size.dailies) days.add(isoDay(random, 1996, 2026));
	for (const day of days) yield [`Journal/${day}.md`, dailyNote(size.contacts, random)];
	for (let i = 0; i < size.others; i++) yield [`Projects/Project ${i}.md`, otherNote(i, random)];
}

function dailyNote(contacts: number, random: Random): string {
	const { channels, doings } = WORDS.en;
	const lines = Array.from({ length: 3 }, () => `- ${random.pick(channels)} with [[${personName(random.below(Math.max(1, contacts))).name}]]: ${random.pick(doings)}`);
	return ["# Day", "", ...lines, "- [ ] tidy the desk", ""].join("\n");
}

function otherNote(number: number, random: Random): string {
	const { doings } = WORDS.en;
	return ["---", "type: project", "---", "", `# Project ${number}`, "", ...Array.from({ length: 12 }, () => `- ${random.pick(doings)} [[Project ${random.below(number + 1)}]]`), ""].join("\n");
}

/** Writes a vault into a folder; gives the number of notes. */
export function writeVault(folder: string, size: VaultSize): number {
	const made = new Set<string>();
	let notes = 0;
	for (const [file, text] of generateVault(size)) {
		const target = path.join(folder, file);
		const parent = path.dirname(target);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(target, text);
		notes++;
	}
	return notes;
}
