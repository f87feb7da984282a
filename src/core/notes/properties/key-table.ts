import { FACT_KEYS, type FactKey, type Settings } from "../../settings";
import { looseKey } from "../../text";
import { KEY_NAMES, UNMISTAKABLE_KEYS, UNMISTAKABLE_PREFIX } from "./key-names";

/** Which fact a property tells, by its loose key. */
export interface KeyTable {
	factOf(loose: string): FactKey | undefined;
	/** Every name of a fact, as loose keys; the inverse of `factOf`. */
	namesOf(fact: FactKey): readonly string[];
	/** Whether the key, as written, belongs only to notes about people. */
	isUnmistakable(key: string, loose: string): boolean;
}

/** Compiles the built-in names and the user's; where two facts claim one name the user's word wins, then the earlier fact. */
export function compileKeyTable(settings: Pick<Settings, "keys">): KeyTable {
	const facts = new Map<string, FactKey>();
	const add = (fact: FactKey, names: readonly string[]): void => {
		for (const name of names) {
			const loose = looseKey(name);
			if (!facts.has(loose)) facts.set(loose, fact);
		}
	};
	for (const fact of FACT_KEYS) add(fact, settings.keys[fact] ?? []);
	for (const fact of FACT_KEYS) add(fact, KEY_NAMES[fact]);
	const unmistakable = new Set(UNMISTAKABLE_KEYS.map(looseKey));
	const prefix = new RegExp(`^${UNMISTAKABLE_PREFIX.slice(0, -1)}[-_ ]`, "i");
	return {
		factOf: (loose) => facts.get(loose),
		namesOf: (fact) => [...facts].flatMap(([loose, told]) => (told === fact ? [loose] : [])),
		isUnmistakable: (key, loose) => unmistakable.has(loose) || prefix.test(key),
	};
}
