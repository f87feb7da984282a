// Jest transformer: TypeScript to CommonJS by esbuild, with jest.mock hoisting left out on purpose (no test uses it).
const { transformSync } = require("esbuild");

module.exports = {
	process: (source, path) => ({
		code: transformSync(source, {
			loader: path.endsWith("x") ? "tsx" : path.endsWith(".mjs") ? "js" : "ts",
			format: "cjs",
			target: "node20",
			jsx: "automatic",
			jsxImportSource: "preact",
			sourcefile: path,
			sourcemap: "inline",
			// Jest's own modules know no import(): what is loaded late is required late.
			supported: { "dynamic-import": false },
		}).code,
	}),
};
