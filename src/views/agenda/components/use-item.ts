import { useLayoutEffect, useState } from "preact/hooks";
import type { AgendaItem } from "../../../core/agenda";
import type { NotePath } from "../../../core/notes";
import type { PanelData } from "../panel-data";
import { usePanel } from "./context";

/** Situations and advice of a contact; "pending" until they are found. What was found before stays until news are there. */
export function useItem(data: PanelData, path: NotePath): AgendaItem | null | "pending" {
	const { advice } = usePanel();
	const [item, setItem] = useState<AgendaItem | null | "pending">(() => (data.knowsItem(path) ? data.item(path) : "pending"));
	useLayoutEffect(() => advice.ask(data, path, setItem), [advice, data, path]);
	return item;
}
