// Replaces gray-matter's lib/engines.js, which evaluates `---js` frontmatter: a note must never run.
"use strict";

const yaml = require("js-yaml");

// Core schema: dates stay text (the default one makes UTC Dates, a day early west of Greenwich, and 3 March of 2026-02-31).
// json: of a duplicate key the last one counts.
module.exports = {
	yaml: {
		parse: (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA, json: true }),
		stringify() {
			throw new Error("Kith never writes YAML from data: edits are text to text");
		},
	},
};
