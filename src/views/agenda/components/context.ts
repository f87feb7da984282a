import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translator } from "../../../i18n";
import type { AdviceQueue } from "../advice-queue";
import type { PanelHost } from "../ports";

export interface PanelContext {
	readonly host: PanelHost;
	readonly t: Translator;
	readonly advice: AdviceQueue;
}
export const Panel = createContext<PanelContext | null>(null);

export function usePanel(): PanelContext {
	const context = useContext(Panel);
	if (context === null) throw new Error("A part of the panel is drawn outside of it");
	return context;
}
