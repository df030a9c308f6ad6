import { unquote } from './read-error';

/** A nested error of kustomize, peeled: where it happened and what it comes down to. */
export interface Unwrapped {
  /** The kustomization directory in which it happened. */
  readonly directory: string;
  /** The kustomization that refers to that directory, where it is not the one being built. */
  readonly parent?: string;
  /** The entry of `resources` or `components` that was being read, as written. */
  readonly entry?: string;
  /** The configuration that kustomize quotes: one entry of `patches`, `replacements`, … */
  readonly config?: string;
  /** The innermost message. */
  readonly core: string;
}

interface Wrapper {
  readonly pattern: RegExp;
  peel(match: RegExpExecArray, outer: Unwrapped): Partial<Unwrapped>;
}

/** Each layer that kustomize puts around an error; `$rest` of the text is what follows the match unless the wrapper gives a core. */
const WRAPPERS: readonly Wrapper[] = [
  { pattern: /^accumulating (?:resources|components): /, peel: () => ({}) },
  {
    pattern: /^accumulation err='accumulating resources from '(.*?)': '[^']*' must resolve to a file': /,
    peel: ([, entry]) => ({ entry }),
  },
  {
    pattern: /^accumulation err='accumulating resources from '(.*?)': [^]*?': (?=failed to run|error cloning|git )/,
    peel: ([, entry]) => ({ entry }),
  },
  { pattern: /^accumulation err='([^]*)': must build at directory: [^]*$/, peel: ([, core]) => ({ core }) },
  { pattern: /^(?:accumulating|merging) resources from '(.*?)': /, peel: ([, entry]) => ({ entry }) },
  { pattern: /^(?:accumulateDirectory|loader\.New): ?("[^]*")$/, peel: ([, quoted]) => ({ core: unquote(quoted) }) },
  { pattern: /^loader\.New ("[^]*")$/, peel: ([, quoted]) => ({ core: unquote(quoted) }) },
  { pattern: /^recursed accumulation of path '(.*?)': /, peel: ([, directory], outer) => ({ directory, parent: outer.directory }) },
  { pattern: /^recursed merging from path '.*?': /, peel: () => ({}) },
  { pattern: /^couldn't make target for path '(.*?)': /, peel: ([, directory], outer) => ({ directory, parent: outer.directory }) },
  { pattern: /^must build at directory: not a valid directory: /, peel: () => ({}) },
  { pattern: /^trouble configuring builtin \w+ with config: `\n([^]*?)\n`: /, peel: ([, config]) => ({ config }) },
];

/** Peels every wrapper off an error message of a build of `directory`. */
export function unwrapError(message: string, directory: string): Unwrapped {
  let state: Unwrapped = { directory, core: message.trim() };
  for (;;) {
    const inner = peelOnce(state);
    if (inner === undefined) return state;
    state = inner;
  }
}

function peelOnce(state: Unwrapped): Unwrapped | undefined {
  for (const { pattern, peel } of WRAPPERS) {
    const match = pattern.exec(state.core);
    if (match !== null) return { ...state, core: state.core.slice(match[0].length), ...peel(match, state) };
  }
  return undefined;
}
