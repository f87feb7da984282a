/** A setting that could not be read: its dotted key in data.json and the value as far as it can be shown. */
export interface SettingProblem {
	readonly key: string;
	readonly detail: string;
}

type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a person would recognise it, bounded: JSON, or its type where JSON cannot say it. */
export function shown(value: unknown): string {
	let text: string | undefined;
	try {
		text = typeof value === "string" ? value : JSON.stringify(value);
	} catch {
		text = undefined;
	}
	return (text ?? typeof value).slice(0, 80);
}

/**
 * Reads typed values out of foreign JSON. Each method gives the fallback, and notes a problem, where the value has
 * another type; an absent value is no problem.
 */
export class DataReader {
	readonly problems: SettingProblem[] = [];

	refuse(key: string, value: unknown): void {
		this.problems.push({ key, detail: shown(value) });
	}

	record(data: Data, name: string, prefix = ""): Data {
		const value = own(data, name);
		if (value === undefined || isData(value)) return value ?? {};
		this.refuse(prefix + name, value);
		return {};
	}

	/** Texts of a list, trimmed, without empty and repeated ones. */
	texts(data: Data, name: string, fallback: readonly string[], prefix = ""): readonly string[] {
		const value = own(data, name);
		if (value === undefined) return fallback;
		if (!Array.isArray(value)) {
			this.refuse(prefix + name, value);
			return fallback;
		}
		const texts = new Set<string>();
		value.forEach((item: unknown, index) => {
			if (typeof item !== "string") this.refuse(`${prefix}${name}.${index}`, item);
			else if (item.trim() !== "") texts.add(item.trim());
		});
		return [...texts];
	}

	text(data: Data, name: string, fallback: string): string {
		const value = own(data, name);
		if (value === undefined) return fallback;
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		this.refuse(name, value);
		return fallback;
	}

	/** As `text`, where saying nothing is an answer too. */
	anyText(data: Data, name: string, fallback: string): string {
		return own(data, name) === "" ? "" : this.text(data, name, fallback);
	}

	oneOf<T extends string>(data: Data, name: string, allowed: readonly T[], fallback: T): T {
		const value = own(data, name);
		if (value === undefined) return fallback;
		const found = allowed.find((word) => word === value);
		if (found === undefined) this.refuse(name, value);
		return found ?? fallback;
	}

	/** A finite number of at least `least`. */
	number(data: Data, name: string, fallback: number, least: number, prefix = ""): number {
		const value = own(data, name);
		if (value === undefined) return fallback;
		if (typeof value === "number" && Number.isFinite(value) && value >= least) return value;
		this.refuse(prefix + name, value);
		return fallback;
	}
}

/** Own members only: `{"__proto__": …}` and inherited names say nothing. */
export function own(data: Data, name: string): unknown {
	return Object.hasOwn(data, name) ? data[name] : undefined;
}
