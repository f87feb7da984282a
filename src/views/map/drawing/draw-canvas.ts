import type { LabelWish } from "../model/labels";
import { colourOf, FADED, FONT_SIZE, isInside, lineInk, type Picture } from "./picture";

/** Draws the map: links, nodes, labels. Shapes of one colour are one path, so that ten thousand take a few calls. */
export function drawCanvas(context: CanvasRenderingContext2D, ratio: number, picture: Picture, labels: readonly LabelWish[], withLinks: boolean): void {
	const { size, camera, palette } = picture;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, size.width, size.height);
	context.setTransform(ratio * camera.k, 0, 0, ratio * camera.k, ratio * camera.x, ratio * camera.y);
	if (withLinks) drawLinks(context, picture);
	drawNodes(context, picture);
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.font = `${FONT_SIZE}px ${palette.font}`;
	context.textAlign = "center";
	context.lineJoin = "round";
	context.lineWidth = 3;
	context.strokeStyle = palette.ground;
	context.fillStyle = palette.text;
	for (const { text, x, y } of labels) {
		context.strokeText(text, x, y);
		context.fillText(text, x, y);
	}
}

function drawLinks(context: CanvasRenderingContext2D, { network, bodies, visible, camera, palette, lit, chain }: Picture): void {
	const path = (draws: (link: number, from: number, to: number) => boolean): void => {
		context.beginPath();
		network.links.forEach(({ from, to }, link) => {
			const [one, other] = [bodies[from], bodies[to]];
			if (visible.links[link] === 0 || one === undefined || other === undefined || !draws(link, from, to)) return;
			context.moveTo(one.x, one.y);
			context.lineTo(other.x, other.y);
		});
		context.stroke();
	};
	const isLit = (from: number, to: number): boolean => lit === null || (lit.has(from) && lit.has(to));
	const strong = (link: number): boolean => (network.links[link]?.strength ?? 0) > 0.5;
	// Where lines are many, each is fainter: the picture shall not be one grey.
	const ink = lineInk(visible.ties);
	context.strokeStyle = palette.line;
	for (const [width, wanted] of [[1, false], [2, true]] as const) {
		context.lineWidth = width / camera.k;
		if (lit !== null) {
			context.globalAlpha = FADED * ink;
			path((link, from, to) => strong(link) === wanted && !isLit(from, to));
		}
		context.globalAlpha = lit === null ? ink : 1;
		path((link, from, to) => strong(link) === wanted && isLit(from, to));
	}
	context.globalAlpha = 1;
	if (chain.size === 0) return;
	context.strokeStyle = palette.accent;
	context.lineWidth = 3 / camera.k;
	path((link) => chain.has(link));
}

function drawNodes(context: CanvasRenderingContext2D, picture: Picture): void {
	const { network, bodies, visible, camera, palette, lit } = picture;
	const batches = new Map<string, { readonly colour: string; readonly hollow: boolean; readonly faded: boolean; readonly numbers: number[] }>();
	for (const body of bodies) {
		const node = network.nodes[body.number];
		if (node === undefined || visible.nodes[body.number] === 0 || !isInside(picture, body)) continue;
		const hollow = node.path === null;
		const faded = lit !== null && !lit.has(body.number);
		const colour = colourOf(picture, node);
		const key = `${faded} ${hollow} ${colour}`;
		const batch = batches.get(key);
		if (batch === undefined) batches.set(key, { colour, hollow, faded, numbers: [body.number] });
		else batch.numbers.push(body.number);
	}
	// What stands out lies on top of what has faded.
	for (const { colour, hollow, faded, numbers } of [...batches.values()].sort((a, b) => Number(b.faded) - Number(a.faded))) {
		context.beginPath();
		for (const number of numbers) outline(context, picture, number);
		context.globalAlpha = 1;
		context.lineWidth = (hollow ? 1.5 : 1) / camera.k;
		context.fillStyle = palette.ground;
		if (hollow || faded) context.fill();
		context.globalAlpha = faded ? FADED : 1;
		context.fillStyle = colour;
		context.strokeStyle = hollow ? colour : palette.ground;
		if (!hollow) context.fill();
		context.setLineDash(hollow ? [3 / camera.k, 2 / camera.k] : []);
		context.stroke();
		context.setLineDash([]);
	}
	context.globalAlpha = 1;
}

/** People are round, organisations square, pages stand on a corner. */
function outline(context: CanvasRenderingContext2D, { network, bodies }: Picture, number: number): void {
	const body = bodies[number];
	const node = network.nodes[number];
	if (body === undefined || node === undefined) return;
	const { x, y, radius } = body;
	if (node.kind === "organisation") {
		context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
	} else if (node.kind === "page" || node.kind === "missing-page") {
		context.moveTo(x, y - radius * 1.3);
		context.lineTo(x + radius * 1.3, y);
		context.lineTo(x, y + radius * 1.3);
		context.lineTo(x - radius * 1.3, y);
		context.closePath();
	} else {
		context.moveTo(x + radius, y);
		context.arc(x, y, radius, 0, 2 * Math.PI);
	}
}
