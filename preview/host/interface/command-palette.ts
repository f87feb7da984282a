import type * as obsidian from "obsidian";
import { FuzzySuggestModal } from "./suggest";

/** Commands by id. One with a check is offered only where its check says yes. */
export class Commands {
	private readonly byId = new Map<string, obsidian.Command>();

	add(command: obsidian.Command): void {
		if (this.byId.has(command.id)) throw new Error(`The command ${command.id} is there already`);
		this.byId.set(command.id, command);
	}
	remove(id: string): void {
		this.byId.delete(id);
	}
	get all(): readonly obsidian.Command[] {
		return [...this.byId.values()];
	}
	get available(): readonly obsidian.Command[] {
		return this.all.filter((command) => command.checkCallback === undefined || command.checkCallback(true) === true);
	}
	/** @returns false where there is no such command, or its check says no. */
	run(id: string): boolean {
		const command = this.byId.get(id);
		if (command === undefined) return false;
		if (command.checkCallback !== undefined) {
			if (command.checkCallback(true) !== true) return false;
			command.checkCallback(false);
		} else {
			command.callback?.();
		}
		return true;
	}
}

export class CommandPalette extends FuzzySuggestModal<obsidian.Command> {
	constructor(app: obsidian.App, private readonly commands: Commands) {
		super(app);
		this.setPlaceholder("Type a command");
	}
	getItems(): obsidian.Command[] {
		return [...this.commands.available];
	}
	getItemText(command: obsidian.Command): string {
		return command.name;
	}
	onChooseItem(command: obsidian.Command): void {
		this.commands.run(command.id);
	}
}
