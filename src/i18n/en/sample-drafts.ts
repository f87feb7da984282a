/** Message templates to begin with: made only when the user asks for them. A text of two tones stands as two notes. */
export const sampleDrafts = {
	folder: "Message templates",
	notes: [
		{
			name: "Thank-you, formal",
			text: "---\ndraft: thank-you\nformality: formal\nsubject: Thank you for {{event}}\n---\nDear {{first name}},\n\nthank you for {{event}} on {{event day}}. I enjoyed our conversation, above all about {{last topic}}.\n\nI look forward to hearing from you.\n\nBest regards\n",
		},
		{
			name: "Thank-you, informal",
			text: "---\ndraft: thank-you\nformality: informal\n---\nHi {{first name}}, thank you for {{event}}! I am still thinking about {{last topic}}.\n",
		},
		{
			name: "Follow-up, formal",
			text: "---\ndraft: follow-up\nformality: formal\nsubject: Following up on {{event}}\n---\nDear {{first name}},\n\nwe spoke on {{last day}} about {{last topic}}, and I would like to ask whether there is any news.\n\nAs promised: {{my promise}}.\n\nBest regards\n",
		},
		{
			name: "Follow-up, informal",
			text: "---\ndraft: follow-up\nformality: informal\n---\nHi {{first name}}, we talked about {{last topic}} the other day. As promised: {{my promise}}. Any news on your side?\n",
		},
		{
			name: "Congratulation, formal",
			text: "---\ndraft: congratulation\nformality: formal\nsubject: Best wishes\n---\nDear {{first name}},\n\nmy best wishes on {{occasion}}! I hope the coming year brings you health, good people and work that you enjoy.\n\nBest regards\n",
		},
		{
			name: "Congratulation, informal",
			text: "---\ndraft: congratulation\nformality: informal\n---\n{{first name}}, all the best on {{occasion}}! I wish you a year with good people and enough time for yourself.\n",
		},
		{
			name: "Keeping in touch, formal",
			text: "---\ndraft: check-in\nformality: formal\nsubject: How are things at {{company}}?\n---\nDear {{first name}},\n\nwe last spoke on {{last day}}, about {{last topic}}. I would be glad to hear how things have developed at {{company}}.\n\nBest regards\n",
		},
		{
			name: "Keeping in touch, informal",
			text: "---\ndraft: check-in\nformality: informal\n---\nHi {{first name}}, how are you? I remembered how we talked about {{last topic}}. What came of it?\n",
		},
		{
			name: "Offer of help, formal",
			text: "---\ndraft: offer-of-help\nformality: formal\nsubject: Can I be of help?\n---\nDear {{first name}},\n\nI know that this is not an easy time at {{company}}. If I can be of help, with a contact, with advice or with an hour of work, please tell me.\n\nBest regards\n",
		},
		{
			name: "Offer of help, informal",
			text: "---\ndraft: offer-of-help\nformality: informal\n---\nHi {{first name}}, I have been thinking of you. Is there anything I can take off your hands this week?\n",
		},
		{
			name: "Introduction, formal",
			text: "---\ndraft: introduction\nformality: formal\nsubject: An introduction - {{other}}\n---\nDear {{first name}},\n\nI would like to introduce you to {{other}}. I believe that you could be useful to each other, and that a short call would be well spent. May I put you in touch?\n\nBest regards\n",
		},
		{
			name: "Introduction, informal",
			text: "---\ndraft: introduction\nformality: informal\n---\nHi {{first name}}, you should meet {{other}}: I think you will find a lot to talk about. Shall I put you two in touch?\n",
		},
	],
};
