import { normalizePath, Notice, type App } from "obsidian";
import { withReviewBlock } from "../core/review";
import type { Translator } from "../i18n";

/** Puts a review into its note, which is made where there is none: what the user wrote around it stays. Then shows the note. */
export async function writeReview(app: App, t: Translator, name: string, markdown: string): Promise<void> {
	const words = t.messages.review;
	const path = normalizePath(`${name}.md`);
	try {
		const known = app.vault.getFileByPath(path);
		let isNew = known === null;
		if (known === null) {
			const folder = path.slice(0, path.lastIndexOf("/"));
			if (app.vault.getFolderByPath(folder) === null) await app.vault.createFolder(folder);
			await app.vault.create(path, withReviewBlock(null, markdown));
		} else {
			await app.vault.process(known, (text) => {
				const next = withReviewBlock(text, markdown);
				isNew = next !== text;
				return next;
			});
		}
		new Notice(isNew ? words.written(path) : words.unchanged(path));
		await app.workspace.openLinkText(path, "", false);
	} catch {
		new Notice(words.notWritten);
	}
}
