import type { Messages } from "../messages";

export const adviceReasons: Messages["adviceReasons"] = {
	"situation": (what) => `подходит к ситуации: ${what}`,
	"relation-rule": (what) => `здесь записано ваше правило: ${what}`,
	"concept": (what) => `говорит о том же: ${what}`,
	"words": (what) => `те же слова: ${what}`,
	"title": (what) => `страница об этом: ${what}`,
	"tag": (what) => `тот же тег: ${what}`,
	"link": (what) => `есть ссылка: ${what}`,
	"near": (what) => `рядом в ваших заметках: ${what}`,
	"pinned": () => "вы закрепили этот совет",
	"general": () => "общий совет",
};
