import { useMemo, useRef, useState } from "preact/hooks";
import { arrange, type Arrangement } from "../model/arrange";
import type { Choices } from "../model/choices";
import { held } from "../model/entries";
import type { PanelData } from "../panel-data";

/** How long after the last movement rows still keep their places, in milliseconds. */
const HOLD = 4000;

export interface HeldArrangement {
	readonly arrangement: Arrangement;
	readonly hold: () => void;
	readonly release: () => void;
}

/**
 * The list as asked for. While somebody points at it, a change of the vault changes words but no places: nothing moves away
 * under the pointer. What the user does himself (searching, filtering, opening a group) takes effect at once.
 */
export function useArrangement(data: PanelData, choices: Choices, query: string): HeldArrangement {
	const [, setReleased] = useState(0);
	const timer = useRef(0);
	const shown = useRef<{ readonly choices: Choices; readonly query: string; readonly data: PanelData; readonly arrangement: Arrangement } | null>(null);
	const fresh = useMemo(() => arrange({ rows: data.agenda.items, today: data.today, dailyLimit: data.dailyLimit, choices, query, contact: data.contact }), [data, choices, query]);

	const before = shown.current;
	const keepsPlaces = timer.current !== 0 && before !== null && before.choices === choices && before.query === query && before.data.today === data.today;
	const arrangement = useMemo(() => (keepsPlaces && before !== null ? held(before.arrangement, fresh, data.row) : fresh), [fresh, keepsPlaces]);
	shown.current = { choices, query, data, arrangement };

	const release = (): void => {
		window.clearTimeout(timer.current);
		timer.current = 0;
		setReleased((count) => count + 1);
	};
	return {
		arrangement,
		release,
		hold: () => {
			window.clearTimeout(timer.current);
			timer.current = window.setTimeout(release, HOLD);
		},
	};
}
