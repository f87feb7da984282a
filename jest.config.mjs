const shared = {
	transform: { "\\.(ts|tsx|mjs)$": "<rootDir>/tests/esbuild-transform.cjs", "node_modules/.*\\.js$": "<rootDir>/tests/esbuild-transform.cjs" },
	// Packages that ship only ES modules.
	transformIgnorePatterns: ["/node_modules/(?!(d3-[a-z]+|lucide|idb-keyval|obsidian-test-mocks|preact)/)"],
	moduleNameMapper: {
		// gray-matter's own engines run JavaScript frontmatter: tests use the same replacement as the bundle.
		"^\\.{1,2}/(lib/)?engines$": "<rootDir>/src/core/notes/frontmatter/yaml-only-engines.cjs",
	},
	setupFilesAfterEnv: ["<rootDir>/tests/support/matchers.ts"],
};

export default {
	testTimeout: 30_000,
	projects: [
		{
			...shared,
			displayName: "core",
			testEnvironment: "node",
			testMatch: ["<rootDir>/tests/{core,cli,i18n,architecture,judged,bench}/**/*.test.ts"],
		},
		{
			...shared,
			displayName: "plugin",
			testEnvironment: "jsdom",
			testMatch: ["<rootDir>/tests/{obsidian,views}/**/*.test.{ts,tsx}"],
			moduleNameMapper: { ...shared.moduleNameMapper, "^obsidian$": "obsidian-test-mocks/obsidian" },
		},
		{
			...shared,
			displayName: "browser",
			setupFilesAfterEnv: [...shared.setupFilesAfterEnv, "<rootDir>/tests/preview/support/retry.ts"],
			testEnvironment: "node",
			testMatch: ["<rootDir>/tests/preview/**/*.test.ts"],
		},
	],
};
