import type { Agenda, AgendaItem } from "../../core/agenda";
import type { Command, Context } from "../command";
import { itemJson } from "../json/shapes";
import { wholeNumber } from "../numbers";
import { advicePlace, lastContactText, toneOf } from "../output/item-cells";
import { Progress } from "../output/progress";
import { table } from "../output/table";
import { openVault, VAULT_FLAGS, type OpenVault } from "../vault/open-vault";

/** `kith agenda <vault>`: whom to get back to, most urgent first, with advice. */
export const agenda: Command = {
	positionals: ["<vault>"],
	flags: { "--today": { value: "D" }, "--all": {}, "--limit": { value: "N" }, ...VAULT_FLAGS },
	run: (context) => {
		const limit = wholeNumber(context, "--limit", 0, Infinity);
		const all = context.isSet("--all");
		const { engine, settingProblems } = openVault(context);
		const every = engine.agenda(context.today, { all });
		const items = advised(engine, every, limit, context);
		return {
			json: () => ({ today: every.today, counts: countsJson(every, settingProblems.length), items: items.map((item) => itemJson(item, context.sayJson)) }),
			text: () => [head(every, all, context), body(items, context), foot(every, items.length, context)].filter((part) => part !== "").join("\n"),
		};
	},
};

/** The rows that are shown, each with its situations and advice. */
function advised(engine: OpenVault["engine"], every: Agenda, limit: number, { today, host, texts, say }: Context): AgendaItem[] {
	const rows = every.items.slice(0, limit);
	const progress = new Progress(host.messages, rows.length, (done) => texts.thinking(say.number(done), say.number(rows.length)));
	const items = rows.flatMap((row, done) => {
		progress.at(done);
		return engine.itemOf(row.path, today) ?? [];
	});
	progress.done();
	return items;
}

/** Wrong settings count among the problems, as in `kith check`. */
function countsJson({ counts }: Agenda, settingProblems: number): unknown {
	const { notes, contacts, pages, interactions, problems } = counts;
	return { notes, contacts, pages, interactions, problems: problems + settingProblems };
}

function head({ today, counts, items }: Agenda, all: boolean, { texts, say, paint }: Context): string {
	const day = say.fullDay(today);
	const title = paint("strong", all ? texts.agendaHeadAll(day, items.length) : texts.agendaHead(day, items.length));
	return `${title}\n${paint("quiet", texts.counts(counts.contacts, counts.pages, counts.notes))}\n`;
}

function body(items: readonly AgendaItem[], context: Context): string {
	if (items.length === 0) return "";
	const { texts, say, today, paint, columns } = context;
	const names = texts.columns;
	const rows = items.map((item) => {
		const [best] = item.advice;
		return [
			{ text: item.name, tone: "strong" as const },
			{ text: say.status(item.status, today), tone: toneOf(item.status) },
			lastContactText(item, context),
			item.cadence === null ? "" : say.cadence(item.cadence.interval),
			best === undefined ? "" : `${advicePlace(best)}${best.confident ? "" : ` (${texts.general.toLocaleLowerCase(say.language)})`}`,
		];
	});
	return table([names.name, names.status, names.last, names.cadence, names.advice], rows, paint, columns);
}

/** What is not shown, and what explains an empty list. */
function foot({ counts, items }: Agenda, shown: number, { texts, paint, positionals: [vault = ""] }: Context): string {
	const lines: string[] = [];
	if (counts.notes === 0) lines.push(texts.emptyVault);
	else if (counts.contacts === 0) lines.push(texts.noContacts);
	else if (items.length === 0) lines.push(texts.allInOrder);
	if (items.length > shown) lines.push(texts.more(items.length - shown));
	if (counts.notes > 0 && counts.pages === 0) lines.push(texts.noPages);
	if (counts.problems > 0) lines.push(texts.problemsFound(counts.problems, `kith check ${shellWord(vault)}`));
	return lines.map((line) => `${paint("quiet", line)}\n`).join("");
}

function shellWord(word: string): string {
	return /^[\p{L}\p{N}_./~-]+$/u.test(word) ? word : `"${word}"`;
}
