import type { Body } from "../layout/layout";
import type { Camera, Size } from "../model/camera";
import type { ColourScheme } from "../model/colours";
import { PLAIN } from "../model/colours";
import type { MapNetwork, MapNode } from "../model/network";
import type { Visible } from "../model/visible";
import { placeLabels, type LabelWish } from "../model/labels";
import type { Palette } from "./palette";

/** Everything a drawing of the map needs; canvas and SVG draw the same. */
export interface Picture {
	readonly network: MapNetwork;
	readonly bodies: readonly Body[];
	readonly visible: Visible;
	readonly colours: ColourScheme;
	readonly palette: Palette;
	readonly camera: Camera;
	readonly size: Size;
	/** Nodes that stand out; the rest fades. Null where nothing does. */
	readonly lit: ReadonlySet<number> | null;
	/** Links of a highlighted chain. */
	readonly chain: ReadonlySet<number>;
}

export const FADED = 0.18;
export const FONT_SIZE = 12;

export function colourOf({ colours, palette }: Picture, node: MapNode): string {
	return palette.of(node.kind === "contact" ? colours.of(node) : PLAIN);
}

/** Opacity of a line, 0.2..1, where there are so many ties. */
export function lineInk(ties: number): number {
	return Math.max(0.2, Math.min(1, Math.sqrt(800 / Math.max(1, ties))));
}

/** Whether a node's outline lies within the picture. */
export function isInside({ camera: { k, x, y }, size }: Picture, body: Body): boolean {
	const [left, top, reach] = [body.x * k + x, body.y * k + y, body.radius * k];
	return left > -reach && top > -reach && left < size.width + reach && top < size.height + reach;
}

/** More than these tell nobody anything. */
const MOST_LABELS = 220;

/**
 * The labels that find a place: of what stands out first, then by value. What is drawn small has no label.
 * @param widthOf width of a text at `FONT_SIZE`, in pixels
 */
export function labelsOf(picture: Picture, ranking: readonly number[], widthOf: (text: string) => number): readonly LabelWish[] {
	const { network, bodies, visible, camera, lit } = picture;
	function* wishes(): Generator<LabelWish> {
		for (const number of lit === null ? ranking : [...lit, ...ranking.filter((one) => !lit.has(one))]) {
			const body = bodies[number];
			const node = network.nodes[number];
			if (body === undefined || node === undefined || visible.nodes[number] === 0 || (lit !== null && !lit.has(number)) || !isInside(picture, body)) continue;
			if (lit === null && body.radius * camera.k < 3) continue;
			yield { number, text: node.label, x: body.x * camera.k + camera.x, y: (body.y + body.radius) * camera.k + camera.y + FONT_SIZE, width: widthOf(node.label) };
		}
	}
	return placeLabels(wishes(), MOST_LABELS);
}

/** Numbers of the nodes, the most valuable first: who gets a label. */
export function labelRanking({ nodes }: MapNetwork): readonly number[] {
	return [...nodes.keys()].sort((a, b) => (nodes[b]?.value ?? 0) - (nodes[a]?.value ?? 0) || a - b);
}
