import type { AgendaItem } from "../../core/agenda";
import type { Source } from "../../core/notes";
import type { Command, Context } from "../command";
import { itemJson } from "../json/shapes";
import { wholeNumber } from "../numbers";
import { advicePlace, lastContactText, toneOf } from "../output/item-cells";
import { printable } from "../output/width";
import { findContact } from "../vault/find-contact";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

const TOP = 3;

/** `kith advise <vault> <contact>`: one contact with the advice that fits best. */
export const advise: Command = {
	positionals: ["<vault>", "<contact>"],
	flags: { "--today": { value: "D" }, "--top": { value: "N" }, ...VAULT_FLAGS },
	run: (context) => {
		const top = wholeNumber(context, "--top", 1, TOP);
		const { engine, snapshot } = openVault(context, top);
		const { path } = findContact(snapshot, context.positionals[1] ?? "", context.texts);
		const found = engine.itemOf(path, context.today);
		if (found === null) throw new Error(`${path} is a contact without an item`);
		const item: AgendaItem = { ...found, advice: found.advice.slice(0, top) };
		return {
			json: () => ({ contact: itemJson(item, context.sayJson) }),
			text: () => [heading(item, context), situations(item, context), followUps(item, context), occasions(item, context), advice(item, context)].filter((part) => part !== "").join("\n"),
		};
	},
};

function heading(item: AgendaItem, context: Context): string {
	const { say, today, texts, paint } = context;
	const lines = [`${paint("strong", printable(item.name))}  ${paint(toneOf(item.status), say.status(item.status, today))}`];
	if (item.lastContact !== null) lines.push(`${texts.lastLine}: ${lastContactText(item, context)}  ${quietPlace(item.lastContact.source, context)}`);
	if (item.cadence !== null) lines.push(`${texts.cadenceLine}: ${say.cadence(item.cadence.interval)}  ${quietPlace(item.cadence.source, context)}`);
	return lines.map((line) => `${line}\n`).join("");
}

function situations(item: AgendaItem, context: Context): string {
	if (item.situations.length === 0) return "";
	const { texts, say, paint } = context;
	const lines = item.situations.map(({ kind, evidence }) => {
		const words = say.messages.situations[kind];
		return [`  ${words.label}: ${words.meaning}\n`, ...evidence.map((source) => `    ${quietPlace(source, context)} ${printable(source.text)}\n`)].join("");
	});
	return `${paint("strong", texts.situationsHead)}\n${lines.join("")}`;
}

function followUps({ followUps: all }: AgendaItem, context: Context): string {
	if (all.length === 0) return "";
	const { say, today, paint } = context;
	const { title, kinds } = say.messages.followups;
	const lines = all.map((followUp) => {
		const after = say.followUpAfter(followUp, today);
		const head = `  ${kinds[followUp.kind]}: ${printable(followUp.what)} (${[say.followUpWhen(followUp, today), after].filter((part) => part !== "").join("; ")})\n`;
		return `${head}    ${quietPlace(followUp.source, context)} ${printable(followUp.source.text)}\n`;
	});
	return `${paint("strong", title)}\n${lines.join("")}`;
}

function occasions({ occasions: all }: AgendaItem, context: Context): string {
	if (all.length === 0) return "";
	const { say, today, paint } = context;
	return `${paint("strong", say.messages.followups.occasions.title)}\n${all.map((occasion) => `  ${printable(say.occasion(occasion, today))}\n`).join("")}`;
}

function advice(item: AgendaItem, context: Context): string {
	const { texts, say, paint } = context;
	if (item.advice.length === 0) return `${texts.noAdvice}\n`;
	const pieces = item.advice.map((piece, at) => {
		const line = piece.item?.line ?? piece.line;
		return [
			`${at + 1}. ${paint("strong", printable(advicePlace(piece)))}  ${paint("quiet", `${piece.page}:${line}`)}`,
			`   ${printable(piece.excerpt)}`,
			`   ${paint("quiet", printable(texts.becauseLine(piece.reasons.map((reason) => say.reason(reason)).join("; "))))}`,
		].join("\n");
	});
	return `${paint("strong", texts.adviceHead)}\n${pieces.join("\n\n")}\n`;
}

function quietPlace({ path, line }: Source, { paint }: Context): string {
	return paint("quiet", printable(`${path}:${line}`));
}
