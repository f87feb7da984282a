import type { JSX } from "preact";
import type { Translator } from "../../../i18n";
import type { IsoDate } from "../../../core/dates";
import type { HeatCell } from "../heat-map";
import type { Bar } from "../summary";

const CELL = 13;
const SQUARE = 11;

/** Days as squares, darker the more contact there was. */
export function HeatMap({ cells, t, today }: { readonly cells: readonly HeatCell[]; readonly t: Translator; readonly today: IsoDate }): JSX.Element {
	const words = t.messages.review;
	const weeks = (cells.at(-1)?.week ?? 0) + 1;
	const busy = cells.filter(({ touches }) => touches > 0);
	return (
		<svg class="kith-heat" viewBox={`0 0 ${weeks * CELL} ${7 * CELL}`} width={weeks * CELL} height={7 * CELL} role="img" aria-label={`${words.heat}: ${t.number(busy.length)}`}>
			{cells.map(({ day, touches, week, row, level }) => (
				<rect key={day} class={`is-level-${level}`} x={week * CELL} y={row * CELL} width={SQUARE} height={SQUARE} rx={2}>
					<title>{words.heatDay(t.day(day, today), touches)}</title>
				</rect>
			))}
		</svg>
	);
}

const ROW = 22;
const LABEL = 140;
const LONGEST = 140;

export function Bars({ bars, title, t }: { readonly bars: readonly Bar[]; readonly title: string; readonly t: Translator }): JSX.Element | null {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	if (bars.length === 0) return null;
	const width = LABEL + LONGEST + 50;
	return (
		<section>
			<h4>{title}</h4>
			<svg class="kith-bars" viewBox={`0 0 ${width} ${bars.length * ROW}`} width={width} height={bars.length * ROW} role="img" aria-label={`${title}: ${bars.map(({ label, value }) => `${label} ${t.number(value)}`).join(", ")}`}>
				{bars.map(({ label, value }, place) => (
					<g key={label}>
						<text x={0} y={place * ROW + 15}>{label.length > 20 ? `${label.slice(0, 19)}…` : label}</text>
						<rect x={LABEL} y={place * ROW + 4} width={(LONGEST * value) / most} height={ROW - 8} rx={2} />
						<text x={LABEL + (LONGEST * value) / most + 6} y={place * ROW + 15}>{t.number(value)}</text>
					</g>
				))}
			</svg>
		</section>
	);
}
