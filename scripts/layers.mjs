// The layers of the source: one list that ESLint and dependency-cruiser both read (docs/architecture.md draws it).

/** Folders of src/core in order; each may import those before it, and none of its own rank. */
export const CORE_RANKS = [
	["text"],
	["dates"],
	["vocabulary"],
	["settings"],
	["notes"],
	["vault-index", "edits"],
	["timeline"],
	["policy", "graph"],
	["schedule"],
	["advice"],
	["agenda", "drafts"],
	["review"],
];

/** For each core folder the core folders it must not import, with the sentence that says why. */
export const CORE_BANS = CORE_RANKS.flatMap((rank, index) =>
	rank.map((folder) => ({
		folder,
		later: [...rank.filter((peer) => peer !== folder), ...CORE_RANKS.slice(index + 1).flat()],
	})),
);

/** Packages that only one place may know, so that they can be replaced there. */
export const PACKAGE_HOMES = [
	{ packages: ["luxon"], home: "^src/(core/dates|i18n)/", why: "Calendar arithmetic lives in core/dates and its wording in i18n: elsewhere a day is an IsoDate, so that no time zone can move it." },
	{ packages: ["gray-matter", "js-yaml"], home: "^src/core/notes/frontmatter/", why: "Frontmatter is untrusted input: one module knows how to make its parser safe." },
	{ packages: ["@orama/stemmers"], home: "^src/core/text/", why: "All words are stemmed one way, else two parts of Kith disagree on what matches." },
	{ packages: ["preact", "d3-force", "d3-zoom", "d3-drag", "d3-selection"], home: "^(src/views|preview)/", why: "Only views draw." },
	{ packages: ["idb-keyval"], home: "^src/obsidian/", why: "The cache is an adapter of the host." },
	{ packages: ["chrono-node"], home: "^src/(obsidian|views)/", why: "Dates in free text are a convenience of one input field; what notes say is read by core/dates alone." },
	{ packages: ["obsidian"], home: "^(src/(main\\.ts$|obsidian/|views/)|preview/)", why: "The core and the command line run without Obsidian." },
];
