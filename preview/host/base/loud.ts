/** What JavaScript, promises and printers read of any object without meaning the API. */
const READ_BY_THE_LANGUAGE = new Set(["then", "toJSON", "nodeType", "asymmetricMatch"]);

/**
 * Root of every class of the host. Reading a member that neither the class nor the plugin's subclass has throws with
 * its name, so that a plugin never runs on silently missing parts. The guard is a proxy at the end of the prototype
 * chain: it is asked only where everything else has failed, and costs nothing before.
 */
export class Loud {}

const guard = new Proxy(Object.create(null) as object, {
	get(_target, key, receiver: object) {
		if (typeof key === "symbol" || key in Object.prototype || READ_BY_THE_LANGUAGE.has(key)) {
			return Reflect.get(Object.prototype, key, receiver) as unknown;
		}
		throw new Error(`The preview host has no ${nameOf(receiver)}.${key}`);
	},
});
Object.setPrototypeOf(Loud.prototype, guard);

/** Name of the nearest class of the host, below the plugin's own subclasses. */
function nameOf(receiver: object): string {
	const names: string[] = [];
	let at: object | null = Object.getPrototypeOf(receiver) as object | null;
	while (at !== null && at !== Loud.prototype && at !== guard) {
		const maker = Object.getOwnPropertyDescriptor(at, "constructor")?.value as { name: string } | undefined;
		if (maker !== undefined) names.push(maker.name);
		at = Object.getPrototypeOf(at) as object | null;
	}
	return names.join(" < ") || "object";
}

/** The module that the plugin gets from `require("obsidian")`: an absent export throws with its name. */
export function loudModule<T extends object>(module: T): T {
	return new Proxy(module, {
		get(target, key) {
			if (typeof key === "string" && !(key in target) && key !== "__esModule" && key !== "default") {
				throw new Error(`The preview host has no export "${key}" of the obsidian module`);
			}
			return Reflect.get(target, key) as unknown;
		},
	});
}

/**
 * The host's own object under Obsidian's type, for handing out. Every class of the host `implements` the parts of
 * obsidian.d.ts that it has, so this names the type anew rather than changing it; private members make a plain
 * assignment impossible.
 */
export function real<T>(own: object): T {
	return own as T;
}

/** The way back: an object that came in under Obsidian's type, and was made by the host. */
export function own<T>(given: object): T {
	return given as T;
}
