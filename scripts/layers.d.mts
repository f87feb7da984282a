/** Folders of src/core in order; each may import those before it, and none of its own rank. */
export const CORE_RANKS: readonly (readonly string[])[];
