import type * as obsidian from "obsidian";
import { Loud } from "../base/loud";

/** A file or folder of the vault. Identity is the object: a rename changes its path, not the object. */
export abstract class TAbstractFile extends Loud implements obsidian.TAbstractFile {
	name = "";
	parent: obsidian.TFolder | null = null;
	private at = "";

	constructor(readonly vault: obsidian.Vault, path: string) {
		super();
		this.path = path;
	}

	get path(): string {
		return this.at;
	}
	set path(path: string) {
		this.at = path;
		this.name = path.slice(path.lastIndexOf("/") + 1);
	}
}

export class TFile extends TAbstractFile implements obsidian.TFile {
	stat: obsidian.FileStats;

	constructor(vault: obsidian.Vault, path: string, stat: obsidian.FileStats) {
		super(vault, path);
		this.stat = stat;
	}

	get extension(): string {
		const dot = this.name.lastIndexOf(".");
		return dot > 0 ? this.name.slice(dot + 1) : "";
	}

	get basename(): string {
		const dot = this.name.lastIndexOf(".");
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}
}

export class TFolder extends TAbstractFile implements obsidian.TFolder {
	children: obsidian.TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}

/** The path of the folder that holds a path; `/` for the root. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "/" : path.slice(0, slash);
}

/** As Obsidian does: forward slashes, none doubled, none at the ends, no odd spaces, composed Unicode. */
export function normalizePath(path: string): string {
	const clean = path.replace(/[\\/]+/g, "/").replace(/[\u00A0\u202F]/g, " ").replace(/^\/+|\/+$/g, "");
	return (clean === "" ? "/" : clean).normalize("NFC");
}
