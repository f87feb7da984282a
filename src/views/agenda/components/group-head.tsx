import type { JSX } from "preact";
import type { Group } from "../model/arrange";
import { groupKey } from "../model/entries";
import { capitalised } from "../model/row-words";
import { usePanel } from "./context";
import { Icon } from "./icon";

interface GroupHeadProps {
	readonly group: Group;
	readonly current: boolean;
	readonly onToggle: () => void;
}

/** The heading of a group with its count; opens and closes it. */
export function GroupHead({ group, current, onToggle }: GroupHeadProps): JSX.Element {
	const { t } = usePanel();
	const { panel } = t.messages;
	const name = isRelation(group.id) ? (group.label === "" ? panel.noRelation : capitalised(group.label)) : panel.groups[group.id];
	return (
		<h3 class="kith-group">
			<button type="button" class="kith-group-button" tabIndex={current ? 0 : -1} aria-expanded={group.open} onClick={onToggle} data-kith-key={groupKey(group.id)}>
				<Icon name={group.open ? "chevron-down" : "chevron-right"} />
				<span class="kith-group-name">{name}</span>
				<span class="kith-count" aria-label={panel.people(group.rows.length)}>
					{t.number(group.rows.length)}
				</span>
			</button>
		</h3>
	);
}

function isRelation(id: Group["id"]): id is `relation:${string}` {
	return id.startsWith("relation:");
}
