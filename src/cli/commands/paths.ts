import { SocialGraph, type IntroductionPath, type PathStep } from "../../core/graph";
import type { Command, Context } from "../command";
import { rounded, sourceJson } from "../json/shapes";
import { printable } from "../output/width";
import { contactsNamed, findContact } from "../vault/find-contact";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

/** `kith paths <vault> <company-or-person>`: who can introduce the user there, the strongest chain first. */
export const paths: Command = {
	positionals: ["<vault>", "<company-or-person>"],
	flags: { "--today": { value: "D" }, ...VAULT_FLAGS },
	run: (context) => {
		const { snapshot } = openVault(context);
		const asked = context.positionals[1] ?? "";
		const to = contactsNamed(snapshot, asked).length === 0 ? asked : findContact(snapshot, asked, context.texts).path;
		const found = new SocialGraph(snapshot, context.today).pathsTo(to);
		return {
			json: () => ({ to, paths: found.map(({ strength, steps }) => ({ strength: rounded(strength), steps: steps.map(stepJson) })) }),
			text: () => (found.length === 0 ? `${context.say.messages.network.noPath(printable(asked))}\n` : chains(asked, found, context)),
		};
	},
};

function stepJson({ from, to, label, kind, strength, lastDay, source }: PathStep): unknown {
	return { from, to, label, kind, strength: rounded(strength), lastDay, ...(source && { source: sourceJson(source) }) };
}

function chains(asked: string, found: readonly IntroductionPath[], context: Context): string {
	const { paint, say } = context;
	const { network } = say.messages;
	const texts = found.map(({ strength, steps }, at) => {
		const lines = steps.map((step, index) => `   ${stepText(step, steps[index - 1]?.label ?? "", context)}\n`);
		return `${at + 1}. ${paint("quiet", network.strength(Math.round(strength * 100)))}\n${lines.join("")}`;
	});
	return `${paint("strong", network.pathsTo(printable(asked)))}\n${texts.join("")}`;
}

function stepText({ kind, label, lastDay, source }: PathStep, before: string, { say, today, paint }: Context): string {
	const { steps, lastSeen } = say.messages.network;
	const last = lastDay === null ? "" : ` (${lastSeen(say.day(lastDay, today))})`;
	const words = [kind === "own" ? "" : before, steps[kind], label].filter((part) => part !== "").join(" ");
	return `${printable(words)}${last}${source === null ? "" : `  ${paint("quiet", `${source.path}:${source.line}`)}`}`;
}
