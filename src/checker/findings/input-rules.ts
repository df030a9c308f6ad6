import type { RuleInfo } from './finding';

/** The rules about how the documents came to be. */
export const INPUT_RULES = {
  buildFailed: { id: 'build-failed', part: 'links', severity: 'error', title: 'Each overlay builds.' },
  remoteResource: { id: 'remote-resource', part: 'links', severity: 'error', title: 'Everything that an overlay is built from lies in files, unless it was allowed to be fetched.' },
  openVariable: { id: 'open-variable', part: 'links', severity: 'info', title: 'A variable that Flux substitutes has a value or a default in the repository.' },
  deliveredTwice: { id: 'delivered-twice', part: 'links', severity: 'warning', title: 'An object of a cluster is applied by one delivery.' },
  nodePortTaken: { id: 'node-port-taken', part: 'links', severity: 'error', title: 'Deliveries to one cluster take different node ports.' },
  poolMoved: { id: 'pool-moved', part: 'links', severity: 'warning', title: 'No delivery moves what MetalLB reads in its own namespace.' },
  renderersDiffer: { id: 'renderers-differ', part: 'links', severity: 'error', title: 'Every renderer named makes the same of an overlay.' },
  notJudged: { id: 'not-judged', part: 'object', severity: 'error', title: 'Each document can be judged.' },
} as const satisfies Record<string, RuleInfo>;
