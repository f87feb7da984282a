import type { JSX } from "preact";
import type { NotePath } from "../../../core/notes";
import { usePanel } from "./context";
import type { Selection } from "./use-selection";

/** What can be done with several people at once; there only while somebody is chosen. */
export function SelectionBar({ selection, people }: { readonly selection: Selection; readonly people: readonly NotePath[] }): JSX.Element {
	const { host, t } = usePanel();
	const words = t.messages.daily.selection;
	const { size } = selection.chosen;
	return (
		<div class={size === 0 ? "kith-selection is-empty" : "kith-selection"} aria-live="polite">
			{size > 0 && (
				<>
					<span>{words.chosen(size)}</span>
					<button
						type="button"
						class="mod-cta"
						onClick={() => {
							host.act("log", people);
							selection.clear();
						}}
					>
						{words.log}
					</button>
					<button type="button" onClick={selection.clear}>
						{words.clear}
					</button>
				</>
			)}
		</div>
	);
}
