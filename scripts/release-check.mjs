// Refuses a release that is not ready. `--tagged`: runs on the tag itself (in CI). `--notes`: prints the changelog entry.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { changelogEntry, obstacles } from "./release-rules.mjs";

function main() {
	const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
	const read = (file) => readFileSync(path.join(root, file), "utf8");
	const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
	const list = (text) => text.split("\n").filter(Boolean);
	const manifest = JSON.parse(read("manifest.json"));
	const changelog = existsSync(path.join(root, "CHANGELOG.md")) ? read("CHANGELOG.md") : "";
	if (process.argv.includes("--notes")) {
		console.log(changelogEntry(changelog, manifest.version) ?? "");
		return 0;
	}
	const found = obstacles({
		status: git("status", "--porcelain"),
		branch: git("rev-parse", "--abbrev-ref", "HEAD"),
		tags: list(git("tag", "--list")),
		headTags: list(git("tag", "--points-at", "HEAD")),
		tagged: process.argv.includes("--tagged"),
		changelog,
		packageVersion: JSON.parse(read("package.json")).version,
		lockVersion: JSON.parse(read("package-lock.json")).version,
		manifest,
		versions: JSON.parse(read("versions.json")),
	});
	for (const line of found) console.error(line);
	if (found.length === 0) console.log(`${manifest.version} is ready. Tag it: git tag ${manifest.version} && git push origin ${manifest.version}`);
	return found.length === 0 ? 0 : 1;
}

process.exit(main());
