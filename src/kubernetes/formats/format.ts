import type { NamePattern } from '../names/patterns';

/** Judges a string: what it must be, where it is not that; undefined where it is fine. */
export type Format = (value: string) => string | undefined;

/** A format that is a pattern and a greatest length. */
export function pattern(expression: RegExp, maxLength: number, requirement: string): Format {
  return (value) => {
    if (value.length > maxLength) return `must be no more than ${maxLength} characters (it has ${value.length})`;
    return expression.test(value) ? undefined : requirement;
  };
}

/** A format that is a naming rule. */
export function namePattern({ expression, longest }: NamePattern, requirement: string): Format {
  return pattern(expression, longest, requirement);
}
