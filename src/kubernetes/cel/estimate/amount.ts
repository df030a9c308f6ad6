/** More than anything that can be counted: a server's largest number. */
export const UNKNOWN_MOST = 2 ** 64;

/** How large something is at least and at most. */
export interface Size {
  readonly min: number;
  readonly max: number;
}

/** The size of what nothing is known of. */
export const UNKNOWN: Size = { min: 0, max: UNKNOWN_MOST };

/** A size that is known. */
export function exactly(size: number): Size {
  return { min: size, max: size };
}

function within(amount: number): number {
  return Math.min(amount, UNKNOWN_MOST);
}

/** The sum of amounts. */
export function total(...amounts: readonly number[]): number {
  return within(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** The product of two amounts. */
export function product(one: number, other: number): number {
  return within(one * other);
}

/** An amount times a factor, rounded up, as a server does it. */
export function scaled(amount: number, factor: number): number {
  return within(Math.ceil(amount * factor));
}

/** What reading a text of a size costs. */
export function reading(size: Size, times = 1): number {
  return scaled(size.max, 0.1 * times);
}

/** A size that holds for both. */
export function union(one: Size, other: Size): Size {
  return { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}

/** The size of two things put together. */
export function joined(one: Size, other: Size): Size {
  return { min: total(one.min, other.min), max: total(one.max, other.max) };
}

/** The size of things of which each has another size. */
export function multiplied(one: Size, other: Size): Size {
  return { min: product(one.min, other.min), max: product(one.max, other.max) };
}
