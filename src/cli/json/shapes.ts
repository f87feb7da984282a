import type { Advice } from "../../core/advice";
import type { AgendaItem } from "../../core/agenda";
import { spanToIso, type Interval } from "../../core/dates";
import type { GraphEdge } from "../../core/graph";
import type { Source } from "../../core/notes";
import type { Rule } from "../../core/policy";
import type { FollowUp, Greeting, Status } from "../../core/schedule";
import type { Translator } from "../../i18n";

// The members of each shape stand in the order of docs/cli.md: the same input gives the same bytes.

type Json = Readonly<Record<string, unknown>>;

/** Four decimals: enough to compare by, and the same on every machine. */
export function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

export function sourceJson({ path, line, text }: Source): Json {
	return { path, line, text };
}

export function intervalJson({ min, max }: Interval): { readonly min: string; readonly max: string } {
	return { min: spanToIso(min), max: spanToIso(max) };
}

function statusJson(status: Status): Json {
	const { kind } = status;
	return {
		kind,
		...("dueFrom" in status && status.dueFrom !== undefined && { dueFrom: status.dueFrom }),
		...("dueBy" in status && status.dueBy !== undefined && { dueBy: status.dueBy }),
		...(kind === "overdue" && { daysOverdue: status.daysOverdue }),
		...(kind === "snoozed" && { until: status.until }),
	};
}

function adviceJson(advice: Advice, say: Translator): Json {
	return {
		page: advice.page,
		title: advice.title,
		heading: advice.heading,
		line: advice.line,
		...(advice.item && { item: { text: advice.item.text, line: advice.item.line } }),
		excerpt: advice.excerpt,
		score: rounded(advice.score),
		confident: advice.confident,
		reasons: advice.reasons.map((reason) => ({
			kind: reason.kind,
			text: say.reason(reason),
			...(reason.source && { source: sourceJson(reason.source) }),
		})),
	};
}

export function itemJson(item: AgendaItem, say: Translator): Json {
	const { lastContact, cadence } = item;
	return {
		path: item.path,
		name: item.name,
		status: statusJson(item.status),
		urgency: rounded(item.urgency),
		lastContact: lastContact && {
			date: lastContact.date,
			...(lastContact.channel !== undefined && { channel: lastContact.channel }),
			source: sourceJson(lastContact.source),
		},
		cadence: cadence && { ...intervalJson(cadence.interval), source: { ...sourceJson(cadence.source), kind: cadence.source.kind } },
		situations: item.situations.map(({ kind, evidence }) => ({ kind, evidence: evidence.map(sourceJson) })),
		advice: item.advice.map((advice) => adviceJson(advice, say)),
		followUps: item.followUps.map(followUpJson),
		occasions: item.occasions.map(occasionJson),
	};
}

function followUpJson({ kind, what, dueFrom, dueBy, state, source, rule, event, done }: FollowUp): Json {
	return {
		kind,
		what,
		...(dueFrom !== undefined && { dueFrom }),
		...(dueBy !== undefined && { dueBy }),
		state,
		source: sourceJson(source),
		...(rule && { rule: { ...sourceJson(rule), heading: rule.heading } }),
		...(event && { event: { kind: event.kind, date: event.date } }),
		...(done !== undefined && { done }),
	};
}

/** Of a birthday the years are an age, of another day a count. */
function occasionJson({ kind, label, date, inDays, years, source }: Greeting): Json {
	return {
		kind,
		label,
		date,
		...(years !== undefined && { [kind === "birthday" ? "age" : "count"]: years }),
		daysAway: inDays,
		...(source && { source: sourceJson(source) }),
	};
}

export function ruleJson(rule: Rule): Json {
	return {
		kind: rule.kind,
		subject: rule.subject,
		...(rule.kind === "deadline" ? { max: spanToIso(rule.max) } : intervalJson(rule.interval)),
		...("trigger" in rule && rule.trigger !== undefined && { trigger: rule.trigger }),
		source: { ...sourceJson(rule.source), heading: rule.source.heading },
	};
}

export function edgeJson({ from, to, kind, soft, source }: GraphEdge): Json {
	return { from, to, kind, soft, source: sourceJson(source) };
}
