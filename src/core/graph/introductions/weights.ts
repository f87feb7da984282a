import type { SharedKind } from "../contact-network/model";

/** What a pair gains by sharing something, before Adamic & Adar divide it by ln(how many share it). */
export const SHARED_WEIGHTS: Readonly<Record<SharedKind, number>> = { interest: 1, organisation: 0.8, topic: 0.7, place: 0.3 };
export const ACQUAINTANCE_WEIGHT = 0.8;
/** A note that asks for it is worth more than anything two people may share. */
export const REQUEST_SCORE = 25;

/** Adamic & Adar 2003. A pair that shares something alone counts as two. */
export function adamicAdar(weight: number, sharing: number): number {
	return weight / Math.log(Math.max(2, sharing));
}
