/** Concepts that are events in somebody's life or firm: with them it matters whose they are and whether they happened. */
export const EVENT_CONCEPTS: ReadonlySet<string> = new Set([
	"company-changed", "laid-off", "promoted", "role-changed", "department-changed", "relocated", "retired", "own-business", "parental-leave", "absence",
	"budget-cut", "project-paused", "priorities-changed", "reorganisation", "client-trouble", "project-ended", "churn", "contact-replaced",
	"hard-times", "illness", "bereavement", "divorce", "wedding", "child-born", "career-change",
]);

/** What hits the family hits the contact, and what happens in it may be congratulated on. */
export const FAMILY_CONCEPTS: ReadonlySet<string> = new Set(["hard-times", "illness", "bereavement", "divorce", "wedding", "child-born"]);

/** What a firm does and what is done to it. */
export const FIRM_CONCEPTS: ReadonlySet<string> = new Set([
	"budget-cut", "project-paused", "priorities-changed", "reorganisation", "client-trouble", "project-ended", "churn", "contact-replaced", "hard-times",
]);

/** What I do together with a contact is as much mine as theirs. */
export const SHARED_CONCEPTS: ReadonlySet<string> = new Set(["project-ended", "project-paused", "contact-replaced"]);

/** Changes of mine that a contact should hear of. */
export const CAREER_CONCEPTS: ReadonlySet<string> = new Set(["company-changed", "promoted", "role-changed", "department-changed", "relocated", "own-business"]);

/** What a role can say: a photographer is nobody who photographs for fun, but a VIP client is a key client. */
export const ROLE_CONCEPTS: ReadonlySet<string> = new Set([
	"key-client", "small-client", "long-client", "prospect", "decision-maker", "former-colleagues", "mentoring", "hierarchy", "partnership", "business-culture",
	"project-started", "churn", "retired", "hiring", "conference", "community",
]);

/**
 * What there is to talk of in any contact, and how: with these alone a section may be found, but they stand back where an
 * event tells that something is going on.
 */
export const BACKGROUND_CONCEPTS: ReadonlySet<string> = new Set([
	"interview", "hiring", "opportunity", "contract", "negotiation", "partnership", "expectations", "quality", "flexibility", "new-solutions", "decision-maker",
	"status-meetings", "meetings", "giving", "support", "empathy", "listening", "sharing", "knowledge", "network", "thanks", "trust", "honesty", "reciprocity",
	"feedback", "follow-up", "email", "messenger", "social", "phone", "video", "personal-contact", "informal", "formal", "business-culture", "group-chat", "writing",
	"newsletter", "letter", "visit", "course", "community", "corporate-event", "remote", "time-zone", "gift", "praise", "holiday", "interests", "personal", "family", "depth",
	"relationship-quality", "small-talk", "topics", "industry-news", "politics", "frequency", "keep-in-touch", "long-term", "notes", "interaction-history", "crm",
	"reminders", "planning", "review", "metrics", "segments", "benefits", "mistakes", "principles", "examples", "former-colleagues", "recruiter-care", "one-on-one",
	"career-change", "important-dates", "retention", "personalisation", "patience", "track-changes",
]);
