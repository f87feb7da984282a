/** Parts of a name that a message needs. */
export interface PersonName {
	/** As it is said: given name first. */
	readonly full: string;
	readonly first: string;
	/** How one addresses the person formally: with the patronymic where there is one ("Анна Сергеевна"), else by the full name. */
	readonly address: string;
}

const TITLES = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|д-р|проф|профессор|г-н|г-жа)\.?$/iu;
const PATRONYMIC = /(?:вич|вна|ична|оглы|кызы)$/iu;

/** Splits a name: `Anna Petrova`, `Petrova, Anna`, `Петрова Анна Сергеевна`, `Анна Сергеевна Петрова`, `Dr. Ada King`. */
export function readPersonName(name: string): PersonName {
	const [last = "", given] = name.split(",", 2).map((part) => part.trim());
	const ordered = given === undefined || given === "" ? name.trim() : `${given} ${last}`;
	const words = ordered.split(/\s+/).filter((word) => !TITLES.test(word));
	// The first of three words is never a patronymic; of two the second may as well be a surname ("Ковалевич"), which changes nothing.
	const at = words.findIndex((word, index) => index > 0 && PATRONYMIC.test(word));
	const first = words[at > 0 ? at - 1 : 0] ?? ordered;
	return { full: ordered, first, address: at > 0 ? `${first} ${words[at] ?? ""}` : words.join(" ") || ordered };
}
