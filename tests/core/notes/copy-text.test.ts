import { setFlagsFromString } from "node:v8";
import vm from "node:vm";
import fc from "fast-check";
import { copyText } from "../../../src/core/notes/copy-text";

setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc") as () => void;

/** Megabytes in use once nothing more is given back: what earlier tests of this process left goes bit by bit. */
async function settledHeap(): Promise<number> {
	for (let before = Infinity; ; ) {
		await new Promise((resolve) => setImmediate(resolve));
		collectGarbage();
		const used = process.memoryUsage().heapUsed / 1e6;
		if (used > before - 0.2) return used;
		before = used;
	}
}

/** Megabytes that the heap grows by while pieces of 400 files of 100 KB are kept. */
async function heldBy(keep: (text: string) => string): Promise<number> {
	const before = await settledHeap();
	const kept: string[] = [];
	for (let file = 0; file < 400; file++) {
		const text = Buffer.from(`${"word ".repeat(20_000)}${String(file)}`).toString("utf8");
		for (let piece = 0; piece < 5; piece++) kept.push(keep(text.slice(piece * 50, piece * 50 + 40)));
	}
	const held = (await settledHeap()) - before;
	expect(kept).toHaveLength(2000);
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

	it("does not keep the file alive that it was cut from, as a slice does", async () => {
		const byCopies = await heldBy(copyText);
		expect(await heldBy((text) => text)).toBeGreaterThan(byCopies + 20);
		expect(byCopies).toBeLessThan(10);
	});
});
