// Replaces gray-matter's lib/utils.js in the bundle: the original turns each note into a Buffer, which a phone does not have.
"use strict";

const asText = (input) => {
	if (typeof input !== "string") throw new TypeError("expected text");
	return input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
};

module.exports = {
	define(object, key, value) {
		Reflect.defineProperty(object, key, { enumerable: false, configurable: true, writable: true, value });
	},
	isBuffer: () => false,
	isObject: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
	toBuffer: (input) => input,
	toString: asText,
	arrayify: (value) => (value ? (Array.isArray(value) ? value : [value]) : []),
	startsWith: (text, start) => text.startsWith(start),
};
