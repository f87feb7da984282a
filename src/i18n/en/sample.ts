/** A small folder to try Kith on: the notes are made only when the user asks for them. */
export const sample = {
	folder: "Kith sample",
	notes: [
		{
			folder: "People",
			name: "Ada Sample",
			text: `---
relation: mentor
company: Sample Works
cadence: every 2 months
birthday: 05-12
---

# Ada Sample

Likes early walks and old maps.

## Log

- 2026-02-10 call: her advice on the new role (got:: an introduction to Ben)
- 2026-04-02 coffee: talked about moving teams
`,
		},
		{
			folder: "People",
			name: "Ben Sample",
			text: `---
relation: client
company: "[[Sample Works]]"
introduced_by: "[[Ada Sample]]"
---

# Ben Sample

## Log

- 2026-05-20 email: sent the offer (next:: ask for a decision)
`,
		},
		{
			folder: "Knowledge base",
			name: "Keeping in touch",
			text: `---
tags: [networking]
---

# Keeping in touch

## How often

- **Clients**: contact every 3-4 weeks
- **Mentors**: contact every 2-3 months

## After a long silence

- **Start with what you share**: name the last thing you did together, and ask one light question.
- **Ask for nothing**: the first message after a pause brings news, not a request.

## Giving back

- **Return the favour**: when somebody opened a door for you, tell them what came of it.
`,
		},
	],
};
