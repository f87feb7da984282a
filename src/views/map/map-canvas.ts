import { drag, type D3DragEvent } from "d3-drag";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent } from "d3-zoom";
import { drawCanvas } from "./drawing/draw-canvas";
import { drawSvg } from "./drawing/draw-svg";
import { readPalette, type Palette } from "./drawing/palette";
import { FONT_SIZE, labelRanking, labelsOf, type Picture } from "./drawing/picture";
import { Layout } from "./layout/layout";
import type { Place, Places } from "./layout/seeds";
import { fitAll, nodeAt, toMap, type Camera, type Size } from "./model/camera";
import type { ColourScheme } from "./model/colours";
import type { MapNetwork } from "./model/network";
import type { Visible } from "./model/visible";

export interface MapScene {
	readonly network: MapNetwork;
	/** What is laid out. */
	readonly laid: Visible;
	/** What of it is drawn: less, where the map shows an earlier day. */
	readonly shown: Visible;
	readonly colours: ColourScheme;
	readonly lit: ReadonlySet<number> | null;
	readonly chain: ReadonlySet<number>;
}
export interface MapCanvasEvents {
	readonly hover: (number: number, at: Place) => void;
	readonly open: (number: number, event: MouseEvent) => void;
	readonly menu: (number: number, event: MouseEvent) => void;
	/** The layout has come to rest. */
	readonly rest: (places: Places) => void;
	readonly stopwatch: () => () => number;
}

/** Of a frame of 16 ms; the rest is for drawing and for the page. */
const LAYOUT_BUDGET = 8;
/** From so many links on they are drawn only when the map is still. */
const MANY_LINKS = 6_000;
const CLOSEST = 8;
const FARTHEST = 0.05;

/** The picture itself: a canvas that draws when something has changed, and only then. */
export class MapCanvas {
	readonly #context: CanvasRenderingContext2D | null;
	readonly #view: Window;
	readonly #zoom = zoom<HTMLCanvasElement, unknown>();
	readonly #observer: ResizeObserver;
	readonly #widths = new Map<string, number>();
	#frame = 0;
	#scene: MapScene | null = null;
	#layout: Layout | null = null;
	#ranking: readonly number[] = [];
	#palette: Palette | null = null;
	#camera: Camera = { k: 1, x: 0, y: 0 };
	#size: Size = { width: 1, height: 1 };
	/** Until the user has moved the map it shows all of itself. */
	#follows = true;
	#gesture = false;

	constructor(
		private readonly canvas: HTMLCanvasElement,
		private readonly events: MapCanvasEvents,
		private places: Places,
	) {
		this.#context = canvas.getContext("2d");
		this.#view = canvas.ownerDocument.defaultView ?? window;
		this.#observer = new ResizeObserver(() => {
			this.#resize();
		});
		this.#observer.observe(canvas);
		this.#resize();
		this.#listen();
	}

	/** Shows a scene; the layout goes on from where things lie. */
	show(scene: MapScene): void {
		const before = this.#scene;
		this.#scene = scene;
		if (before?.network !== scene.network) {
			if (this.#layout !== null) this.places = new Map([...this.places, ...this.#layout.places()]);
			this.#layout = new Layout(scene.network, this.places);
			this.#ranking = labelRanking(scene.network);
			this.#layout.show(scene.laid, before === null ? 0 : 0.1);
		} else if (before.laid !== scene.laid) {
			this.#layout?.show(scene.laid, 0.3);
		}
		this.draw();
	}

	/** Reads the colours of the theme again. */
	recolour(): void {
		this.#palette = null;
		this.#widths.clear();
		this.draw();
	}

	/** Draws in the next frame. */
	draw(): void {
		if (this.#frame === 0) this.#frame = this.#view.requestAnimationFrame(this.#onFrame);
	}

	fit(): void {
		this.#follows = true;
		this.draw();
	}

	/** Brings a node into the middle, where the user can see what it is. */
	centre(number: number): void {
		const body = this.#layout?.bodies[number];
		if (body === undefined) return;
		this.#follows = false;
		const k = Math.max(this.#camera.k, 1);
		this.#moveTo({ k, x: this.#size.width / 2 - k * body.x, y: this.#size.height / 2 - k * body.y });
		this.draw();
	}

	/** All of the map as a file: SVG as text, PNG at twice the size of the screen. */
	svg(): string {
		const picture = this.#picture(this.#fitted());
		return picture === null ? "" : drawSvg(picture, labelsOf(picture, this.#ranking, this.#widthOf));
	}
	png(done: (content: ArrayBuffer | null) => void): void {
		const picture = this.#picture(this.#fitted());
		const paper = createEl("canvas");
		paper.width = this.#size.width * 2;
		paper.height = this.#size.height * 2;
		const context = paper.getContext("2d");
		if (picture === null || context === null) {
			done(null);
			return;
		}
		drawCanvas(context, 2, picture, labelsOf(picture, this.#ranking, this.#widthOf), true);
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalCompositeOperation = "destination-over";
		context.fillStyle = picture.palette.ground;
		context.fillRect(0, 0, paper.width, paper.height);
		paper.toBlob((blob) => {
			if (blob === null) done(null);
			else void blob.arrayBuffer().then(done);
		});
	}

	close(): void {
		this.#view.cancelAnimationFrame(this.#frame);
		this.#observer.disconnect();
		select(this.canvas).on(".drag", null).on(".zoom", null);
		if (this.#layout !== null) this.events.rest(this.#layout.places());
	}

	readonly #onFrame = (): void => {
		this.#frame = 0;
		const scene = this.#scene;
		const layout = this.#layout;
		if (scene === null || layout === null || this.#context === null) return;
		const elapsed = this.events.stopwatch();
		const wasMoving = layout.isMoving;
		const moves = layout.step(() => elapsed() > LAYOUT_BUDGET);
		if (this.#follows) this.#moveTo(this.#fitted());
		const picture = this.#picture(this.#camera);
		if (picture === null) return;
		const busy = moves || this.#gesture;
		const labels = busy && scene.network.nodes.length > MANY_LINKS ? [] : labelsOf(picture, this.#ranking, this.#widthOf);
		drawCanvas(this.#context, this.#view.devicePixelRatio, picture, labels, !(busy && scene.network.links.length > MANY_LINKS));
		if (moves) this.draw();
		else if (wasMoving) this.events.rest(layout.places());
	};

	#picture(camera: Camera): Picture | null {
		const scene = this.#scene;
		const layout = this.#layout;
		if (scene === null || layout === null || this.canvas.parentElement === null) return null;
		this.#palette ??= readPalette(this.canvas.parentElement);
		const { network, shown: visible, colours, lit, chain } = scene;
		return { network, bodies: layout.bodies, visible, colours, palette: this.#palette, camera, size: this.#size, lit, chain };
	}

	readonly #widthOf = (text: string): number => {
		let width = this.#widths.get(text);
		if (width === undefined) {
			const context = this.#context;
			if (context !== null) context.font = `${FONT_SIZE}px ${this.#palette?.font ?? "sans-serif"}`;
			this.#widths.set(text, (width = context?.measureText(text).width ?? 0));
		}
		return width;
	};

	#fitted(): Camera {
		const visible = this.#scene?.laid.nodes;
		return fitAll(this.#layout?.bodies.filter(({ number }) => visible?.[number] === 1) ?? [], this.#size);
	}

	#resize(): void {
		const { clientWidth: width, clientHeight: height } = this.canvas;
		const ratio = this.#view.devicePixelRatio;
		this.#size = { width, height };
		this.canvas.width = Math.max(1, Math.round(width * ratio));
		this.canvas.height = Math.max(1, Math.round(height * ratio));
		this.draw();
	}

	/** Tells d3-zoom too, which keeps the camera of the gestures. */
	#moveTo({ k, x, y }: Camera): void {
		this.#camera = { k, x, y };
		this.#zoom.transform(select(this.canvas), zoomIdentity.translate(x, y).scale(k));
	}

	#under(event: { readonly clientX: number; readonly clientY: number }): { readonly number: number; readonly at: Place } {
		const box = this.canvas.getBoundingClientRect();
		const at = { x: event.clientX - box.left, y: event.clientY - box.top };
		const scene = this.#scene;
		if (scene === null || this.#layout === null) return { number: -1, at };
		return { number: nodeAt(this.#layout.bodies, scene.shown.nodes, toMap(this.#camera, at), this.#camera.k), at };
	}

	#listen(): void {
		const { canvas, events } = this;
		this.#zoom.scaleExtent([FARTHEST, CLOSEST]).on("start zoom end", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
			// Moved by the map itself.
			if (event.sourceEvent === null) return;
			this.#gesture = event.type !== "end";
			if (event.type === "zoom") this.#follows = false;
			this.#camera = event.transform;
			this.draw();
		});
		const dragging = drag<HTMLCanvasElement, unknown, { readonly number: number; x: number; y: number } | undefined>()
			.container(canvas)
			.subject((event: D3DragEvent<HTMLCanvasElement, unknown, unknown>) => {
				const number = nodeAt(this.#layout?.bodies ?? [], this.#scene?.shown.nodes ?? new Uint8Array(), toMap(this.#camera, event), this.#camera.k);
				return number < 0 ? undefined : { number, x: event.x, y: event.y };
			})
			.clickDistance(4)
			.on("drag", (event: D3DragEvent<HTMLCanvasElement, unknown, { readonly number: number }>) => {
				this.#follows = false;
				this.#layout?.hold(event.subject.number, toMap(this.#camera, event));
				this.draw();
			})
			.on("end", (event: D3DragEvent<HTMLCanvasElement, unknown, { readonly number: number }>) => {
				this.#layout?.release(event.subject.number);
				this.draw();
			});
		select<HTMLCanvasElement, unknown>(canvas).call(dragging).call(this.#zoom).on("dblclick.zoom", null);
		canvas.addEventListener("pointermove", (event) => {
			if (event.buttons !== 0) return;
			const { number, at } = this.#under(event);
			canvas.classList.toggle("is-over", number >= 0);
			events.hover(number, at);
		});
		canvas.addEventListener("pointerleave", () => {
			events.hover(-1, { x: 0, y: 0 });
		});
		const clicked = (event: MouseEvent): void => {
			const { number } = this.#under(event);
			if (number >= 0 && event.button < 2) events.open(number, event);
		};
		canvas.addEventListener("click", clicked);
		canvas.addEventListener("auxclick", clicked);
		canvas.addEventListener("contextmenu", (event) => {
			const { number } = this.#under(event);
			if (number < 0) return;
			event.preventDefault();
			events.menu(number, event);
		});
	}
}
