import type { Parameters } from './expand';
import { expandGenerators } from './expand';
import type { JsonObject } from '../../objects/json';
import { asString, at } from '../../objects/json';

const EXPRESSION = /\{\{-?\s*(.*?)\s*-?\}\}/g;
const PARAMETER = /\.?[A-Za-z_][\w.-]*/g;

/** A parameter alone gives its value; within a call, it stands there as a text; what is not known stays as it is. */
function fill(template: string, known: Parameters): string {
  return template.replace(EXPRESSION, (_, expression: string) => {
    const alone = known.get(expression.replace(/^\./, ''));
    if (alone !== undefined) return alone;
    return `{{${expression.replace(PARAMETER, (name) => {
      const value = known.get(name.replace(/^\./, ''));
      return value === undefined ? name.replace(/^\./, '') : JSON.stringify(value);
    })}}}`;
  });
}

/** The Applications of an ApplicationSet. */
export interface ApplicationNames {
  /** Names; where a cluster or repository decides, what stands for many: `{{name}}-shop`. */
  readonly names: ReadonlySet<string>;
  /** The generators that decide so, as they are written. */
  readonly open: readonly JsonObject[];
}

/** Under which names an ApplicationSet makes Applications, as far as it can be known from the object alone. */
export function applicationNames(applicationSet: JsonObject): ApplicationNames {
  const template = asString(at(applicationSet, 'spec', 'template', 'metadata', 'name')) ?? '';
  const { sets, open } = expandGenerators(at(applicationSet, 'spec', 'generators'));
  return { names: new Set(sets.map((set) => fill(template, set))), open };
}
