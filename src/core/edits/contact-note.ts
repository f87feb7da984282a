import { readFrontmatter, type Property } from "../notes/frontmatter";
import { scanMarkdown } from "../notes/markdown";
import { isPlaceholder, saysNothing, type KeyTable } from "../notes/properties";
import { looseKey, scriptOf, type Script } from "../text";
import type { FactKey } from "../settings";

/** Properties that Obsidian names itself, in any language of the note. */
const OBSIDIAN_KEYS = new Set(["tags", "tag", "aliases", "alias", "cssclasses", "cssclass", "publish", "type"]);

/** A place where a note states a fact. */
export interface StatedFact {
	/** The key, as written. */
	readonly key: string;
	readonly value: string;
	readonly place: "frontmatter" | "body";
}

/** What an edit must know of a contact's note: which keys it uses, and in which language it is written. */
export class ContactNote {
	private readonly properties: readonly Property[];
	private readonly body: string;
	private readonly fields: readonly { readonly key: string; readonly value: string }[];

	constructor(readonly text: string, private readonly table: KeyTable) {
		const front = readFrontmatter(text);
		const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
		this.properties = front.properties;
		this.body = text.slice(front.bodyOffset);
		this.fields = scan.fields.filter((field) => field.form === "line" && field.quote < 0);
	}

	/** Where a fact is stated, in the order in which they count: the last one counts most. */
	stated(fact: FactKey): readonly StatedFact[] {
		const isIt = (key: string): boolean => this.table.factOf(looseKey(key)) === fact;
		return [
			...this.fields.filter(({ key }) => isIt(key)).map(({ key, value }) => ({ key, value, place: "body" as const })),
			...this.properties.filter(({ key }) => isIt(key)).map(({ key, value }) => ({ key, value: typeof value === "object" && value !== null ? "…" : String(value ?? ""), place: "frontmatter" as const })),
		];
	}

	/** Script of the words of the note, of its keys where it has no words yet; the title is a name, and says nothing. */
	wordScript(otherwise: Script): Script {
		return scriptOf(this.body.replace(/^# .*$/gm, "")) ?? this.ownKeyScript() ?? otherwise;
	}

	/** Script of the keys of the note, of its words where it has no keys of its own. */
	keyScript(otherwise: Script): Script {
		return this.ownKeyScript() ?? this.wordScript(otherwise);
	}

	private ownKeyScript(): Script | null {
		return scriptOf([...this.properties, ...this.fields].map(({ key }) => key).filter((key) => !OBSIDIAN_KEYS.has(key.toLowerCase())).join(" "));
	}
}

/** Whether a place for a value is there, and empty: `last_contact:`, `last_contact: YYYY-MM-DD`, `last_contact: —`. */
export function isOpen({ value }: StatedFact): boolean {
	return value.trim() === "" || isPlaceholder(value) || saysNothing(value);
}
