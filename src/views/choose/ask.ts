import type { App } from "obsidian";
import { ChoiceModal, type ChoiceParts } from "./choice-modal";

/** Asks one question. @returns what was chosen, or undefined where the user went away */
export function ask<T>(app: App, question: Pick<ChoiceParts<T>, "question" | "nothing" | "choices">): Promise<T | undefined> {
	return new Promise((done) => {
		new ChoiceModal<T>(app, {
			...question,
			choose: done,
			onCancel: () => {
				done(undefined);
			},
		}).open();
	});
}
