import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CORE_RANKS } from "../../scripts/layers.mjs";
import { coreFolders, ROOT } from "./planted-project";

const architecture = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8");
const named = [...architecture.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);

function markdownFiles(folder: string): string[] {
	return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".md"))
		.map((file) => path.join(folder, file));
}

describe("docs/architecture.md", () => {
	test.each(named)("names %s, which exists", (name) => {
		expect(existsSync(path.join(ROOT, name))).toBe(true);
	});

	test("names every folder of the core, in the order of the layers", () => {
		const core = named.filter((name) => name.startsWith("src/core/")).map((name) => name.slice("src/core/".length));
		expect([...core].sort()).toEqual(coreFolders().sort());
		const rank = (folder: string): number => CORE_RANKS.findIndex((rankFolders) => rankFolders.includes(folder));
		expect(core.map(rank)).toEqual(core.map(rank).sort((a, b) => a - b));
	});

	test("fits a page", () => {
		expect(architecture.split("\n").length).toBeLessThanOrEqual(70);
	});
});

describe("links between documents", () => {
	const files = ["README.md", "README.ru.md", "CHANGELOG.md", ...markdownFiles("docs")].filter((file) => existsSync(path.join(ROOT, file)));

	test.each(files)("in %s lead to files that exist", (file) => {
		const text = readFileSync(path.join(ROOT, file), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
		const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target).filter((target) => !/^[a-z]+:|^#/.test(target));
		const missing = targets.filter((target) => !existsSync(path.join(ROOT, path.dirname(file), decodeURIComponent(target.replace(/#.*$/, "")))));
		expect(missing).toEqual([]);
	});
});
