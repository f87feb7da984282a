export { countLines, eachLine } from "./each-line";
export type * from "./model";
export { plainText } from "./plain-text";
export { scanMarkdown } from "./scan";
export { splitLabel, type LabelledText } from "./split-label";
