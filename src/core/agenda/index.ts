export * from "./model";
export { createEngine, type AgendaEngine, type EngineParts } from "./engine";
