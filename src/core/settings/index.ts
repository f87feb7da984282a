export * from "./model";
export * from "./built-in";
export type { SettingProblem } from "./data-reader";
export { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS } from "./defaults";
export { parseSettings, settingsToJson, type ParsedSettings } from "./parse-settings";
