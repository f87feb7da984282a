import type { Snapshot } from "../../vault-index";
import type { Broker, Introduction } from "../model";
import { Introducer, type IntroductionOptions } from "./introducer";

/** Who should meet whom, and who holds the network together. Keep an `Introducer` where one snapshot is asked more than once. */
export function introductionsOf(snapshot: Snapshot, options: IntroductionOptions = {}): { readonly pairs: readonly Introduction[]; readonly brokers: readonly Broker[] } {
	const introducer = new Introducer(snapshot);
	return { pairs: introducer.pairs(options), brokers: introducer.brokers() };
}
