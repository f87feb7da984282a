export * from "./model";
export * from "./built-in";
export type { SettingProblem } from "./data-reader";
export { DEFAULT_SETTINGS } from "./defaults";
export { DEFAULT_HOLIDAYS, HOLIDAY_NAMES, readYearlyDay, type Holiday, type HolidayName } from "./holidays";
export { parseSettings, settingsToJson, type ParsedSettings } from "./parse-settings";
