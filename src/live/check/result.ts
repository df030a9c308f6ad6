import type { Probed } from './probe-script';
import type { Permission } from '../access/permission';

/** Whether an address can be used. `unknown`: it could not be asked. */
export type CheckState = 'ok' | 'failed' | 'unknown';

/** What came of checking one address from one place. */
export interface Checked {
  /** Who uses it: `Deployment shop/web`; `this machine`. */
  readonly from: string;
  readonly address: string;
  readonly state: CheckState;
  /** A part of a sentence: `answers 200, from Pod web-1`. */
  readonly why: string;
  readonly missing?: readonly Permission[];
}

/** What an address did, in words. */
export function describeProbed({ resolves, connects, answers }: Probed): string {
  if (resolves === false) return 'its name does not resolve';
  if (connects === false) return resolves === undefined ? 'nothing takes the connection' : 'its name resolves, and nothing takes the connection';
  if (connects === undefined && answers === false) return 'gives no answer';
  if (connects === undefined) return 'its name resolves; the image has nothing to connect with';
  if (answers === undefined) return 'takes connections';
  if (answers === false) return 'takes connections, and gives no HTTP answer';
  return answers === true ? 'answers' : `answers ${answers}`;
}

/** What it means; an HTTP error is an answer, because nobody knows which path is meant. */
export function stateOf({ resolves, connects, answers }: Probed): CheckState {
  if (resolves === false || connects === false || answers === false) return 'failed';
  return connects === true ? 'ok' : 'unknown';
}
