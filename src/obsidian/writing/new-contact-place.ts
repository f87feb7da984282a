import type { NotePath } from "../../core/notes";

/** What no file may be called by, on one system or another, and what would end a link. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\u0000-\u001f]+/g; // eslint-disable-line no-control-regex -- control characters are what is taken out
const LONGEST_NAME = 120;

/** The name of a person as a file can be called; empty where nothing is left of it. */
export function fileNameOf(name: string): string {
	return name.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim().replace(/^\.+|\.+$/g, "").slice(0, LONGEST_NAME).trim();
}

/** The folder that new contacts go into: the first one that the user named, else the one that holds most contacts. */
export function contactFolder(contacts: Iterable<NotePath>, named: readonly string[], otherwise: string): string {
	const [first] = named;
	if (first !== undefined) return first;
	const counts = new Map<string, number>();
	for (const path of contacts) {
		const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	let best = otherwise;
	let most = 0;
	for (const [folder, count] of counts) if (folder !== "" && count > most) [best, most] = [folder, count];
	return best;
}

/** The target of a link without its subpath; a link with folders says itself where its note belongs. */
export function linkTarget(link: string): string {
	return link.replace(/[#|].*$/s, "").replace(/\.md$/i, "").trim();
}

/** The link that the cursor stands in: `[[target|alias]]`; null where it stands in none. */
export function linkAt(line: string, at: number): string | null {
	for (const match of line.matchAll(/\[\[([^[\]\n]+)\]\]/g)) {
		if (match.index <= at && at <= match.index + match[0].length) return linkTarget(match[1] ?? "");
	}
	return null;
}
