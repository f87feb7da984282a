import type { ProblemCode } from "../../core/notes";

/** What could not be read and what to do about it. `detail` is the value or key as written. */
export const problems = {
	"unreadable-file": () => "This file cannot be opened. Check its permissions.",
	"not-text": () => "This file is not text, although its name ends in .md. Rename or remove it.",
	"too-large": (detail) => `This note is too large to read (${detail}). Split it into smaller notes.`,
	"frontmatter-unclosed": () => "The properties start with --- but no second --- closes them. Add the closing line.",
	"frontmatter-line": (detail) => `This line of the properties cannot be read: ${detail}. Put its value in quotes; the other properties count.`,
	"frontmatter-duplicate-key": (detail) => `The property “${detail}” is given twice, and the last one counts. Remove the other.`,
	"frontmatter-not-yaml": (detail) => `The properties are not YAML: ${detail}. Write them as lines of “name: value”. Nothing in them was run.`,
	"impossible-date": (detail) => `There is no such day: ${detail}. Correct the date.`,
	"ambiguous-date": (detail) => `“${detail}” can be two different days. Write it as year-month-day, or choose the order of dates in the settings.`,
	"unreadable-date": (detail) => `This date cannot be read: ${detail}. Write it as year-month-day, for example 2026-02-28.`,
	"partial-date": (detail) => `“${detail}” is not a full date, so it is not used as a day of contact. Add the day if you know it.`,
	"unreadable-cadence": (detail) => `This cadence cannot be read: ${detail}. Write for example “every 3 months”, “2-3 weeks” or 90.`,
	"unreadable-importance": (detail) => `This importance cannot be read: ${detail}. Write key, normal or supporting, A to D, or 1 to 5.`,
	"conflicting-rules": (detail) => `Two rules disagree: ${detail}. The more specific and earlier one counts; change or remove the other.`,
	"unreadable-setting": (detail) => `This setting cannot be read: ${detail}. Its default is used.`,
} satisfies Record<ProblemCode, (detail: string) => string>;
