export { KEY_NAMES, UNMISTAKABLE_KEYS, UNMISTAKABLE_PREFIX } from "./key-names";
export { compileKeyTable, type KeyTable } from "./key-table";
export { factProperties, propertyOfField, tellsAny, type FactProperties } from "./fact-properties";
export { isList, isPlaceholder, saysNothing, textsOf, type PropertyText } from "./property-values";
export { labelOf, linksInText, namedOf, type LinkParts } from "./link-text";
