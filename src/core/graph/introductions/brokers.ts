import type { NotePath } from "../../notes";
import type { ContactNetwork } from "../contact-network/model";
import type { Broker } from "../model";
import { constraints } from "../sparse/constraint";
import { at, degree } from "../sparse/sparse-graph";

/** Between two who do not know each other anybody is a broker: three ties make one worth naming. */
const LEAST_TIES = 3;

/** The contacts with the lowest constraint (Burt 1992) in the network of contacts, the strongest brokers first. */
export function brokersOf({ contacts, graph }: ContactNetwork, limit: number): readonly Broker[] {
	const found = constraints(graph);
	const brokers: Broker[] = [];
	contacts.forEach((path: NotePath, contact) => {
		const ties = degree(graph, contact);
		if (ties < LEAST_TIES) return;
		const score = Math.round(Math.max(0, 1 - at(found, contact)) * 1e4) / 1e4;
		if (score > 0) brokers.push({ path, score, ties });
	});
	return brokers.sort((one, other) => other.score - one.score || other.ties - one.ties || (one.path < other.path ? -1 : 1)).slice(0, limit);
}
