import type { Command } from "../command";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

/** `kith introductions <vault>` */
export const introductions: Command = {
	positionals: ["<vault>"],
	flags: { "--for": { value: "CONTACT" }, ...VAULT_FLAGS },
	run: (context) => {
		openVault(context);
		return { json: () => ({ pairs: [], brokers: [] }), text: () => `${context.texts.noIntroductions}\n` };
	},
};
