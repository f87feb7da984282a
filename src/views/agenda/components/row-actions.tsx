import type { JSX } from "preact";
import type { AgendaRow } from "../../../core/agenda";
import { usePanel } from "./context";
import { Icon } from "./icon";

interface RowActionsProps {
	readonly row: AgendaRow;
	/** Whether Tab reaches them: only in the row with the focus. */
	readonly tabbable: boolean;
}

/** Log, and the menu with everything else; shown where the row is pointed at, has the focus, or is open. */
export function RowActions({ row, tabbable }: RowActionsProps): JSX.Element {
	const { host, t } = usePanel();
	const words = t.messages.daily.row;
	const tabIndex = tabbable ? 0 : -1;
	return (
		<span class="kith-row-actions">
			<button
				type="button"
				class="clickable-icon"
				tabIndex={tabIndex}
				aria-label={words.log(row.name)}
				onClick={(event) => {
					event.stopPropagation();
					host.act("log", [row.path]);
				}}
			>
				<Icon name="pencil-line" />
			</button>
			<button
				type="button"
				class="clickable-icon"
				tabIndex={tabIndex}
				aria-label={words.more(row.name)}
				aria-haspopup="menu"
				onClick={(event) => {
					event.stopPropagation();
					host.contextMenu({ path: row.path }, event);
				}}
			>
				<Icon name="ellipsis-vertical" />
			</button>
		</span>
	);
}
