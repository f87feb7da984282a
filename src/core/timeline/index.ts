export * from "./model";
export { timelineOf, touchDays } from "./timeline-of";
