import type { ActionStep, ScriptStep } from './workflow';
import { ACTIONS } from '../parts/actions';
import type { Tools } from '../parts/tools';

/** A condition that also holds after a failed step, once the dependencies are installed. */
export const IF_INSTALLED = "${{ !cancelled() && steps.install.outcome == 'success' }}";

/** Gets the repository without leaving a token behind; `depth` commits of history. */
export function checkOut(depth: number): ActionStep {
  return { name: 'Check out', action: ACTIONS.checkout, with: { 'fetch-depth': depth, 'persist-credentials': false } };
}

/** Gets Node.js and the locked dependencies. */
export function install({ node, install: command, cache }: Tools): readonly (ActionStep | ScriptStep)[] {
  return [
    { name: 'Set up Node.js', action: ACTIONS.setupNode, with: { 'node-version': node, ...(cache === undefined ? {} : { cache }) } },
    { name: 'Install', id: 'install', run: command },
  ];
}
