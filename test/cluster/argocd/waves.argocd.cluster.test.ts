import { parse } from 'yaml';
import { ArgoDelivery, localizedText } from './applications';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asObject, at } from '../../../src/kubernetes/objects/json';
import { snippetsOf } from '../../helpers/snippets';
import { renderedIn } from '../client/rendered';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const DELIVERY = 'examples/shop/delivery/argocd/gke-eu';
const STAGING = ['shared', 'payments', 'shop'];
const NAMESPACE = 'examples/shop/overlays/staging/shared/namespace.yaml';

const CHECK = 'resource.customizations.health.argoproj.io_Application';
const SETTINGS: JsonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm', namespace: 'argocd' } };

/** What docs/delivery.md adds to Argo CD's settings, so that one Application waits for another. */
function healthCheck(): string {
  const found = snippetsOf('docs/delivery.md').filter(({ language, text }) => language === 'yaml' && text.includes(CHECK));
  expect(found).toHaveLength(1);
  return String(at(parse(found[0].text), 'data', CHECK));
}

const PARENTS: JsonObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'AppProject',
  metadata: { name: 'parents', namespace: 'argocd' },
  spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: 'argocd' }], namespaceResourceWhitelist: [{ group: 'argoproj.io', kind: '*' }] },
};

function parentOf(repoURL: string): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'parent', namespace: 'argocd' },
    spec: {
      project: 'parents',
      source: { repoURL, targetRevision: 'main', path: DELIVERY },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
      syncPolicy: { automated: { prune: true } },
    },
  };
}

function child(unit: string): JsonObject {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: `gke-eu-staging-${unit}`, namespace: 'argocd' } };
}

const LOGIN: JsonObject = { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'database-login', namespace: 'shop-staging' } };

/** Says what the External Secrets operator says once it has fetched: it does not run here, and until then the first wave is not healthy. */
async function fetchLogin(): Promise<void> {
  await eventually(async () => expect(await objects.read(LOGIN)).toBeDefined());
  await objects.merge(LOGIN, { status: { conditions: [{ type: 'Ready', status: 'True', message: 'fetched' }] } });
}

/** The children go first: without their project Argo CD deletes nothing. */
async function removeChildren(): Promise<void> {
  const children: JsonObject[] = [];
  for (const unit of STAGING) if (await objects.read(child(unit)) !== undefined) children.push(child(unit));
  for (const application of children) await objects.merge(application, { metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io'] } });
  await objects.delete(children);
  await eventually(async () => {
    for (const application of children) expect(await objects.read(application)).toBeUndefined();
  });
}

test('the parts of the shop come in the order of their waves, and wait where the first is not healthy', async () => {
  const repository = await TeamRepository.of(['examples/shop']);
  try {
    for (const file of ['project.yaml', ...STAGING.map((unit) => `applications/staging-${unit}.yaml`)]) {
      repository.write(`${DELIVERY}/${file}`, localizedText(repository.read(`${DELIVERY}/${file}`), repository.url));
    }
    repository.write(`${DELIVERY}/kustomization.yaml`, `resources: [project.yaml, ${STAGING.map((unit) => `applications/staging-${unit}.yaml`).join(', ')}]\n`);
    await objects.installKinds(await renderedIn(`${repository.folder}/examples/shop/overlays/staging`));
    await objects.merge(SETTINGS, { data: { [CHECK]: healthCheck() } });
    const right = repository.read(NAMESPACE);
    repository.write(NAMESPACE, right.replace(/^ {2}name: .*$/gm, '  name: Not_A_Name'));
    await repository.commit('a name that no server takes');
    const parent = await ArgoDelivery.apply(objects, [PARENTS, parentOf(repository.url)]);
    try {
      await eventually(async () => expect((await parent.progressOf('gke-eu-staging-shared')).message).toContain('Not_A_Name'));
      expect(await objects.read(child('shop'))).toBeUndefined();

      repository.write(NAMESPACE, right);
      const revision = await repository.commit('the right name');
      await parent.synced('gke-eu-staging-shared', revision);
      expect(await objects.read(child('shop'))).toBeUndefined();
      await fetchLogin();
      await eventually(async () => expect(await objects.read(child('shop'))).toMatchObject({ status: { sync: { status: 'Synced', revision } } }));
      const [first, second] = await Promise.all(['shared', 'shop'].map(async (unit) => String(asObject((await objects.read(child(unit)))?.metadata).creationTimestamp)));
      expect(first < second).toBe(true);
    } finally {
      await parent.endSync('parent');
      await objects.merge(parentOf(repository.url), { spec: { syncPolicy: null } });
      await removeChildren();
      await parent.remove();
      await objects.merge(SETTINGS, { data: { [CHECK]: null } });
    }
  } finally {
    await repository.remove();
  }
});
