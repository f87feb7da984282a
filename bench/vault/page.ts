import type { Random } from "./random";
import { WORDS, type Tongue } from "./words";

/** Pages that state rules in time; the others only advise. A vault in which every page states the rhythm of recruiters would be odd. */
export const RULE_PAGES = 4;

/** An advice page of about `size` bytes: a title, sections three levels deep, bold items, callouts, links. */
export function advicePage(number: number, size: number, random: Random): { readonly title: string; readonly text: string } {
	const tongue: Tongue = number % 2 === 0 ? "ru" : "en";
	const words = WORDS[tongue];
	const topic = words.topics[Math.floor(number / 2) % words.topics.length] ?? "";
	const title = number < words.topics.length * 2 ? topic : `${topic} ${number}`;
	const lines = ["---", `aliases: ["${topic} — ${number}"]`, `tags: [${random.pick(words.tags)}, ${random.pick(words.tags)}]`, "---", "", `# ${title}`, ""];
	if (number < RULE_PAGES) lines.push(`## ${random.pick(words.labels)}`, "", ...words.rules, "");
	let bytes = 0;
	for (let section = 0; bytes < size; section++) {
		const added = [`${"#".repeat(2 + (section % 3))} ${random.pick(words.labels)}: ${random.pick(words.topics).toLowerCase()}`, "", random.pick(words.advice), ""];
		for (let item = 0; item < 3; item++) added.push(`- **${random.pick(words.labels)}**: ${random.pick(words.advice)}`, `  - ${random.pick(words.advice)}`);
		if (random.chance(0.3)) added.push("", `> [!tip] ${random.pick(words.labels)}`, `> ${random.pick(words.advice)} [[${random.pick(words.topics)}]]`);
		added.push("");
		lines.push(...added);
		bytes += Buffer.byteLength(added.join("\n"));
	}
	return { title, text: lines.join("\n") };
}
