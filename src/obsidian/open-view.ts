import type { Workspace } from "obsidian";

/** Shows a view in the middle of the window: the one that is open already, else a new tab. */
export async function openView(workspace: Workspace, type: string): Promise<void> {
	const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf("tab");
	await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
}
