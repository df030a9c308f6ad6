import { buildFailed } from './build-failed';
import type { AnyTellingRule } from './define-rule';
import { deliveredTwice } from './delivered-twice';
import { nodePortTaken } from './node-port-taken';
import { notJudged } from './not-judged';
import { openVariable } from './open-variable';
import { poolMoved } from './pool-moved';
import { remoteResource } from './remote-resource';
import { renderersDiffer } from './renderers-differ';

/** The rules about how the documents came to be; a new one is a line here. */
export const INPUT_RULES: readonly AnyTellingRule[] = [
  buildFailed,
  remoteResource,
  openVariable,
  deliveredTwice,
  nodePortTaken,
  poolMoved,
  renderersDiffer,
  notJudged,
];
