// Refuses a release that is not ready. `--tagged`: runs on the tag itself (in CI). `--notes`: prints the changelog entry.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const RELEASE_BRANCH = "main";

/** The text of a version's entry in a changelog (`## 1.2.0` or `## 1.2.0 (2026-11-20)`), or null. */
export function changelogEntry(changelog, version) {
	const lines = changelog.split(/\r?\n/);
	const start = lines.findIndex((line) => new RegExp(`^## \\[?${version.replaceAll(".", "\\.")}\\]?(?=\\s|$)`).test(line));
	if (start === -1) return null;
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => line.startsWith("## "));
	const text = rest.slice(0, end === -1 ? undefined : end).join("\n").trim();
	return text === "" ? null : text;
}

/** What stands in the way of a release; each line says what to do. */
export function obstacles({ status, branch, tags, tagged, headTags, changelog, packageVersion, lockVersion, manifest, versions }) {
	const { version, minAppVersion } = manifest;
	const found = [];
	if (status !== "") found.push("The working tree is not clean. Commit or remove the changes.");
	if (!tagged && branch !== RELEASE_BRANCH) found.push(`The branch is ${branch}. Releases are made from ${RELEASE_BRANCH}.`);
	if (!/^\d+\.\d+\.\d+$/.test(version)) found.push(`manifest.json has the version ${version}. It must be x.y.z, without a v.`);
	if (tagged ? !headTags.includes(version) : tags.includes(version)) {
		found.push(tagged ? `No tag ${version} points at this commit.` : `The tag ${version} exists already. Raise the version.`);
	}
	if (changelogEntry(changelog, version) === null) found.push(`CHANGELOG.md has no entry for ${version}. Write one under "## ${version}".`);
	if (packageVersion !== version) found.push(`package.json has ${packageVersion}, manifest.json ${version}. Make them equal.`);
	if (lockVersion !== version) found.push(`package-lock.json has ${lockVersion}, manifest.json ${version}. Run npm install.`);
	if (versions[version] !== minAppVersion) found.push(`versions.json must map ${version} to ${minAppVersion}.`);
	return found;
}

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

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(main());
