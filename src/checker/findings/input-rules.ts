import type { RuleInfo } from './finding';

/** The rules about how the documents came to be. */
export const INPUT_RULES = {
  buildFailed: { id: 'build-failed', part: 'links', severity: 'error', title: 'Each overlay builds.' },
  remoteResource: { id: 'remote-resource', part: 'links', severity: 'error', title: 'Everything that an overlay is built from lies in files, unless it was allowed to be fetched.' },
  openVariable: { id: 'open-variable', part: 'links', severity: 'info', title: 'A variable that Flux substitutes has a value or a default in the repository.' },
  renderersDiffer: { id: 'renderers-differ', part: 'links', severity: 'error', title: 'Every renderer named makes the same of an overlay.' },
  notJudged: { id: 'not-judged', part: 'object', severity: 'error', title: 'Each document can be judged.' },
} as const satisfies Record<string, RuleInfo>;
