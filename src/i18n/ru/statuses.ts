import type { Messages } from "../messages";

export const statuses: Messages["statuses"] = {
	labels: {
		"overdue": "Пора написать",
		"due": "Подошло время",
		"resting": "Пауза между контактами",
		"never-contacted": "Ещё не общались",
		"snoozed": "Отложено",
		"paused": "На паузе",
		"no-cadence": "Без периодичности",
	},
	overdue: (length) => `${length} сверх срока`,
	due: (day) => `срок до ${day}`,
	dueToday: "Срок сегодня",
	resting: (day) => `рано писать до ${day}`,
	neverContacted: (day) => `ещё не общались, срок до ${day}`,
	neverContactedPast: (length) => `ещё не общались, ${length} сверх срока`,
	snoozed: (day) => `отложено до ${day}`,
};
