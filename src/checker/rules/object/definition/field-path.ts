import type { JsonObject } from '../../../../kubernetes/objects/json';
import { isObject } from '../../../../kubernetes/objects/json';

const STEP = /^(?:\.([A-Za-z_]\w*)|\['((?:[^'\\]|\\.)*)'\])/;

/** The steps of a path such as `.spec['a-b']`; undefined where it is none. */
function stepsOf(path: string): string[] | undefined {
  const steps: string[] = [];
  for (let rest = path; rest !== '';) {
    const step = STEP.exec(rest);
    if (step === null) return undefined;
    steps.push(step[1] ?? step[2].replace(/\\(.)/g, '$1'));
    rest = rest.slice(step[0].length);
  }
  return steps;
}

/** The schema that a path leads to; undefined where it leads nowhere. */
export function schemaAt(schema: JsonObject, path: string): JsonObject | undefined {
  const steps = stepsOf(path);
  if (steps === undefined || steps.length === 0) return undefined;
  let here: JsonObject | undefined = schema;
  for (const step of steps) {
    const { properties, additionalProperties }: JsonObject = here;
    const child: unknown = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
    if (!isObject(child)) return undefined;
    here = child;
  }
  return here;
}
