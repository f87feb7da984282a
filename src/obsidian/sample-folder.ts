import { Notice, type App, type TFile } from "obsidian";
import type { Translator } from "../i18n";

/** Makes a small folder of people and advice to try Kith on. Touches nothing that is there. */
export async function createSampleFolder({ vault, workspace }: App, t: Translator): Promise<void> {
	const { sample, panel } = t.messages;
	if (vault.getAbstractFileByPath(sample.folder) !== null) {
		new Notice(panel.notices.sampleExists(sample.folder));
		return;
	}
	await vault.createFolder(sample.folder);
	for (const folder of new Set(sample.notes.map(({ folder: name }) => name))) await vault.createFolder(`${sample.folder}/${folder}`);
	const made: TFile[] = [];
	for (const { folder, name, text } of sample.notes) made.push(await vault.create(`${sample.folder}/${folder}/${name}.md`, text));
	const [first] = made;
	if (first !== undefined) await workspace.getLeaf(false).openFile(first);
	new Notice(panel.notices.sampleMade(sample.folder));
}
