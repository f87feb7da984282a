import { Introducer, type Introduction } from "../../core/graph";
import type { NotePath } from "../../core/notes";
import type { Snapshot } from "../../core/vault-index";
import type { Translator } from "../../i18n";
import type { Command, Context } from "../command";
import { rounded } from "../json/shapes";
import { table } from "../output/table";
import { findContact } from "../vault/find-contact";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

const SHOWN_BROKERS = 10;

/** `kith introductions <vault>`: who should meet whom, and who holds the network together. */
export const introductions: Command = {
	positionals: ["<vault>"],
	flags: { "--for": { value: "CONTACT" }, ...VAULT_FLAGS },
	run: (context) => {
		const { snapshot, settings } = openVault(context);
		const asked = context.flag("--for");
		const who = asked === undefined ? {} : { for: findContact(snapshot, asked, context.texts).path };
		const introducer = new Introducer(snapshot);
		const pairs = introducer.pairs({ ...who, dismissedPairs: settings.dismissedPairs });
		const brokers = introducer.brokers();
		return {
			json: () => ({
				pairs: pairs.map((pair) => ({ a: pair.a, b: pair.b, score: rounded(pair.score), reasons: reasons(pair, snapshot, context.sayJson) })),
				brokers: brokers.map(({ path, score }) => ({ path, score: rounded(score) })),
			}),
			text: () => [pairTable(pairs, snapshot, context), brokerTable(brokers, snapshot, context)].filter((part) => part !== "").join("\n"),
		};
	},
};

function reasons({ reasons: why }: Introduction, snapshot: Snapshot, say: Translator): string[] {
	return why.map((reason) => say.introduction(reason, reason.seeker === undefined ? "" : nameOf(snapshot, reason.seeker)));
}

function nameOf(snapshot: Snapshot, path: NotePath): string {
	return snapshot.contacts.get(path)?.contact.name ?? path;
}

function pairTable(pairs: readonly Introduction[], snapshot: Snapshot, { texts, say, paint, columns }: Context): string {
	if (pairs.length === 0) return `${texts.noIntroductions}\n`;
	const rows = pairs.map((pair) => [`${nameOf(snapshot, pair.a)} ↔ ${nameOf(snapshot, pair.b)}`, reasons(pair, snapshot, say).join("; ")]);
	return `${paint("strong", texts.introductionsHead)}\n${table([texts.columns.who, texts.columns.why], rows, paint, columns)}`;
}

function brokerTable(brokers: readonly { readonly path: NotePath; readonly score: number }[], snapshot: Snapshot, { texts, say, paint, columns }: Context): string {
	if (brokers.length === 0) return "";
	const rows = brokers.slice(0, SHOWN_BROKERS).map(({ path, score }) => [nameOf(snapshot, path), say.number(Math.round(score * 100) / 100)]);
	return `${paint("strong", texts.brokersHead)}\n${table([texts.columns.who, texts.columns.score], rows, paint, columns)}`;
}
