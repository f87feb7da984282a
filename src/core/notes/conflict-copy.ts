import type { NotePath } from "./model";

const SYNCTHING = /[.~]sync-conflict-\d{8}/i;
const GROUP = /[([]([^()[\]]*)(?:[([][^()[\]]*[)\]][^()[\]]*)?[)\]]\s*\d*$/;
const CONFLICT = /conflict|конфликт/i;
const COPY = /\d|cop(?:y|ies)|version|копи|верси/i;

/**
 * Whether a file is the copy that a sync left of a note changed on two devices, told by its name:
 * `Ann.sync-conflict-20260101-101500-ABC.md` (Syncthing), `Ann (Conflicted copy MacBook 202601011015).md` (Obsidian Sync, Dropbox),
 * `Ann (conflict 2026-01-01).md`, `Ann (Конфликтующая копия 2026-01-01).md`. Its facts are the note's own, older or newer: counting them
 * would count everything twice. "Conflict resolution.md" is none.
 */
export function isConflictCopy(path: NotePath | string): boolean {
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
	if (!CONFLICT.test(name)) return false;
	if (SYNCTHING.test(name)) return true;
	const group = GROUP.exec(name);
	return group !== null && CONFLICT.test(group[1] ?? "") && COPY.test(group[0]);
}
