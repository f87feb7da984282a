import { setFlagsFromString } from "node:v8";
import vm from "node:vm";
import fc from "fast-check";
import { copyText } from "../../../src/core/notes/copy-text";

setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** Megabytes that the heap grows by while pieces of 200 files of 100 KB are kept. */
function heldBy(keep: (text: string) => string): number {
	collectGarbage();
	const before = process.memoryUsage().heapUsed;
	const kept: string[] = [];
	for (let file = 0; file < 200; file++) {
		const text = Buffer.from(`${"word ".repeat(20_000)}${String(file)}`).toString("utf8");
		for (let piece = 0; piece < 5; piece++) kept.push(keep(text.slice(piece * 50, piece * 50 + 40)));
	}
	collectGarbage();
	const held = (process.memoryUsage().heapUsed - before) / 1e6;
	expect(kept).toHaveLength(1000);
	return held;
}

describe("A copied text", () => {
	it("is the same text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(10), (text, start) => {
				expect(copyText(text.slice(start))).toBe(text.slice(start));
			}),
		);
	});

	it("does not keep the file alive that it was cut from, as a slice does", () => {
		expect(heldBy((text) => text)).toBeGreaterThan(10);
		expect(heldBy(copyText)).toBeLessThan(3);
	});
});
