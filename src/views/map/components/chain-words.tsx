import type { JSX } from "preact";
import type { IsoDate } from "../../../core/dates";
import type { Translator } from "../../../i18n";
import type { Chain } from "../model/highlight";
import type { MapHost } from "../ports";
import { IconButton } from "./parts";

interface ChainWordsProps {
	readonly host: MapHost;
	readonly t: Translator;
	readonly chain: Chain | "none";
	readonly today: IsoDate;
	readonly onClose: () => void;
}

/** The chain that leads to somebody, as text: who, and when they were last in touch. */
export function ChainWords({ host, t, chain, today, onClose }: ChainWordsProps): JSX.Element {
	const words = t.messages.map;
	return (
		<div class="kith-map-chain" role="status">
			{chain === "none" ? (
				words.noPath
			) : (
				<ol>
					<li>{words.you}</li>
					{chain.path.steps.map(({ to, label, lastDay }) => (
						<li key={to}>
							{label}
							{lastDay !== null && <span class="kith-muted"> {t.relativeDay(lastDay, today)}</span>}
						</li>
					))}
				</ol>
			)}
			<IconButton host={host} icon="x" label={words.showAll} onClick={onClose} />
		</div>
	);
}
