import fc from "fast-check";
import { setProperty } from "../../../src/core/edits";

const LAST = { keys: ["last_contact", "последний контакт"], createAs: "last_contact" } as const;
const set = (text: string, value: string | boolean | null, more: object = {}): string => {
	const result = setProperty(text, { ...LAST, value, ...more });
	if (result.kind !== "edited") throw new Error(`${result.kind}: ${JSON.stringify(result)}`);
	return result.text;
};

describe("setting a property", () => {
	it("touches the value alone and keeps its comment, quotes and spaces", () => {
		expect(set('---\ntype: person\nlast_contact:   "2026-01-01"   # by phone\n---\nText', "2026-11-20")).toBe(
			'---\ntype: person\nlast_contact:   "2026-11-20"   # by phone\n---\nText',
		);
		expect(set("---\nLast Contact: '2026-01-01'\n---\n", "2026-11-20")).toBe("---\nLast Contact: '2026-11-20'\n---\n");
	});

	it("keeps CRLF, a byte order mark and trailing spaces", () => {
		expect(set("\ufeff---\r\nlast-contact: 2026-01-01 \r\ntags: [a,  b]\r\n---\r\nText  \r\n", "2026-11-20")).toBe(
			"\ufeff---\r\nlast-contact: 2026-11-20 \r\ntags: [a,  b]\r\n---\r\nText  \r\n",
		);
	});

	it("writes a date in the form the note uses", () => {
		expect(set("---\nПоследний контакт: 01.02.2026\n---\n", "2026-11-20")).toBe("---\nПоследний контакт: 20.11.2026\n---\n");
		expect(set('---\nlast_contact: "[[2026-02-01]]"\n---\n', "2026-11-20")).toBe('---\nlast_contact: "[[2026-11-20]]"\n---\n');
	});

	it("changes the last of duplicate keys, which is the one that counts", () => {
		expect(set("---\nlast_contact: 2025-01-01\nlast_contact: 2026-01-01\n---\n", "2026-11-20")).toBe(
			"---\nlast_contact: 2025-01-01\nlast_contact: 2026-11-20\n---\n",
		);
	});

	it("fills an empty value and one that is only a comment", () => {
		expect(set("---\nlast_contact:\n---\n", "2026-11-20")).toBe("---\nlast_contact: 2026-11-20\n---\n");
		expect(set("---\nlast_contact: # when?\n---\n", "2026-11-20")).toBe("---\nlast_contact: 2026-11-20 # when?\n---\n");
	});

	it("adds the property at the end of the block, or a block where there is none", () => {
		expect(set("---\ntype: person\n---\nText\n", "2026-11-20")).toBe("---\ntype: person\nlast_contact: 2026-11-20\n---\nText\n");
		expect(set("Text", "2026-11-20")).toBe("---\nlast_contact: 2026-11-20\n---\nText");
	});

	it("does nothing where the note has no such key and none is to be made", () => {
		expect(setProperty("Text", { keys: ["last_contact"], value: "2026-11-20" })).toEqual({ kind: "unchanged" });
	});

	it("takes a property out with its line", () => {
		expect(set("---\na: 1\nlast_contact: 2026-01-01\nb: 2\n---\n", null)).toBe("---\na: 1\nb: 2\n---\n");
	});

	it.each([
		["a list", "---\nlast_contact:\n  - 2026-01-01\n---\n"],
		["a list at the margin", "---\nlast_contact:\n- 2026-01-01\n---\n"],
		["a flow list", "---\nlast_contact: [2026-01-01]\n---\n"],
		["a block of text", "---\nlast_contact: |\n  2026-01-01\n---\n"],
		["text that runs on", "---\nlast_contact: 2026-01-01\n  and later\n---\n"],
		["an open quote", '---\nlast_contact: "2026-01-01\n  x"\n---\n'],
		["a nested map", "---\nlast_contact:\n  at: 2026-01-01\n---\n"],
	])("refuses to replace %s", (_, text) => {
		expect(setProperty(text, { ...LAST, value: "2026-11-20" })).toMatchObject({ kind: "refused", reason: "value-not-single" });
	});

	it("refuses a block without end and a value with a line break", () => {
		expect(setProperty("---\na: 1\n", { ...LAST, value: "x" })).toMatchObject({ kind: "refused", reason: "frontmatter-broken" });
		expect(setProperty("---\na: 1\n---\n", { ...LAST, value: "x\ny" })).toMatchObject({ kind: "refused", reason: "value-unwritable" });
	});

	it("leaves every other line as it is, byte for byte, in any text", () => {
		const line = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("- x", "# h", "a: 'b' # c", "tags: [x, y]", "---x", "", "  deep: 1"));
		const eol = fc.constantFrom("\n", "\r\n");
		fc.assert(
			fc.property(fc.array(line), fc.array(line), eol, fc.boolean(), (head, body, end, hasKey) => {
				const clean = (texts: string[]): string[] => texts.map((text) => text.replace(/[\r\n]/g, "")).filter((text) => text.trimEnd() !== "---");
				const block = clean(head).filter((text) => !/last.?contact/i.test(text) && /^(?:[a-z]+: |#)/.test(text));
				const lines = ["---", ...block, ...(hasKey ? ["last_contact: 2020-01-01"] : []), "---", ...clean(body)];
				const result = setProperty(lines.join(end), { ...LAST, value: "2026-11-20" });
				if (result.kind !== "edited") throw new Error(result.kind);
				const after = result.text.split(end);
				const at = result.line - 1;
				expect(after[at]).toBe("last_contact: 2026-11-20");
				after.splice(at, 1);
				if (hasKey) lines.splice(at, 1);
				expect(after).toEqual(lines);
			}),
		);
	});
});
