/** A method that returns its own object may return the host's. */
type Fluent<Member, Real> = Member extends (...parts: infer Parts) => infer Result ? ([Result] extends [Real] ? (...parts: Parts) => unknown : Member) : Member;

/**
 * What a class of the host implements of Obsidian's class: everything but the named members. Those throw when they are
 * read; a member that is new in obsidian.d.ts, or changed, does not compile until the host has it or names it here.
 */
export type Part<Real, Lacking extends keyof Real = never> = { [Name in Exclude<keyof Real, Lacking>]: Fluent<Real[Name], Real> };
