import type { EdgeKind } from "../../core/graph";
import type { Channel, Direction, Importance } from "../../core/notes";
import type { RuleKind } from "../../core/policy";

/** Names of the fixed lists of the model. */
export const kinds = {
	channels: {
		call: "Call",
		video: "Video call",
		meeting: "Meeting",
		email: "Email",
		telegram: "Telegram",
		linkedin: "LinkedIn",
		message: "Message",
	} satisfies Record<Channel, string>,
	directions: { in: "From them", out: "From me" } satisfies Record<Direction, string>,
	importance: { key: "Key", normal: "Normal", supporting: "Supporting" } satisfies Record<Importance, string>,
	rules: { cadence: "Cadence", deadline: "Deadline", delay: "Delay", review: "Review" } satisfies Record<RuleKind, string>,
	ties: {
		"link": "Links to",
		"mention": "Mentions",
		"works-at": "Works at",
		"tagged": "Tagged",
		"introduced-by": "Introduced by",
		"knows": "Knows",
		"friend": "Friend of",
		"reports-to": "Reports to",
		"related": "Related to",
		"attended": "Took part in",
	} satisfies Record<EdgeKind, string>,
	cadenceSources: { note: "The contact's own note", page: "Your advice page", setting: "Your settings" },
};
