import { readFileSync } from "node:fs";
import path from "node:path";
import { changelogEntry, obstacles } from "../../scripts/release-rules.mjs";
import { ROOT } from "./planted-project";

type Facts = Parameters<typeof obstacles>[0];
const READY: Facts = {
	status: "",
	branch: "main",
	tags: ["0.9.0"],
	headTags: [],
	tagged: false,
	changelog: "# Changelog\n\n## 1.0.0\n\n- All of it.\n\n## 0.9.0\n\n- Some of it.\n",
	packageVersion: "1.0.0",
	lockVersion: "1.0.0",
	manifest: { version: "1.0.0", minAppVersion: "1.13.0" },
	versions: { "0.9.0": "1.13.0", "1.0.0": "1.13.0" },
};

test("a release that is ready meets no obstacle", () => expect(obstacles(READY)).toEqual([]));

describe("a release is refused for", () => {
	test.each<[string, Partial<Facts>, RegExp]>([
		["a dirty tree", { status: " M src/main.ts" }, /not clean/],
		["another branch", { branch: "try" }, /branch is try/],
		["a tag that exists", { tags: ["0.9.0", "1.0.0"] }, /tag 1\.0\.0 exists/],
		["a missing changelog entry", { changelog: "# Changelog\n\n## 0.9.0\n\n- Some.\n" }, /no entry for 1\.0\.0/],
		["an empty changelog entry", { changelog: "## 1.0.0\n\n## 0.9.0\n\n- Some.\n" }, /no entry for 1\.0\.0/],
		["an entry that only begins alike", { changelog: "## 1.0.0-beta\n\n- Some.\n" }, /no entry/],
		["another version in package.json", { packageVersion: "0.9.0" }, /package\.json has 0\.9\.0/],
		["another version in the lockfile", { lockVersion: "0.9.0" }, /package-lock\.json has 0\.9\.0/],
		["a version that versions.json lacks", { versions: {} }, /versions\.json must map 1\.0\.0 to 1\.13\.0/],
		["a version with a v", { manifest: { version: "v1.0.0", minAppVersion: "1.13.0" } }, /x\.y\.z, without a v/],
		["a tag elsewhere", { tagged: true, branch: "HEAD", headTags: ["0.9.0"] }, /No tag 1\.0\.0 points/],
	])("%s", (_what, change, message) => expect(obstacles({ ...READY, ...change }).join("\n")).toMatch(message));
});

test("the notes of a release are its changelog entry", () => expect(changelogEntry(READY.changelog, "0.9.0")).toBe("- Some of it."));

describe("this project", () => {
	const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as Record<string, unknown>;
	const manifest = json("manifest.json");

	test("has one version everywhere, with a changelog entry", () => {
		const version = String(manifest["version"]);
		expect([json("package.json")["version"], json("package-lock.json")["version"]]).toEqual([version, version]);
		expect(json("versions.json")[version]).toBe(manifest["minAppVersion"]);
		expect(changelogEntry(readFileSync(path.join(ROOT, "CHANGELOG.md"), "utf8"), version)).not.toBeNull();
	});

	test("pins every package, so that a build elsewhere gives the same bytes", () => {
		const { dependencies, devDependencies } = json("package.json") as Record<string, Record<string, string>>;
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(loose).toEqual([]);
	});

	test("has a complete lockfile, packages for other machines included: npm ci refuses any other", () => {
		const { packages } = json("package-lock.json") as { readonly packages: Readonly<Record<string, { readonly dependencies?: object; readonly optionalDependencies?: object }>> };
		const names = new Set(Object.keys(packages).map((folder) => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)));
		const missing = Object.entries(packages).flatMap(([from, { dependencies = {}, optionalDependencies = {} }]) =>
			Object.keys({ ...dependencies, ...optionalDependencies })
				.filter((name) => !names.has(name))
				.map((name) => `${from} needs ${name}`),
		);
		expect(missing).toEqual([]);
	});

	test("names no registry in its lockfile", () => {
		expect(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")).not.toMatch(/"resolved"/);
	});
});
