import { ADVICE_REASONS, SITUATION_KINDS } from "../../src/core/advice";
import { EVENT_KINDS } from "../../src/core/vocabulary";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from "../../src/core/schedule";
import { EDGE_KINDS } from "../../src/core/graph";
import { CHANNELS, PROBLEM_CODES } from "../../src/core/notes";
import { day, duration, flag, line, list, notePath, nullable, number, object, oneOf, text, type Schema } from "./schema";

const source = object({ path: notePath, line, text });
const status: Schema = (value, at) => {
	const kind = (value as { readonly kind?: unknown } | null)?.kind;
	const window = { dueFrom: day, dueBy: day };
	const maybe = { "dueFrom?": day, "dueBy?": day };
	const shapes: Readonly<Record<string, Schema>> = {
		"overdue": object({ kind: text, ...window, daysOverdue: number }),
		"due": object({ kind: text, ...window }),
		"resting": object({ kind: text, ...window }),
		"never-contacted": object({ kind: text, ...window }),
		"snoozed": object({ kind: text, ...maybe, until: day }),
		"paused": object({ kind: text, ...maybe }),
		"no-cadence": object({ kind: text }),
	};
	return shapes[String(kind)]?.(value, at) ?? [`${at}.kind is unknown: ${String(kind)}`];
};
const advice = object({
	page: notePath,
	title: text,
	heading: text,
	line,
	"item?": object({ text, line }),
	excerpt: text,
	score: number,
	confident: flag,
	reasons: list(object({ kind: oneOf(...ADVICE_REASONS), text, "source?": source })),
});
const ruleSource = object({ path: notePath, line, text, heading: text });
const item = object({
	path: notePath,
	name: text,
	status,
	urgency: number,
	lastContact: nullable(object({ date: day, "channel?": oneOf(...CHANNELS), source })),
	cadence: nullable(object({ min: duration, max: duration, source: object({ path: text, line: number, text, kind: oneOf("note", "page", "setting") }) })),
	situations: list(object({ kind: oneOf(...SITUATION_KINDS), evidence: list(source) })),
	advice: list(advice),
	followUps: list(object({
		kind: oneOf(...FOLLOW_UP_KINDS), what: text, "dueFrom?": day, "dueBy?": day, state: oneOf(...FOLLOW_UP_STATES), source, "rule?": ruleSource,
		"event?": object({ kind: oneOf(...EVENT_KINDS), date: day }), "done?": day,
	})),
	occasions: list(object({ kind: oneOf("birthday", "anniversary", "important", "holiday"), label: text, date: day, "age?": number, "count?": number, daysAway: number, "source?": source })),
});
const rule: Schema = (value, at) => {
	const kind = String((value as { readonly kind?: unknown } | null)?.kind);
	if (kind === "deadline") return object({ kind: text, subject: text, max: duration, "trigger?": text, source: ruleSource })(value, at);
	return object({ kind: oneOf("cadence", "delay", "review"), subject: text, min: duration, max: duration, "trigger?": text, source: ruleSource })(value, at);
};

/** The shapes of docs/cli.md, command by command. */
export const SHAPES = {
	agenda: object({ today: day, counts: object({ notes: number, contacts: number, pages: number, interactions: number, problems: number }), items: list(item) }),
	advise: object({ contact: item }),
	policy: object({ rules: list(rule) }),
	graph: object({
		nodes: list(object({ id: text, kind: oneOf("contact", "organisation", "page", "tag", "missing", "note"), label: text })),
		edges: list(object({ from: text, to: text, kind: oneOf(...EDGE_KINDS), soft: flag, source })),
	}),
	introductions: object({ pairs: list(object({ a: notePath, b: notePath, score: number, reasons: list(text) })), brokers: list(object({ path: notePath, score: number })) }),
	paths: object({
		to: text,
		paths: list(object({
			strength: number,
			steps: list(object({ from: nullable(notePath), to: text, label: text, kind: text, strength: number, lastDay: nullable(day), "source?": source })),
		})),
	}),
	check: object({ problems: list(object({ path: text, line, code: oneOf(...PROBLEM_CODES), message: text })) }),
	interval: object({ kind: oneOf("cadence", "deadline", "delay", "none"), "min?": duration, "max?": duration }),
	date: object({ date: nullable(day), "precision?": oneOf("day", "month", "year", "approximate") }),
} satisfies Record<string, Schema>;
