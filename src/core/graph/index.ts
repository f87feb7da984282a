export * from "./model";
export { buildGraph } from "./build-graph";
