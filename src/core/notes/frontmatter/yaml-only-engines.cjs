// Replaces gray-matter's lib/engines.js, which evaluates `---js` frontmatter: a note must never run.
"use strict";

const yaml = require("js-yaml");

module.exports = {
	yaml: {
		// The core schema leaves dates as text; the default one makes UTC Dates of them, a day early west of Greenwich,
		// and 3 March of 2026-02-31. `json`: of a duplicate key the last one counts, instead of an error.
		parse: (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA, json: true }),
		stringify() {
			throw new Error("Kith never writes YAML from data: edits are text to text");
		},
	},
};
