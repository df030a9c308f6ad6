import { buildFailed } from './build-failed';
import type { AnyPassRule } from './define-rule';
import { deliveredTwice } from './delivered-twice';
import { nodePortTaken } from './node-port-taken';
import { notJudged } from './not-judged';
import { openVariable } from './open-variable';
import { poolMoved } from './pool-moved';
import { remoteResource } from './remote-resource';
import { renderersDiffer } from './renderers-differ';

/** The rules about how the documents came to be. */
export const INPUT_RULES = {
  buildFailed,
  remoteResource,
  openVariable,
  deliveredTwice,
  nodePortTaken,
  poolMoved,
  renderersDiffer,
  notJudged,
} as const satisfies Record<string, AnyPassRule>;
