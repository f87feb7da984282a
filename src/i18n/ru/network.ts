import type { Messages } from "../messages";
import { count } from "./forms";

export const network: Messages["network"] = {
	steps: {
		"own": "вы знакомы с",
		"works-at": "работает в",
		"friend": "дружит с",
		"knows": "знает",
		"reports-to": "работает с",
		"introduced-by": "знаком(а) через кого-то с",
		"related": "связан(а) с",
		"event": "бывал(а) вместе с",
		"mention": "упомянут(а) рядом с",
		"colleague": "работал(а) рядом с",
	},
	pathsTo: (name) => `Кто выведет на ${name}`,
	noPath: (name) => `Цепочки знакомств до ${name} не нашлось.`,
	strength: (percent) => `сила ${percent} из 100`,
	lastSeen: (day) => `в последний раз ${day}`,
	fragile: {
		title: "Держится на одной связи",
		organisation: (label, contact) => `${contact} — ваша единственная живая связь с ${label}`,
		community: (label, contact) => `${contact} — ваша единственная живая связь с кругом ${label}`,
		behind: (others) => `за ним или за ней ${count(others, "человек", "человека", "человек")}`,
	},
};
