import type { Settings } from "../settings";
import { fold } from "../text";

/** Folders that message templates are looked for in; numbers and emoji before a name do not matter. */
export const DRAFT_FOLDERS: readonly string[] = ["Drafts", "Message templates", "Letter templates", "Черновики", "Шаблоны писем", "Шаблоны сообщений"];

/**
 * Which notes may be message templates, by their path: only these need to be read (`readDraftTemplate`). A folder of the
 * settings with `/` is a path from the vault's root, any other a name at any depth.
 */
export function draftPathTest({ draftFolders }: Pick<Settings, "draftFolders">): (path: string) => boolean {
	const names = new Set<string>();
	const roots: string[] = [];
	for (const folder of [...DRAFT_FOLDERS, ...draftFolders]) {
		const trimmed = folder.trim().replace(/\/+$/, "");
		if (trimmed.includes("/")) roots.push(`${fold(trimmed.replace(/^\/+/, ""))}/`);
		else if (trimmed !== "") names.add(bare(trimmed));
	}
	return (path) => {
		const folders = path.split("/").slice(0, -1);
		return folders.some((folder) => names.has(bare(folder))) || roots.some((root) => fold(path).startsWith(root));
	};
}

function bare(folder: string): string {
	const folded = fold(folder);
	const name = folded.replace(/^[^\p{L}]+/u, "").trim();
	return name === "" ? folded : name;
}
