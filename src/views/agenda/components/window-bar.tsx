import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { AgendaRow } from "../../../core/agenda";
import type { IsoDate } from "../../../core/dates";
import { windowBar } from "../model/window-bar";

/** A thin bar: early, open, past, and where today stands. What it shows is said by the status words beside it. */
export function WindowBar({ row, today }: { readonly row: AgendaRow; readonly today: IsoDate }): JSX.Element {
	const ref = useRef<HTMLDivElement>(null);
	const bar = windowBar(row, today);
	useLayoutEffect(() => {
		if (bar !== null) ref.current?.setCssProps({ "--kith-opens": `${bar.opens}%`, "--kith-closes": `${bar.closes}%`, "--kith-today": `${bar.today}%` });
	}, [bar?.opens, bar?.closes, bar?.today]);
	return <div ref={ref} class={bar === null ? "kith-bar is-empty" : "kith-bar"} aria-hidden="true" />;
}
