// Networks with published values. Nodes are numbered in the order in which the sources list them.
import { sparseGraph, type SparseGraph } from "../../../../src/core/graph/sparse/sparse-graph";

/** Wayne W. Zachary, "An information flow model for conflict and fission in small groups", 1977: members 1 to 34, here from 0. */
const KARATE = `1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33
4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34
25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34`;
/** Who went with the instructor when the club split. */
export const MR_HI = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]);

/** Marriages of Florentine families around 1430 (Breiger & Pattison 1986, after John F. Padgett). */
const FLORENCE = `Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi
Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi`;

/** Borgatti, "Structural holes: unpacking Burt's redundancy measures", Connections 20(1), 1997, with the weights of its second example. */
const BORGATTI = "A-B:2 A-F:3 A-G:5 A-E:2 E-G:8 F-G:3 B-G:4 B-D:1 D-G:3 G-C:10";

export interface NamedGraph {
	readonly graph: SparseGraph;
	readonly names: readonly string[];
}

function read(text: string, weighted: boolean): NamedGraph {
	const ends = text.split(/\s+/).map((edge) => edge.split(/[-:]/));
	const names = [...new Set(ends.flatMap(([from = "", to = ""]) => [from, to]))].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
	const edges = ends.map(([from = "", to = "", weight = "1"]) => ({ from: names.indexOf(from), to: names.indexOf(to), weight: weighted ? Number(weight) : 1 }));
	return { graph: sparseGraph(names.length, edges), names };
}

export const karateClub = read(KARATE, false);
export const florentineFamilies = read(FLORENCE, false);
export const borgatti = read(BORGATTI, false);
export const borgattiWeighted = read(BORGATTI, true);
