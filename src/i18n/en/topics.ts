/** Names of the vocabulary's concepts and relations where the name itself is not plain English. */
const NAMES: ReadonlyMap<string, string> = new Map([
	["report", "direct report"],
	["crm", "contact book"],
	["own-business", "their own business"],
	["my-updates", "news of your own"],
	["upsell", "growing the work together"],
	["churn", "leaving clients"],
	["depth", "deeper talk"],
	["recruiter-care", "care for recruiters"],
	["no-reply", "missing answers"],
]);

/** "budget-cut" is called "budget cut". */
export const topics = {
	name: (concept: string): string => NAMES.get(concept) ?? concept.replaceAll("-", " "),
	/** A topic with the words of the note that speak of it. */
	said: (topic: string, words: string): string => `${topic} (“${words}”)`,
};
