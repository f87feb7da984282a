import type { IntroductionReasonKind } from "../../core/graph";

/** Why two people should meet. `what` is what they share or what was written, joined; a need says who looks for what. */
export const introductions = {
	request: (what) => `a note asks for it: ${what}`,
	need: (what, seeker) => `${seeker} looks for what the other does: ${what}`,
	interest: (what) => `both are interested in ${what}`,
	organisation: (what) => `both were at ${what}`,
	acquaintance: (what) => `both know ${what}`,
	topic: (what) => `your notes link both to ${what}`,
	place: (what) => `both are in ${what}`,
} satisfies Record<IntroductionReasonKind, (what: string, seeker: string) => string>;
