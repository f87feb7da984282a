import type * as obsidian from "obsidian";
import { Loud } from "../base/loud";
import type { Part } from "../base/part";

type Lacking = "promptForDeletion" | "processFrontMatter" | "getAvailablePathForAttachment";

export class FileManager extends Loud implements Part<obsidian.FileManager, Lacking> {
	constructor(private readonly app: obsidian.App) {
		super();
	}

	getNewFileParent(): obsidian.TFolder {
		return this.app.vault.getRoot();
	}

	/** Renames only: links keep their words, as in Obsidian with "automatically update internal links" off. */
	async renameFile(file: obsidian.TAbstractFile, newPath: string): Promise<void> {
		await this.app.vault.rename(file, newPath);
	}

	trashFile(file: obsidian.TAbstractFile): Promise<void> {
		return this.app.vault.trash(file, false);
	}

	generateMarkdownLink(file: obsidian.TFile, sourcePath: string, subpath = "", alias?: string): string {
		const text = this.app.metadataCache.fileToLinktext(file, sourcePath, true);
		return `[[${text}${subpath}${alias === undefined ? "" : `|${alias}`}]]`;
	}
}
