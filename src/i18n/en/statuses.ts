/** Where a contact stands, kindly: a fact about time, never a reproach. `length` and `day` come in words. */
export const statuses = {
	labels: {
		"overdue": "Past due",
		"due": "Due",
		"resting": "Resting",
		"never-contacted": "Not contacted yet",
		"snoozed": "Snoozed",
		"paused": "Paused",
		"no-cadence": "No rhythm set",
	},
	overdue: (length: string): string => `${length} past`,
	due: (day: string): string => `due until ${day}`,
	dueToday: "Due today",
	resting: (day: string): string => `rests until ${day}`,
	neverContacted: (day: string): string => `not contacted yet, due until ${day}`,
	neverContactedPast: (length: string): string => `not contacted yet, ${length} past`,
	snoozed: (day: string): string => `snoozed until ${day}`,
};
