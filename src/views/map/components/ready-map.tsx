import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Translator } from "../../../i18n";
import type { PanelData } from "../../agenda/panel-data";
import { socialOf } from "../../ties/social-of";
import type { Place } from "../layout/seeds";
import { MapCanvas } from "../map-canvas";
import type { MapChoices } from "../model/choices";
import { chainTo, type Chain } from "../model/highlight";
import { TIME_STEPS } from "../model/time";
import type { MapHost } from "../ports";
import { ChainWords } from "./chain-words";
import { HoverCard } from "./hover-card";
import { Legend } from "./legend";
import { NodeList } from "./node-list";
import { Options } from "./options";
import { Toolbar } from "./toolbar";
import { useScene } from "./use-scene";

interface ReadyMapProps {
	readonly host: MapHost;
	readonly t: Translator;
	readonly data: PanelData;
}

const NO_LINKS: ReadonlySet<number> = new Set();

/** The map over a vault that has been read: what is chosen, and the picture, list and legend that follow from it. */
export function ReadyMap({ host, t, data }: ReadyMapProps): JSX.Element {
	const words = t.messages.map;
	const [choices, setChoices] = useState(() => host.loadChoices());
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(TIME_STEPS);
	/** Ids, because numbers change with the network. */
	const [around, setAround] = useState<string | null>(null);
	const [chosen, setChosen] = useState<string | null>(null);
	const [hovered, setHovered] = useState<{ readonly number: number; readonly at: Place } | null>(null);
	const [chain, setChain] = useState<Chain | "none" | null>(null);
	const social = socialOf(data);
	const scene = useScene({ data, social, choices, query, step, around, chosen, hovered: hovered?.number ?? null, chain: chain === "none" ? null : chain });
	const { network, shown, colours } = scene;

	const choose = (next: MapChoices): void => {
		setChoices(next);
		host.saveChoices(next);
	};
	const picture = useRef<MapCanvas | null>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const live = useRef({ network, open, menu });
	live.current = { network, open, menu };

	function open(number: number, event: MouseEvent | KeyboardEvent): void {
		const path = network.nodes[number]?.path ?? null;
		if (path !== null) host.open({ path }, event);
	}
	function lookAround(number: number): void {
		setAround(network.nodes[number]?.id ?? null);
		setChain(null);
		picture.current?.fit();
	}
	function showChain(number: number): void {
		setChain(chainTo(network, social, number) ?? "none");
	}
	function menu(number: number, event: MouseEvent): void {
		const entries = [
			{ title: words.showAround, icon: "waypoints", act: () => { lookAround(number); } },
			{ title: words.showPath, icon: "route", act: () => { showChain(number); } },
		];
		const note = network.nodes[number]?.path ?? null;
		host.menu(note === null ? entries : [{ title: t.messages.panel.openNote, icon: "file-text", act: () => { open(number, event); } }, ...entries], event);
	}

	useEffect(() => {
		if (canvas.current === null) return;
		const map = new MapCanvas(
			canvas.current,
			{
				hover: (number, at) => {
					setHovered((before) => (number < 0 ? null : before?.number === number ? before : { number, at }));
				},
				open: (number, event) => {
					live.current.open(number, event);
				},
				menu: (number, event) => {
					live.current.menu(number, event);
				},
				rest: (places) => {
					host.savePlaces(places);
				},
				stopwatch: () => host.stopwatch(),
			},
			host.loadPlaces(),
		);
		picture.current = map;
		const stop = host.onColours(() => {
			map.recolour();
		});
		return () => {
			stop();
			map.close();
		};
	}, []);
	useEffect(() => {
		picture.current?.show({ ...scene, chain: chain === null || chain === "none" ? NO_LINKS : chain.links });
	}, [scene, chain]);
	// Numbers of another network mean other nodes.
	useEffect(() => {
		setHovered(null);
		setChain(null);
	}, [network]);

	const save = (event: MouseEvent): void => {
		const name = `Network map ${data.today}`;
		host.menu(
			[
				{ title: words.savePng, icon: "image", act: () => { picture.current?.png((content) => { host.savePicture(`${name}.png`, content); }); } },
				{ title: words.saveSvg, icon: "shapes", act: () => { host.savePicture(`${name}.svg`, picture.current?.svg() ?? ""); } },
			],
			event,
		);
	};
	const middle = around === null ? undefined : network.numberOf.get(around);
	return (
		<div class="kith-map">
			<Toolbar
				host={host}
				t={t}
				query={query}
				onQuery={setQuery}
				onFind={() => {
					const [first] = scene.found;
					if (first !== undefined) picture.current?.centre(first);
				}}
				choices={choices}
				onChoices={choose}
				onFit={() => picture.current?.fit()}
				onSave={save}
			/>
			{choices.showsOptions && <Options t={t} data={data} choices={choices} onChoices={choose} first={scene.first} step={step} onStep={setStep} />}
			<div class="kith-map-status" role="status">
				{shown.people === 0 ? words.nobody : words.shown(shown.people, shown.ties)}
				{middle !== undefined && (
					<>
						{" · "}
						{words.around(network.nodes[middle]?.label ?? "")}{" "}
						<button type="button" class="kith-text-button" onClick={() => { setAround(null); picture.current?.fit(); }}>
							{words.showAll}
						</button>
					</>
				)}
			</div>
			{chain !== null && <ChainWords t={t} chain={chain} today={data.today} onClose={() => { setChain(null); }} host={host} />}
			<div class="kith-map-main">
				<div class="kith-map-picture">
					<canvas ref={canvas} role="img" aria-label={words.picture(shown.people, shown.ties)} />
					{hovered !== null && network.nodes[hovered.number] !== undefined && <HoverCard t={t} data={data} social={social} network={network} number={hovered.number} at={hovered.at} />}
				</div>
				{choices.listed && (
					<NodeList
						host={host}
						t={t}
						data={data}
						network={network}
						numbers={scene.found}
						onOpen={open}
						onAround={lookAround}
						onPath={showChain}
						onChoose={(number) => {
							setChosen(number === null ? null : (network.nodes[number]?.id ?? null));
							if (number !== null) picture.current?.centre(number);
						}}
					/>
				)}
			</div>
			<Legend t={t} colouring={choices.colouring} colours={colours} network={network} shown={shown} />
		</div>
	);
}
