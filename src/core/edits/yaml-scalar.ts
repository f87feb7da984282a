/** How a property's value stands on its line: `key:` + `lead` + `value` + `tail` (spaces and a comment). */
export interface ScalarSpot {
	/** Key with its colon, as written. */
	readonly head: string;
	readonly lead: string;
	/** As written, with its quotes. */
	readonly value: string;
	readonly tail: string;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#'"[\]{},&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?)\s*:(?=\s|$)/u;

/** Splits a top-level `key: value # comment` line; null where the line is no such line. */
export function splitScalarLine(line: string): (ScalarSpot & { readonly key: string }) | null {
	const match = KEY.exec(line);
	if (match === null || match[1] === undefined) return null;
	const rest = line.slice(match[0].length);
	const lead = /^[ \t]*/.exec(rest)?.[0] ?? "";
	const written = rest.slice(lead.length);
	const end = valueEnd(written);
	return {
		key: unquote(match[1].trim()),
		head: match[0],
		lead,
		value: written.slice(0, end),
		tail: written.slice(end),
	};
}

/** Index behind the value: a comment begins at a `#` after a space, outside quotes. */
function valueEnd(written: string): number {
	const quote = written[0];
	if (quote === '"' || quote === "'") {
		for (let at = 1; at < written.length; at++) {
			if (quote === '"' && written[at] === "\\") at++;
			else if (written[at] === quote) {
				if (quote === "'" && written[at + 1] === "'") at++;
				else return at + 1;
			}
		}
		return written.trimEnd().length;
	}
	if (written.startsWith("#")) return 0;
	const comment = written.search(/[ \t]#/);
	return (comment < 0 ? written : written.slice(0, comment)).trimEnd().length;
}

function unquote(text: string): string {
	return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}

/** Words that YAML readers may take for something other than text. */
const TYPED = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+]?(?:\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan))$/i;
const PLAIN = /^[\p{L}\p{N}(][^\n\r]*$/u;

/** A text as a YAML scalar on one line, in the quotes the old value had where they serve; null for a text with control characters. */
export function asScalar(value: string | boolean, old = ""): string | null {
	if (typeof value === "boolean") return String(value);
	// eslint-disable-next-line no-control-regex -- control characters are exactly what may not be written
	if (/[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff\ud800-\udfff]/.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""))) return null;
	const quoted = `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
	if (old.startsWith('"')) return quoted;
	if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
	const isPlain =
		PLAIN.test(value) && value === value.trim() && !/:(?:\s|$)|\s#/.test(value) && (!TYPED.test(value) || /^[1-9]\d{0,5}$/.test(value));
	return isPlain ? value : quoted;
}

/** A day in the form of the one it replaces: what was in dots stays in dots, what was a link stays a link. */
export function likeOldDate(value: string, old: string): string {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	if (iso === null) return value;
	const bare = old.replace(/^["']|["']$/g, "");
	const [, year = "", month = "", day = ""] = iso;
	if (/^\[\[\d{4}-\d{2}-\d{2}\]\]$/.test(bare)) return `[[${value}]]`;
	if (/^\d{2}\.\d{2}\.\d{4}$/.test(bare)) return `${day}.${month}.${year}`;
	if (/^\d{4}\/\d{2}\/\d{2}$/.test(bare)) return `${year}/${month}/${day}`;
	return value;
}
