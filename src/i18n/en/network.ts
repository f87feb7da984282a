import type { FragileSpot, PathStep } from "../../core/graph";
import { count } from "./forms";

const STEPS = {
	"own": "you know",
	"works-at": "works at",
	"friend": "is a friend of",
	"knows": "knows",
	"reports-to": "works with",
	"introduced-by": "was introduced to",
	"related": "is related to",
	"event": "was seen with",
	"mention": "is named with",
	"colleague": "worked beside",
} satisfies Record<PathStep["kind"], string>;

/** Who leads to whom, and where the network hangs on one tie. */
export const network = {
	/** How one step of a chain leads on to the next: "Ada, who is a friend of Ben". */
	steps: STEPS,
	pathsTo: (name: string): string => `Who leads to ${name}`,
	noPath: (name: string): string => `No chain of contacts leads to ${name}.`,
	strength: (percent: number): string => `strength ${percent} of 100`,
	lastSeen: (day: string): string => `last ${day}`,
	fragile: {
		title: "Hangs on one tie",
		organisation: (label: string, contact: string): string => `${contact} is your only live tie to ${label}`,
		community: (label: string, contact: string): string => `${contact} is your only live tie to the circle around ${label}`,
		behind: (others: number): string => `${count(others, "person", "people")} behind`,
	} satisfies Record<FragileSpot["kind"], unknown> & Readonly<Record<string, unknown>>,
};
