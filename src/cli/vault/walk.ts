import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import type { NotePath } from "../../core/notes";
import type { CliMessages } from "../../i18n";
import { errorCode, UsageError } from "../errors";

export interface FoundNote {
	readonly path: NotePath;
	/** Why it cannot be read, where that is known before trying. */
	readonly unreadable?: string;
}

/**
 * The Markdown files of a folder, in path order, whatever order the file system lists them in. Dot folders and other
 * files are skipped. Symbolic links inside the vault are not followed: they may leave it or run in circles, and what
 * they show inside it is read under its own path.
 * @throws UsageError where the folder is absent, no folder, or closed to us
 */
export function walkVault(folder: string, texts: CliMessages): FoundNote[] {
	const root = openFolder(folder, texts);
	const found: FoundNote[] = [];
	const pending = [""];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		let entries: Dirent[];
		try {
			entries = readdirSync(path.join(root, next), { withFileTypes: true });
		} catch (error) {
			if (next === "") throw new UsageError(texts.closedFolder(folder));
			found.push({ path: next as NotePath, unreadable: errorCode(error) });
			continue;
		}
		for (const entry of entries) {
			if (entry.name.startsWith(".")) continue;
			const relative = next === "" ? entry.name : `${next}/${entry.name}`;
			if (entry.isDirectory()) pending.push(relative);
			else if (isMarkdown(entry.name)) {
				const note = noteOf(root, relative, entry);
				if (note !== null) found.push(note);
			}
		}
	}
	return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function openFolder(folder: string, texts: CliMessages): string {
	let isFolder: boolean;
	try {
		isFolder = statSync(folder).isDirectory();
	} catch (error) {
		throw new UsageError(errorCode(error) === "EACCES" ? texts.closedFolder(folder) : texts.missingFolder(folder));
	}
	if (!isFolder) throw new UsageError(texts.notAFolder(folder));
	return realpathSync(folder);
}

function noteOf(root: string, relative: string, entry: Dirent): FoundNote | null {
	const notePath = relative as NotePath;
	if (entry.isFile()) return { path: notePath };
	if (!entry.isSymbolicLink()) return { path: notePath, unreadable: "not a regular file" };
	try {
		const target = realpathSync(path.join(root, relative));
		if (target.startsWith(root + path.sep)) return null;
		return lstatSync(target).isFile() ? { path: notePath, unreadable: "a link out of the vault" } : null;
	} catch {
		return { path: notePath, unreadable: "a link to nothing" };
	}
}

function isMarkdown(name: string): boolean {
	return /\.md$/i.test(name);
}
