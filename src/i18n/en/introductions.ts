/** Why two people should meet; `what` is what they share, joined. Filled from the graph's reasons. */
export const introductions = {};
