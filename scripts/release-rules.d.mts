/** The text of a version's entry in a changelog, or null. */
export function changelogEntry(changelog: string, version: string): string | null;
/** What stands in the way of a release; each line says what to do. */
export function obstacles(facts: {
	readonly status: string;
	readonly branch: string;
	readonly tags: readonly string[];
	readonly headTags: readonly string[];
	readonly tagged: boolean;
	readonly changelog: string;
	readonly packageVersion: string;
	readonly lockVersion: string;
	readonly manifest: { readonly version: string; readonly minAppVersion: string };
	readonly versions: Readonly<Record<string, string>>;
}): string[];
