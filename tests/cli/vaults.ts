/** A small vault in two languages with one of everything that the shapes can hold. */
export const LIVELY: Readonly<Record<string, string>> = {
	"People/Ada King.md": [
		"---", "relation: recruiter", 'company: "[[Analytical Engines]]"', "importance: key", "tags: [person, clients]", "---", "# Ada King", "",
		"## Log", "", "- 2026-01-31 call: the budget of her team was cut", "- 2025-11-02 email: asked for advice on hiring ([[Boris]])", "",
	].join("\n"),
	"People/Boris.md": ["---", "имя: Борис Ёлкин", "периодичность: каждые 2-3 месяца", "последний контакт: 2026-03-01", 'knows: "[[Ada King]]"', "---", ""].join("\n"),
	"People/Snoozed.md": ["---", "cadence: weekly", "last_contact: 2026-01-01", "snooze_until: 2026-12-01", "---", ""].join("\n"),
	"People/Paused.md": ["---", "cadence: weekly", "status: archived", "---", ""].join("\n"),
	"People/New.md": ["---", "cadence: monthly", "met: 2026-03-05", "---", ""].join("\n"),
	"People/Quiet.md": ["---", "type: person", "birthday: 1990-03-12", "important dates: [2015-03-20 wedding]", "---", "Likes chess.", "", "- 2026-03-09 interview for the club (next:: send the games 2026-03-12)", ""].join("\n"),
	"People/Odd.md": ["---", "last_contact: 2026-02-29", "cadence: whenever", "birthday: 05/06/1990", "---", ""].join("\n"),
	"Knowledge base/Keeping in touch.md": [
		"---", "tags: [networking]", "aliases: [Staying in contact]", "---", "# Keeping in touch", "", "## Rhythm", "",
		"- **Recruiters and HR**: get in touch every 2-3 months", "- Monthly review of active contacts", "",
		"## When money is short", "", "When the budget is cut, help to find what costs nothing.", "",
		"- **Offer help**: name one thing that you can do this week", "",
		"## After an interview", "", "- **Send a thank-you letter** within 24 hours", "- **First follow-up** after 2-4 weeks", "", "See [[A page worth writing]].", "",
	].join("\n"),
	"Journal/2026-03-02.md": "- coffee with [[Quiet]]: chess and trains\n- [ ] write to [[New]]\n",
	"Projects/Plan.md": "# Plan\n\nAbout [[Ada King]].\n",
};

export const TODAY = "2026-03-10";
