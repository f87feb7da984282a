import type * as obsidian from "obsidian";

/** Calls back once things are quiet, or with `resetTimer` false at a steady pace. */
export function debounce<T extends unknown[], V>(callback: (...args: T) => V, timeout = 0, resetTimer = false): obsidian.Debouncer<T, V> {
	let timer: number | undefined;
	let last: T | undefined;
	const fire = (): V | undefined => {
		window.clearTimeout(timer);
		timer = undefined;
		const args = last;
		last = undefined;
		return args === undefined ? undefined : callback(...args);
	};
	const debounced = Object.assign(
		(...args: T): unknown => {
			last = args;
			if (timer === undefined || resetTimer) {
				window.clearTimeout(timer);
				timer = window.setTimeout(fire, timeout);
			}
			return debounced;
		},
		{
			cancel: (): unknown => {
				window.clearTimeout(timer);
				timer = undefined;
				last = undefined;
				return debounced;
			},
			run: fire,
		},
	);
	return debounced as obsidian.Debouncer<T, V>;
}

export function getLinkpath(linktext: string): string {
	return linktext.split("#")[0] ?? "";
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const path = getLinkpath(linktext);
	return { path, subpath: linktext.slice(path.length) };
}

export function getAllTags(cache: obsidian.CachedMetadata): string[] | null {
	const given: unknown = cache.frontmatter?.["tags"] ?? cache.frontmatter?.["tag"];
	const listed = Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(/[\s,]+/) : [];
	const tags = [...(cache.tags ?? []).map(({ tag }) => tag), ...listed.filter((tag) => tag !== "").map((tag) => (tag.startsWith("#") ? tag : `#${tag}`))];
	return tags.length === 0 ? null : tags;
}

export function getFrontMatterInfo(content: string): obsidian.FrontMatterInfo {
	const match = /^---[^\S\n]*\r?\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\r?\n|$)/m.exec(content);
	if (match === null || match.index !== 0) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	const from = content.indexOf("\n") + 1;
	const frontmatter = match[1] ?? "";
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

const PROVIDED = [1, 13, 1];

export function requireApiVersion(version: string): boolean {
	const asked = version.split(".").map(Number);
	for (let part = 0; part < 3; part++) {
		const difference = (PROVIDED[part] ?? 0) - (asked[part] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
