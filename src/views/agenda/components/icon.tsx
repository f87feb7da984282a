import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { usePanel } from "./context";

/** One of Obsidian's icons; decoration, hidden from screen readers. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
	const { host } = usePanel();
	const ref = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (ref.current !== null) host.setIcon(ref.current, name);
	}, [host, name]);
	return <span ref={ref} class="kith-icon" aria-hidden="true" />;
}
