export { countLines, eachLine } from "./each-line";
export type * from "./model";
export { plainText, splitLabel, type LabelledText } from "./plain-text";
export { scanMarkdown } from "./scan";
