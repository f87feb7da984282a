import type { Messages } from "../messages";

export const introductions: Messages["introductions"] = {
	request: (what) => `об этом просит заметка: ${what}`,
	need: (what, seeker) => `${seeker} ищет то, чем занят другой человек: ${what}`,
	interest: (what) => `общий интерес: ${what}`,
	organisation: (what) => `общее место работы или учёбы: ${what}`,
	acquaintance: (what) => `общие знакомые: ${what}`,
	topic: (what) => `в ваших заметках связаны с одним: ${what}`,
	place: (what) => `живут в одном месте: ${what}`,
};
