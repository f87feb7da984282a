import type { AdviceReasonKind } from "../../core/advice";

/** Why a piece of advice was chosen. `what` is what matched, already in words and joined. */
export const adviceReasons = {
	"situation": (what) => `fits the situation: ${what}`,
	"relation-rule": (what) => `your rule for ${what} stands here`,
	"concept": (what) => `speaks of ${what}`,
	"words": (what) => `same words: ${what}`,
	"title": (what) => `the page is about: ${what}`,
	"tag": (what) => `same tag: ${what}`,
	"link": (what) => `linked: ${what}`,
	"near": (what) => `close in your notes: ${what}`,
	"pinned": () => "you pinned it",
	"general": () => "general advice",
} satisfies Record<AdviceReasonKind, (what: string) => string>;
