import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ArgoDelivery } from './applications';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { applicationOf, ARGO_CASES, CASE_FILES } from '../../checker/read/gitops/argo-cases';
import { ROOT } from '../../helpers/snippets';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const FIXTURES = join(ROOT, 'test/fixtures/deliveries/argocd.yaml');
const PROJECT: JsonObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'AppProject',
  metadata: { name: 'cases', namespace: 'argocd' },
  spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }], clusterResourceWhitelist: [{ group: '*', kind: '*' }] },
};

interface Outcome {
  readonly objects?: readonly JsonObject[];
  readonly refused?: string;
}

/** The last line that says why; the ones before it are the commands around it. */
function reasonIn(message: string): string {
  return /Error: (.*?)(?:\n|$)/.exec(message)?.[1] ?? message;
}

async function outcomeOf(delivery: ArgoDelivery, name: string): Promise<Outcome> {
  let outcome: Outcome = {};
  await eventually(async () => {
    const { sync, message } = await delivery.progressOf(name);
    if (sync === 'Unknown' && message.includes('Error')) outcome = { refused: reasonIn(message) };
    else if (sync === 'Synced') outcome = { objects: await delivery.appliedOf(name) };
    else throw new Error(`${name}: ${String(sync)} ${message}`);
  }, 300);
  return outcome;
}

test('what Argo CD makes of every option is what the fixtures hold', async () => {
  const repository = await TeamRepository.generated(CASE_FILES);
  try {
    const delivery = await ArgoDelivery.apply(objects, [PROJECT, ...ARGO_CASES.map((one) => applicationOf(one, repository.url))]);
    try {
      const outcomes = Object.fromEntries(await Promise.all(ARGO_CASES.map(async ({ name }) => [name, await outcomeOf(delivery, name)] as const)));
      if (process.env.ARGOCD_RECORD !== undefined) writeFileSync(FIXTURES, stringify(outcomes, { aliasDuplicateObjects: false, lineWidth: 0 }));
      expect(outcomes).toEqual(parse(readFileSync(FIXTURES, 'utf8')));
    } finally {
      await delivery.remove();
    }
  } finally {
    await repository.remove();
  }
}, 600_000);
