import { TEXT_FUNCTIONS } from './text-functions';
import { own } from '../../../common/own';

/** A text after substitution. */
export interface Substituted {
  readonly text: string;
  /** Variables without value or default, which stay as they are written. */
  readonly open: ReadonlySet<string>;
}

/** Values of variables by name. */
export type Variables = Readonly<Record<string, string>>;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const DEFAULT = /:=|:-|=/y;
const FUNCTION = /\^\^|\^|,,|,|##|#|%%|%|\/\/|\/#|\/%|\/|:/y;

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Where the brace that opened before `start` closes, those of variables inside it aside; -1 where nothing does on the same line. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '\n') return -1;
    if (text.startsWith('${', index)) depth += 1;
    if (text[index] !== '}') continue;
    if (depth === 0) return index;
    depth -= 1;
  }
  return -1;
}

class Substitution {
  readonly open = new Set<string>();

  constructor(private readonly variables: Variables) {}

  /** Flux's own order: a variable without value takes its default, and `$$` before a brace is an escaped `$`. */
  apply(text: string): string {
    let result = '';
    let from = 0;
    for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', from)) {
      const end = closing(text, at + 2);
      const isEscaped = at > from && text[at - 1] === '$';
      if (isEscaped || end < 0) {
        result += text.slice(from, isEscaped ? at - 1 : at) + '${';
        from = at + 2;
        continue;
      }
      result += text.slice(from, at) + (this.valueOf(text.slice(at + 2, end)) ?? text.slice(at, end + 1));
      from = end + 1;
    }
    return result + text.slice(from);
  }

  /** What stands for the inside of the braces; undefined where it stays as written. */
  private valueOf(inside: string): string | undefined {
    const isLength = inside.startsWith('#');
    const start = isLength ? 1 : 0;
    const name = matchAt(NAME, inside, start);
    if (name === undefined) return undefined;
    const rest = inside.slice(start + name.length);
    const value = own(this.variables, name);
    const fallback = matchAt(DEFAULT, rest, 0);
    if (fallback !== undefined) return value === undefined || value === '' ? this.apply(rest.slice(fallback.length)) : value;
    if (value === undefined) {
      this.open.add(name);
      return undefined;
    }
    if (isLength) return String(value.length);
    return rest === '' ? value : this.call(value, rest);
  }

  private call(value: string, rest: string): string | undefined {
    const sign = matchAt(FUNCTION, rest, 0);
    const call = sign === undefined ? undefined : own(TEXT_FUNCTIONS, sign);
    if (sign === undefined || call === undefined) return undefined;
    const parameters = rest.slice(sign.length);
    const separator = sign.startsWith('/') ? '/' : sign === ':' ? ':' : undefined;
    return call(value, (separator === undefined ? [parameters] : parameters.split(separator)).map((parameter) => this.apply(parameter)));
  }
}

/**
 * Substitutes `${NAME}`, `${NAME:=default}` and the functions of envsubst as Flux does after it has built a kustomization.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function substitute(text: string, variables: Variables): Substituted {
  const substitution = new Substitution(variables);
  return { text: substitution.apply(text), open: substitution.open };
}
