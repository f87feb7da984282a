import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import { radiusOf } from "../model/radius";
import type { MapNetwork } from "../model/network";
import type { Visible } from "../model/visible";
import { seedPlaces, type Place, type Places } from "./seeds";

export interface Body extends SimulationNodeDatum {
	/** In the network. */
	readonly number: number;
	readonly radius: number;
	x: number;
	y: number;
}
interface Spring extends SimulationLinkDatum<Body> {
	readonly strength: number;
}

/** Below this the map moves less than a pixel. */
const STILL = 0.004;
/** From so many nodes on the layout takes fewer and rougher steps: it has to end. */
const MANY = 3_000;

/**
 * The layout of the map. It moves in steps when asked to and does nothing between: who draws decides how much of a frame
 * it may take. Hidden nodes keep their places and push nobody.
 */
export class Layout {
	readonly bodies: readonly Body[];
	readonly #simulation: Simulation<Body, Spring>;
	#moving = false;

	constructor(
		private readonly network: MapNetwork,
		known: Places,
	) {
		const seeds = seedPlaces(network, known);
		this.bodies = network.nodes.map((node, number) => ({ number, radius: radiusOf(node), x: seeds[number]?.x ?? 0, y: seeds[number]?.y ?? 0 }));
		this.#simulation = forceSimulation<Body, Spring>([]).stop().alphaMin(STILL);
		// What lies where it lay is left alone, but for what is new.
		this.#simulation.alpha(network.nodes.every(({ id }) => known.has(id)) ? 0 : 1);
	}

	get isMoving(): boolean {
		return this.#moving;
	}

	/** Lays out what is visible, from where it lies. `warmth`: 0..1, how freely things may move. */
	show(visible: Visible, warmth: number): void {
		const bodies = this.bodies.filter(({ number }) => visible.nodes[number] === 1);
		const springs: Spring[] = [];
		this.network.links.forEach(({ from, to, strength }, link) => {
			const source = this.bodies[from];
			const target = this.bodies[to];
			if (visible.links[link] === 1 && source !== undefined && target !== undefined) springs.push({ source, target, strength });
		});
		const many = bodies.length > MANY;
		this.#simulation
			.nodes(bodies)
			.alphaDecay(many ? 0.045 : 0.0228)
			.force("push", forceManyBody<Body>().strength((body) => -30 - 3 * body.radius).theta(many ? 1.4 : 1).distanceMax(many ? 350 : 700))
			.force("spring", forceLink<Body, Spring>(springs).distance(({ strength }) => 55 - 25 * strength))
			.force("inX", forceX<Body>().strength(0.07))
			.force("inY", forceY<Body>().strength(0.07))
			.force("apart", many ? null : forceCollide<Body>((body) => body.radius + 2))
			.alpha(Math.max(this.#simulation.alpha(), warmth));
		this.#moving = this.#simulation.alpha() > STILL;
	}

	/** Moves for as long as `isOver` allows, one step at least. @returns whether there is more to do */
	step(isOver: () => boolean): boolean {
		if (!this.#moving) return false;
		do {
			this.#simulation.tick();
			this.#moving = this.#simulation.alpha() > STILL || this.#simulation.alphaTarget() > STILL;
		} while (this.#moving && !isOver());
		return this.#moving;
	}

	/** Holds a node where the pointer has it; the others give way. */
	hold(number: number, place: Place): void {
		const body = this.bodies[number];
		if (body === undefined) return;
		body.fx = place.x;
		body.fy = place.y;
		this.#simulation.alphaTarget(0.2);
		this.#moving = true;
	}

	release(number: number): void {
		const body = this.bodies[number];
		this.#simulation.alphaTarget(0);
		if (body === undefined) return;
		body.fx = null;
		body.fy = null;
	}

	/** Where everything lies, to begin there next time. */
	places(): Places {
		return new Map(this.bodies.map(({ number, x, y }) => [this.network.nodes[number]?.id ?? "", { x: Math.round(x), y: Math.round(y) }]));
	}
}
