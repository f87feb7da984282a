import type { JSX } from "preact";
import type { AgendaCounts } from "../../../core/agenda";
import { usePanel } from "./context";
import { Icon } from "./icon";

/** What was found in the vault, and the way to the lines that could not be read. */
export function Footer({ counts }: { readonly counts: AgendaCounts }): JSX.Element {
	const { host, t } = usePanel();
	const { panel } = t.messages;
	return (
		<div class="kith-footer">
			<span>{`${panel.people(counts.contacts)}, ${panel.pages(counts.pages)}`}</span>
			{counts.problems > 0 && (
				<button
					type="button"
					class="kith-problems"
					onClick={() => {
						host.showProblems();
					}}
				>
					<Icon name="triangle-alert" />
					{panel.problems.found(counts.problems)}
				</button>
			)}
		</div>
	);
}
