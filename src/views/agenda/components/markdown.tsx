import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { NotePath } from "../../../core/notes";
import { usePanel } from "./context";

/** Markdown of the vault, drawn by Obsidian. */
export function Markdown({ text, path }: { readonly text: string; readonly path: NotePath }): JSX.Element {
	const { host } = usePanel();
	const ref = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => (ref.current === null ? undefined : host.renderMarkdown(text, path, ref.current)), [host, text, path]);
	return <div ref={ref} class="kith-markdown markdown-rendered" />;
}
