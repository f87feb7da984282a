import type { LabelWish } from "../model/labels";
import { colourOf, FADED, FONT_SIZE, isInside, lineInk, type Picture } from "./picture";

/** The map as an SVG document. Colours are written out: the file is looked at far from the theme. */
export function drawSvg(picture: Picture, labels: readonly LabelWish[]): string {
	const { network, bodies, visible, camera, size, palette, lit, chain } = picture;
	const at = (value: number): string => value.toFixed(1);
	const placeOf = (number: number): { x: number; y: number; radius: number } => {
		const body = bodies[number];
		return { x: (body?.x ?? 0) * camera.k + camera.x, y: (body?.y ?? 0) * camera.k + camera.y, radius: (body?.radius ?? 0) * camera.k };
	};
	const faded = (...numbers: readonly number[]): string => (lit === null || numbers.every((number) => lit.has(number)) ? "" : ` opacity="${FADED}"`);
	const links = network.links.flatMap(({ from, to, strength }, link) => {
		if (visible.links[link] === 0) return [];
		const [one, other] = [placeOf(from), placeOf(to)];
		const colour = chain.has(link) ? ` stroke="${palette.accent}" stroke-width="3"` : strength > 0.5 ? ' stroke-width="2"' : "";
		return `<line x1="${at(one.x)}" y1="${at(one.y)}" x2="${at(other.x)}" y2="${at(other.y)}"${colour}${faded(from, to)}/>`;
	});
	const nodes = bodies.flatMap((body) => {
		const node = network.nodes[body.number];
		if (node === undefined || visible.nodes[body.number] === 0 || !isInside(picture, body)) return [];
		const { x, y, radius } = placeOf(body.number);
		const colour = colourOf(picture, node);
		const paint = node.path === null ? `fill="${palette.ground}" stroke="${colour}" stroke-dasharray="3 2"` : `fill="${colour}" stroke="${palette.ground}"`;
		const title = `<title>${escaped(node.label)}</title>`;
		const rest = `${paint}${faded(body.number)}>${title}`;
		if (node.kind === "organisation") return `<rect x="${at(x - radius)}" y="${at(y - radius)}" width="${at(2 * radius)}" height="${at(2 * radius)}" ${rest}</rect>`;
		if (node.kind === "page" || node.kind === "missing-page") {
			const reach = radius * 1.3;
			return `<path d="M${at(x)} ${at(y - reach)}L${at(x + reach)} ${at(y)}L${at(x)} ${at(y + reach)}L${at(x - reach)} ${at(y)}Z" ${rest}</path>`;
		}
		return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}" ${rest}</circle>`;
	});
	const texts = labels.map(({ text, x, y }) => `<text x="${at(x)}" y="${at(y)}">${escaped(text)}</text>`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">`,
		`<rect width="100%" height="100%" fill="${palette.ground}"/>`,
		`<g stroke="${palette.line}" stroke-opacity="${at(lineInk(visible.ties))}">${links.join("")}</g>`,
		`<g>${nodes.join("")}</g>`,
		`<g font-family="${escaped(palette.font)}" font-size="${FONT_SIZE}" text-anchor="middle" fill="${palette.text}" stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts.join("")}</g>`,
		"</svg>",
	].join("\n");
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
