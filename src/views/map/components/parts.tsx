import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { MapHost } from "../ports";

interface IconButtonProps {
	readonly host: Pick<MapHost, "setIcon">;
	readonly icon: string;
	readonly label: string;
	readonly pressed?: boolean;
	readonly tabIndex?: number;
	readonly onClick: (event: MouseEvent) => void;
}

export function IconButton({ host, icon, label, pressed, tabIndex, onClick }: IconButtonProps): JSX.Element {
	const ref = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		if (ref.current !== null) host.setIcon(ref.current, icon);
	}, [host, icon]);
	return (
		<button
			ref={ref}
			type="button"
			class={`clickable-icon ${pressed === true ? "is-active" : ""}`}
			aria-label={label}
			aria-pressed={pressed}
			tabIndex={tabIndex}
			onClick={onClick}
		/>
	);
}
