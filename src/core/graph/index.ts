export * from "./model";
export { buildGraph } from "./build-graph";
export { PageNearness, type NearPage } from "./page-nearness";
export { Introducer, type IntroductionOptions } from "./introductions/introducer";
export { introductionsOf } from "./introductions/introductions-of";
