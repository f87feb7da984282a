export type * from "./model";
export { readFrontmatter } from "./read";
