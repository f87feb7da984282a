import { Notice, type App } from "obsidian";
import type { Translator } from "../i18n";

/** Keeps a picture where the vault keeps its attachments, and says where that is. */
export async function savePicture(app: App, t: Translator, name: string, content: string | ArrayBuffer | null): Promise<void> {
	if (content === null) {
		new Notice(t.messages.map.notSaved);
		return;
	}
	try {
		const path = await app.fileManager.getAvailablePathForAttachment(name);
		if (typeof content === "string") await app.vault.create(path, content);
		else await app.vault.createBinary(path, content);
		new Notice(t.messages.map.saved(path));
	} catch {
		new Notice(t.messages.map.notSaved);
	}
}
