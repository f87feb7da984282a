import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraph } from "../../../src/core/graph";
import { aSnapshot as aVault } from "../../support/vault";

const SEED = join(__dirname, "../../../../shared/seed-vault");

function readVault(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".md"));
	return Object.fromEntries(paths.map((each) => [each.replaceAll("\\", "/"), readFileSync(join(folder, each), "utf8")]));
}

(existsSync(SEED) ? describe : describe.skip)("the graph of three real pages", () => {
	const graph = () => buildGraph(aVault(readVault(SEED)));

	it("resolves the one link that has a page, and keeps each other target with its referrers", () => {
		const { nodes, edges } = graph();
		const links = edges.filter(({ kind }) => kind === "link");
		const found = links.filter(({ to }) => to.endsWith(".md"));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ soft: false });
		const missing = nodes.filter(({ kind }) => kind === "missing");
		expect(nodes.filter(({ kind }) => kind === "page")).toHaveLength(3);
		expect(missing).toHaveLength(14);
		for (const { id } of missing) expect(links.filter(({ to }) => to === id).map(({ from }) => from)).toHaveLength(1);
		expect(links.every(({ source }) => source.text.includes("[["))).toBe(true);
	});
});
