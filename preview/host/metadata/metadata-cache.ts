import type * as obsidian from "obsidian";
import { Events } from "../base/events";
import { TFile } from "../files/files";
import type { Vault } from "../files/vault";
import { parseMetadata } from "./parse";

/** How long one slice of background work may hold the page, in milliseconds. */
const SLICE = 8;

/**
 * Obsidian's cache of what notes say. As there: nothing fires on a rename but `resolve` of the file, `changed` comes
 * after the vault's `modify`, and `resolved` after every round of resolving, not only the first.
 */
export class MetadataCache extends Events implements obsidian.MetadataCache {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	private readonly caches = new Map<string, obsidian.CachedMetadata>();
	/** Files by lower-case base name, for link resolution. */
	private readonly byName = new Map<string, TFile[]>();
	private toResolve = new Set<string>();
	private scheduled = false;

	constructor(private readonly vault: Vault) {
		super();
		vault.on("create", (file: obsidian.TAbstractFile) => {
			this.list(file);
			if (file instanceof TFile && file.extension === "md") this.queue(file);
		});
		vault.on("modify", (file: obsidian.TAbstractFile) => {
			if (file instanceof TFile) void this.reread(file);
		});
		vault.on("rename", (file: obsidian.TAbstractFile, before: string) => {
			this.unlist(file, before);
			this.list(file);
			const cache = this.caches.get(before);
			if (cache !== undefined) this.caches.set(file.path, cache);
			this.forget(before);
			if (file instanceof TFile) this.queue(file);
		});
		vault.on("delete", (file: obsidian.TAbstractFile) => {
			this.unlist(file, file.path);
			const cache = this.caches.get(file.path) ?? null;
			this.forget(file.path);
			if (file instanceof TFile) this.trigger("deleted", file, cache);
		});
	}

	private list(file: obsidian.TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const key = nameKey(file.path);
		this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
	}
	private unlist(file: obsidian.TAbstractFile, path: string): void {
		const key = nameKey(path);
		this.byName.set(key, (this.byName.get(key) ?? []).filter((one) => one !== file));
	}
	private forget(path: string): void {
		this.caches.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private async reread(file: TFile): Promise<void> {
		const text = await this.vault.cachedRead(file);
		const cache = parseMetadata(text);
		this.caches.set(file.path, cache);
		this.trigger("changed", file, text, cache);
		this.queue(file);
	}

	private queue(file: TFile): void {
		this.toResolve.add(file.path);
		if (this.scheduled) return;
		this.scheduled = true;
		window.setTimeout(() => {
			this.resolveSome();
		}, 50);
	}

	private resolveSome(): void {
		const until = performance.now() + SLICE;
		for (const path of this.toResolve) {
			if (performance.now() > until) {
				window.setTimeout(() => {
					this.resolveSome();
				}, 8);
				return;
			}
			this.toResolve.delete(path);
			const file = this.vault.getFileByPath(path);
			if (file !== null) this.resolve(file);
		}
		this.scheduled = false;
		this.trigger("resolved");
	}

	private resolve(file: obsidian.TFile): void {
		const found: Record<string, number> = {};
		const missing: Record<string, number> = {};
		const cache = this.getFileCache(file);
		for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const path = link.split("#")[0] ?? "";
			const target = this.getFirstLinkpathDest(path, file.path);
			if (target === null) missing[path] = (missing[path] ?? 0) + 1;
			else found[target.path] = (found[target.path] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = found;
		this.unresolvedLinks[file.path] = missing;
		this.trigger("resolve", file);
	}

	getCache(path: string): obsidian.CachedMetadata | null {
		const known = this.caches.get(path);
		if (known !== undefined) return known;
		const text = path.endsWith(".md") ? this.vault.peek(path) : undefined;
		if (text === undefined) return null;
		const cache = parseMetadata(text);
		this.caches.set(path, cache);
		return cache;
	}

	getFileCache(file: obsidian.TFile): obsidian.CachedMetadata | null {
		return this.getCache(file.path);
	}

	/** Exact path, then the file of that name whose path ends so: beside the source first, then the shortest path. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): obsidian.TFile | null {
		if (linkpath === "") return this.vault.getFileByPath(sourcePath);
		const wanted = linkpath.replace(/^\.?\//, "").normalize("NFC").toLowerCase();
		const withExtension = /\.[a-z0-9]{2,4}$/.test(wanted) ? wanted : `${wanted}.md`;
		const folder = sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1).toLowerCase();
		const candidates = (this.byName.get(nameKey(withExtension)) ?? []).filter((file) => {
			const path = file.path.normalize("NFC").toLowerCase();
			return path === withExtension || path.endsWith(`/${withExtension}`);
		});
		const exact = candidates.find((file) => file.path.normalize("NFC").toLowerCase() === withExtension);
		if (exact !== undefined && linkpath.includes("/")) return exact;
		const beside = candidates.find((file) => file.path.toLowerCase() === folder + withExtension);
		return beside ?? candidates.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
	}

	fileToLinktext(file: obsidian.TFile, _sourcePath: string, omitMdExtension = true): string {
		const unique = (this.byName.get(nameKey(file.path)) ?? []).length < 2;
		const text = unique ? file.name : file.path;
		return omitMdExtension && file.extension === "md" ? text.slice(0, -3) : text;
	}
}

function nameKey(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).normalize("NFC").toLowerCase();
}
