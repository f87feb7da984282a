import type { IsoDate } from "../../../src/core/dates";
import { SocialGraph } from "../../../src/core/graph";
import { readPlaces, placesToKeep } from "../../../src/views/map/layout/kept-places";
import { Layout } from "../../../src/views/map/layout/layout";
import { fitAll, nodeAt, toMap } from "../../../src/views/map/model/camera";
import { DEFAULT_MAP_CHOICES, readMapChoices } from "../../../src/views/map/model/choices";
import { coloursOf } from "../../../src/views/map/model/colours";
import { chainTo, surroundings } from "../../../src/views/map/model/highlight";
import { placeLabels, type LabelWish } from "../../../src/views/map/model/labels";
import { MAP_LAYERS, mapNetwork, type MapLayer, type MapNetwork } from "../../../src/views/map/model/network";
import { dayAt, firstDay, TIME_STEPS } from "../../../src/views/map/model/time";
import { visibleOf, type MapCut, type Visible } from "../../../src/views/map/model/visible";
import { aPanel, TODAY } from "../../support/panel";

const NOTES = {
	"People/Ann.md": "---\ntype: person\nrelation: client\nmet: 2025-01-10\nknows: \"[[Bo]]\"\n---\n\n- 2026-01-10 call: about [[Pricing]]\n",
	"People/Bo.md": "---\ntype: person\nrelation: Client\ncompany: Helios\nfriend: \"[[Gus]]\"\n---\n\n- 2025-06-01 call: hello\n",
	"People/Cy.md": "---\ntype: person\nrelation: mentor\ncompany: Helios\n---\n\n- 2026-08-10 call: hello\n",
	"People/Dee.md": "---\ntype: person\n---\n\nNothing dated.\n",
	"People/Eli.md": "---\ntype: person\ncompany: Lonely Ltd\n---\n\n- 2026-08-10 call: hello\n",
	"Knowledge base/Tactics.md": "# Tactics\n\n## For clients\n\nLike [[Ann]].\n",
};
const ALL = new Set<MapLayer>(MAP_LAYERS);
const everyone: MapCut = { fits: () => true, around: null, until: null };

function aNetwork(layers: ReadonlySet<MapLayer> = ALL): { readonly network: MapNetwork; readonly social: SocialGraph } {
	const data = aPanel(NOTES);
	const social = new SocialGraph(data.snapshot, data.today);
	return { network: mapNetwork(data, social, layers), social };
}
function labels(network: MapNetwork, { nodes }: Visible): string[] {
	return network.nodes.flatMap(({ label }, number) => (nodes[number] === 1 ? label : [])).sort();
}
function linked(network: MapNetwork): string[] {
	return network.links.map(({ from, to, kind }) => `${network.nodes[from]?.label} ${kind} ${network.nodes[to]?.label}`).sort();
}
function numberOf(network: MapNetwork, label: string): number {
	return network.nodes.findIndex((node) => node.label === label);
}

describe("the network of the map", () => {
	test("holds contacts with their ties, and what the layers add", () => {
		expect(linked(aNetwork().network)).toEqual(["Ann page Pricing", "Ann page Tactics", "Ann tie Bo", "Bo names Gus", "Bo works-at Helios", "Cy works-at Helios"]);
	});

	test("ties colleagues to each other where their organisation is not shown", () => {
		expect(linked(aNetwork(new Set()).network)).toEqual(["Ann tie Bo", "Bo tie Cy"]);
	});

	test("leaves out a company that one person alone names", () => {
		expect(aNetwork().network.nodes.map(({ label }) => label)).not.toContain("Lonely Ltd");
	});

	test("knows since when people are in it, and by what they are told apart", () => {
		const { network } = aNetwork();
		const of = (label: string) => network.nodes[numberOf(network, label)];
		expect(of("Ann")).toMatchObject({ kind: "contact", path: "People/Ann.md", relation: "client", since: "2025-01-10" });
		expect(of("Dee")).toMatchObject({ since: null, status: "no-cadence" });
		expect(of("Gus")).toMatchObject({ kind: "stranger", path: null, status: null });
		expect(Math.max(...network.nodes.filter(({ kind }) => kind === "contact").map(({ value }) => value))).toBe(1);
	});
});

describe("what is visible", () => {
	test("shrinks with the filters; what nobody visible leads to goes too", () => {
		const { network } = aNetwork();
		expect(labels(network, visibleOf(network, { ...everyone, fits: ({ label }) => label === "Cy" || label === "Dee" }))).toEqual(["Cy", "Dee", "Helios"]);
	});

	test("around somebody is what two steps reach, whatever the filters say of the middle", () => {
		const { network } = aNetwork();
		const around = numberOf(network, "Ann");
		expect(labels(network, visibleOf(network, { ...everyone, around }))).toEqual(["Ann", "Bo", "Gus", "Helios", "Pricing", "Tactics"]);
		expect(labels(network, visibleOf(network, { fits: () => false, around, until: null }))).toContain("Ann");
	});

	test("on an earlier day are those met by then, and those of whom no day is told", () => {
		const { network } = aNetwork();
		const then = visibleOf(network, { ...everyone, until: "2025-03-01" as IsoDate });
		expect(labels(network, then)).toEqual(["Ann", "Dee", "Pricing", "Tactics"]);
		expect(then).toMatchObject({ people: 2, ties: 0 });
	});

	test("the slider runs from the first day to today", () => {
		const { network } = aNetwork();
		const first = firstDay(network, TODAY);
		expect(first).toBe("2025-01-10");
		expect(dayAt(first ?? TODAY, TODAY, 0)).toBe("2025-01-10");
		expect(dayAt(first ?? TODAY, TODAY, TIME_STEPS)).toBeNull();
		expect(firstDay({ ...network, nodes: [], links: [] }, TODAY)).toBeNull();
	});
});

describe("colours and highlights", () => {
	test("relations that differ in case are one colour; whoever has none is plain", () => {
		const { network } = aNetwork();
		const { keys, of } = coloursOf(network, "relation");
		expect(keys.map(({ value, count }) => [value.toLowerCase(), count])).toEqual([["client", 2], ["mentor", 1], ["", 2]]);
		expect(of(network.nodes[numberOf(network, "Ann")]!)).toBe(of(network.nodes[numberOf(network, "Bo")]!));
	});

	test("statuses keep their own order and colour", () => {
		expect(coloursOf(aNetwork().network, "status").keys).toEqual([{ colour: "status-no-cadence", value: "no-cadence", count: 5 }]);
	});

	test("a node lights up with its neighbours; a chain leads to somebody through others", () => {
		const { network, social } = aNetwork();
		expect([...surroundings(network, numberOf(network, "Cy"))].map((number) => network.nodes[number]?.label).sort()).toEqual(["Cy", "Helios"]);
		const chain = chainTo(network, social, numberOf(network, "Gus"));
		expect(chain?.nodes.map((number) => network.nodes[number]?.label)).toEqual(["Bo", "Gus"]);
		expect(chain?.links.size).toBe(1);
	});
});

describe("labels", () => {
	const wish = (number: number, x: number, y: number, width = 50): LabelWish => ({ number, text: `#${number}`, x, y, width });

	test("give way to a more important one that is too near, in any direction", () => {
		const placed = placeLabels([wish(0, 100, 100), wish(1, 140, 105), wish(2, 100, 130), wish(3, 160, 100)], 10);
		expect(placed.map(({ number }) => number)).toEqual([0, 2, 3]);
	});

	test("never collide, wherever they lie; and are no more than asked for", () => {
		let seed = 7;
		const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
		const wishes = Array.from({ length: 400 }, (_, number) => wish(number, random() * 900 - 50, random() * 500 - 50, 10 + random() * 150));
		const placed = placeLabels(wishes, 1_000);
		const naive: LabelWish[] = [];
		for (const one of wishes) {
			if (naive.every((other) => Math.abs(one.y - other.y) >= 16 || Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + 4)) naive.push(one);
		}
		expect(placed).toEqual(naive);
		expect(placeLabels(wishes, 5)).toHaveLength(5);
	});
});

describe("the layout", () => {
	test("is the same each time, comes to rest, and lays nobody over another", () => {
		const lay = (): Layout => {
			const { network } = aNetwork();
			const layout = new Layout(network, new Map());
			layout.show(visibleOf(network, everyone), 1);
			while (layout.step(() => false));
			return layout;
		};
		const layout = lay();
		expect(layout.isMoving).toBe(false);
		expect([...lay().places()]).toEqual([...layout.places()]);
		for (const one of layout.bodies) {
			for (const other of layout.bodies) {
				if (one.number < other.number) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius - 1);
			}
		}
	});

	test("starts at rest where everything lay before, and stops a slice when its time is over", () => {
		const { network } = aNetwork();
		const layout = new Layout(network, new Map());
		layout.show(visibleOf(network, everyone), 1);
		let steps = 0;
		expect(layout.step(() => ++steps >= 3)).toBe(true);
		expect(steps).toBe(3);
		while (layout.step(() => false));
		const kept = readPlaces(JSON.parse(JSON.stringify(placesToKeep(layout.places()))));
		const again = new Layout(network, kept);
		again.show(visibleOf(network, everyone), 0);
		expect(again.isMoving).toBe(false);
		expect([...again.places()]).toEqual([...layout.places()]);
	});

	test("a held node stays under the pointer and moves again when let go", () => {
		const { network } = aNetwork();
		const layout = new Layout(network, new Map());
		layout.show(visibleOf(network, everyone), 0);
		layout.hold(0, { x: 500, y: -300 });
		layout.step(() => true);
		expect(layout.bodies[0]).toMatchObject({ x: 500, y: -300 });
		layout.release(0);
		while (layout.step(() => false));
		expect(layout.bodies[0]?.x).toBeLessThan(500);
	});

	test("kept places that are no places are left out", () => {
		expect([...readPlaces({ a: [1, 2], b: [1], c: "x", d: [Number.NaN, 1] })]).toEqual([["a", { x: 1, y: 2 }]]);
		expect(readPlaces(null).size).toBe(0);
	});
});

describe("camera and pointer", () => {
	test("everything fits, and a point of the screen finds its node, the nearest of several", () => {
		const bodies = [{ number: 0, x: -100, y: 0, radius: 5 }, { number: 1, x: 100, y: 50, radius: 5 }, { number: 2, x: 106, y: 50, radius: 12 }];
		const camera = fitAll(bodies, { width: 400, height: 300 });
		for (const { x, y } of bodies) {
			expect(x * camera.k + camera.x).toBeGreaterThan(0);
			expect(x * camera.k + camera.x).toBeLessThan(400);
			expect(y * camera.k + camera.y).toBeLessThan(300);
		}
		const under = (x: number, y: number, visible = Uint8Array.of(1, 1, 1)): number => nodeAt(bodies, visible, toMap(camera, { x: x * camera.k + camera.x, y: y * camera.k + camera.y }), camera.k);
		expect(under(-100, 0)).toBe(0);
		expect(under(101, 50)).toBe(1);
		expect(under(112, 50)).toBe(2);
		expect(under(101, 50, Uint8Array.of(1, 0, 1))).toBe(2);
		expect(under(0, 400)).toBe(-1);
	});

	test("an empty map is shown at its own size", () => {
		expect(fitAll([], { width: 400, height: 300 })).toEqual({ k: 1, x: 200, y: 150 });
	});

	test("choices that do not fit any more take their defaults", () => {
		expect(readMapChoices({ colouring: "size", layers: ["pages", "clouds"], listed: 1 })).toEqual({ ...DEFAULT_MAP_CHOICES, layers: ["pages"] });
		expect(readMapChoices("x")).toEqual(DEFAULT_MAP_CHOICES);
	});
});
