// What a release must fulfil, apart from git and files: see release-check.mjs.

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
