import { MarkdownRenderChild } from "obsidian";
import { render, type JSX } from "preact";
import type { NotePath } from "../../core/notes";
import type { Translator } from "../../i18n";
import { useLive } from "../agenda/components/use-source";
import type { PanelSource, PanelState } from "../agenda/ports";
import { TiesBlock, type TiesHost } from "./ties-block";

export interface CodeBlockParts {
	readonly host: TiesHost;
	readonly source: PanelSource;
	readonly t: Translator;
}

/** A `kith` code block in a contact's note: the same ties as in the panel. */
export class TiesCodeBlock extends MarkdownRenderChild {
	constructor(el: HTMLElement, private readonly path: NotePath, private readonly parts: CodeBlockParts) {
		super(el);
	}
	override onload(): void {
		this.containerEl.addClass("kith-code-block");
		render(<LiveTies {...this.parts} path={this.path} />, this.containerEl);
	}
	override onunload(): void {
		render(null, this.containerEl);
	}
}

function LiveTies({ host, source, t, path }: CodeBlockParts & { readonly path: NotePath }): JSX.Element {
	const state = useLive<PanelState>(source.state, source.subscribe);
	const words = t.messages.ties;
	if (state.kind !== "ready") return <p class="kith-muted">{words.waiting}</p>;
	if (state.data.contact(path) === undefined) return <p class="kith-muted">{words.notHere}</p>;
	return <TiesBlock host={host} t={t} data={state.data} path={path} empty={words.none} />;
}
