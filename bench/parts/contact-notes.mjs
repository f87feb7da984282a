// Contact notes as people keep them, about 3.5 KB each: properties, a few sections, a log. Seeded: the same notes each time.

const FIRST = ["Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Ada", "Brian", "Clara", "David", "Ella", "Frank"];
const LAST = ["Соколова", "Лебедев", "Козлова", "Новиков", "Морозова", "Волков", "Hopper", "Kernighan", "Shannon", "Knuth", "Lovelace", "Turing"];
const WHAT = [
	"обсудили переезд команды в новый офис и планы на осень", "talked about the migration to the new billing system and its deadline",
	"написал про открытую вакансию, обещала подумать до пятницы", "asked how the talk went, she sends the slides next week",
	"встретились на конференции, познакомил с коллегами из отдела данных", "coffee near the station, he is looking for a second backend engineer",
];
const CHANNEL = ["call", "звонок", "email", "письмо", "telegram", "встреча", "coffee", "linkedin"];

/** A small linear congruential generator (Numerical Recipes, §7.1): good enough to vary notes. */
function seeded(seed) {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 4294967296) * below);
	};
}

const two = (number) => String(number).padStart(2, "0");

/** One note; `links: true` writes links unquoted, as half of all vaults do, which needs the full YAML reader. */
function contactNote(number) {
	const pick = seeded(number + 1);
	const one = (list) => list[pick(list.length)];
	const person = () => `${one(FIRST)} ${one(LAST)} ${pick(2000)}`;
	const day = () => `${2023 + pick(4)}-${two(1 + pick(12))}-${two(1 + pick(28))}`;
	const lines = [
		"---", "type: person", `name: ${person()}`, `aliases: [${one(FIRST)}, "${one(LAST)}"]`, "tags:", "  - person", "  - networking/ru",
		`company: "[[Company ${pick(400)}]]"`, `role: ${one(["HR-менеджер", "Backend engineer", "Team lead", "Рекрутер"])}`,
		`relation: ${one(["recruiter", "коллега", "mentor", "client"])}`, `importance: ${one(["key", "B", "supporting"])}`,
		`cadence: ${one(["every 2-3 months", "90", "раз в квартал", "2w"])}`, `last_contact: ${day()}`, `birthday: ${day()}`,
		`city: ${one(["Москва", "Berlin", "Казань"])}`, `email: person${number}@example.org`, `telegram: "@person${number}"`, "---", "",
		`# ${person()}`, "", `Познакомились на [[Конференция ${pick(50)}]], привёл [[${person()}|общий знакомый]]. ${one(WHAT)}.`, "",
		"## Interests", "", "- горы и длинные походы", "- **Music**: old jazz, plays the double bass", "- детская футбольная команда по субботам", "", "## Log", "",
	];
	while (Buffer.byteLength(lines.join("\n")) < 3400) {
		lines.push(`- ${day()} ${one(CHANNEL)}: ${one(WHAT)} (gave:: intro to [[${person()}]]) #${one(["work", "хобби", "follow/up"])}`);
		lines.push(`\t- ${one(WHAT)}`);
		if (pick(3) === 0) lines.push(`\t- [${one([" ", "x"])}] ${one(WHAT)} 📅 ${day()}`);
	}
	lines.push("", "## Notes", "", `> ${one(WHAT)}`, "", `See [the page](Знания/Поддержание%20связей.md#Письма) and \`code\`.`, "");
	return lines.join("\n");
}

/** `count` notes, each different. */
export function contactNotes(count) {
	return Array.from({ length: count }, (_, number) => contactNote(number));
}
