import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon";

interface EmptyStateProps {
	readonly icon: string;
	readonly title: string;
	readonly children?: ComponentChildren;
	readonly steps?: readonly { readonly text: string; readonly act: () => void; readonly main?: boolean }[];
}

/** Says why there is nothing to see, and offers the next step. */
export function EmptyState({ icon, title, children, steps = [] }: EmptyStateProps): JSX.Element {
	return (
		<div class="kith-empty">
			<Icon name={icon} />
			<h3>{title}</h3>
			{children}
			{steps.length > 0 && (
				<div class="kith-steps">
					{steps.map(({ text, act, main }) => (
						<button key={text} type="button" class={main === true ? "mod-cta" : ""} onClick={act}>
							{text}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
