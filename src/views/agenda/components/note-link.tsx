import type { ComponentChildren, JSX } from "preact";
import type { Target } from "../ports";
import { usePanel } from "./context";

interface NoteLinkProps {
	readonly target: Target;
	readonly class?: string;
	/** Read out instead of the text, where the text alone says too little. */
	readonly label?: string;
	readonly tabbable?: boolean;
	readonly children: ComponentChildren;
}

/** A link to a place in the vault: click, modifier-click, middle click, hover preview and context menu as everywhere in Obsidian. */
export function NoteLink({ target, label, tabbable = true, children, ...rest }: NoteLinkProps): JSX.Element {
	const { host } = usePanel();
	const open = (event: MouseEvent): void => {
		if (event.button > 1) return;
		event.preventDefault();
		event.stopPropagation();
		host.open(target, event);
	};
	return (
		<a
			class={`kith-link ${rest.class ?? ""}`}
			href={target.path}
			draggable={false}
			aria-label={label}
			tabIndex={tabbable ? undefined : -1}
			onClick={open}
			onAuxClick={open}
			onContextMenu={(event) => {
				event.preventDefault();
				event.stopPropagation();
				host.contextMenu(target, event);
			}}
			onMouseOver={(event) => {
				host.hover(target, event, event.currentTarget);
			}}
		>
			{children}
		</a>
	);
}
