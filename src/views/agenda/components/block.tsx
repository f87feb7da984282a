import type { ComponentChildren, JSX } from "preact";

interface BlockProps {
	readonly title: string;
	readonly class?: string;
	readonly children: ComponentChildren;
}

/** A titled part of an expanded row. */
export function Block({ title, class: name, children }: BlockProps): JSX.Element {
	return (
		<section class={`kith-block ${name ?? ""}`}>
			<h4 class="kith-block-title">{title}</h4>
			{children}
		</section>
	);
}
