import { Volume } from '../../../../src/generator/subjects/volumes/volume';
import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { renderPlan } from '../../../helpers/render';
import type { Declare } from '../../../helpers/repository';
import { filesOf, image, objectsIn, planOf, problemsOf, rule, untyped } from '../../../helpers/repository';

const POD = ['spec', 'template', 'spec'] as const;

it('a claim is a file of its own, and what mounts it names it', () => {
  const declare: Declare = (repository) => {
    const data = repository.addClaim('data', { size: '20Gi', storageClassName: 'fast', accessModes: ['ReadWriteMany'], volumeMode: 'Filesystem', labels: { team: 'a' } });
    repository.addApp('web', { image, mounts: { '/data': data } });
    repository.addApp('reader', { image, mounts: { '/data': Volume.claim(data, { name: 'input', readOnly: true }) } });
  };
  expect(filesOf(declare)['base/data.persistent-volume-claim.yaml']).toBe(`apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: default
  labels:
    team: a
spec:
  accessModes:
    - ReadWriteMany
  storageClassName: fast
  volumeMode: Filesystem
  resources:
    requests:
      storage: "20Gi"
`);
  const objects = objectsIn(declare);
  expect(at(objects['web/deployment'], ...POD, 'volumes')).toEqual([{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }]);
  expect(at(objects['reader/deployment'], ...POD, 'volumes')).toEqual([{ name: 'input', persistentVolumeClaim: { claimName: 'data', readOnly: true } }]);
  expect(objects['web/deployment']).not.toHaveProperty('metadata.annotations');
});

it('the type of a claim of each Pod is written where it is said', () => {
  const objects = objectsIn((repository) => {
    repository.addStatefulSet('sql', { image, mounts: { '/data': Volume.claimTemplate('1Gi', { name: 'data', apiVersion: 'v1', kind: 'PersistentVolumeClaim' }) } });
  });
  expect(at(objects['sql/stateful-set'], 'spec', 'volumeClaimTemplates')).toEqual([
    { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
  ]);
});

it('one claim at several paths is one volume, with or without more to say', () => {
  const objects = objectsIn((repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    repository.addApp('web', { image, mounts: { '/a': { from: data, subPath: 'a' }, '/b': { from: data, subPath: 'b' }, '/c': Volume.claim(data) } });
  });
  expect(at(objects['web/deployment'], ...POD, 'volumes')).toEqual([{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }]);
});

it('overlays change claims and mounts, as kubectl renders them', async () => {
  const declare: Declare = (repository) => {
    const data = repository.addClaim('data', { size: '1Gi', annotations: { a: 'b' } });
    const app = repository.addApp('web', { image, mounts: { '/data': data, '/tmp': Volume.scratch({ sizeLimit: '1Gi' }), '/etc/x': Volume.configMap('x') } });
    const db = repository.addStatefulSet('db', { image, mounts: { '/data': Volume.claimTemplate('1Gi') } });
    const profile = repository.addProfile('large', { overrides: [data.override({ size: '10Gi', storageClassName: 'fast' })] });
    repository.addOverlay('one', {
      extends: profile,
      overrides: [data.override({ size: '20Gi', annotations: null }), app.override({ mounts: { '/tmp': Volume.scratch({ memory: true }), '/etc/x': { from: Volume.secret('x'), readOnly: true } } })],
    });
    repository.addOverlay('two', { extends: profile, overrides: [app.override({ mounts: null }), db.override({ mounts: { '/data': Volume.claimTemplate('5Gi', { storageClassName: 'slow' }) } })] });
    repository.addOverlay('three', { overrides: [app.override({ mounts: { '/data': Volume.scratch(), '/tmp': null } })] });
  };
  expect(objectsIn(declare, {}, 'one')['claim/default/data']).toMatchObject({ spec: { storageClassName: 'fast', resources: { requests: { storage: '20Gi' } } } });
  expect(filesOf(declare)['overlays/one/web/deployment.patch.yaml']).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
  annotations:
    external.projen-gitops/configmap.x: null
    external.projen-gitops/secret.x: "Secret */x"
spec:
  template:
    spec:
      containers:
        - name: web
          volumeMounts:
            - mountPath: /etc/x
              readOnly: true
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: null
            medium: Memory
        - name: x
          configMap: null
          secret:
            secretName: x
`);
  await expectRenderOfModel(declare);
});

it('in moved and renamed overlays what mounts a claim follows, also from another unit', async () => {
  const plan = planOf((repository) => {
    const team = repository.addNamespace('team');
    const [data, other] = [repository.addClaim('data', { size: '1Gi' }), repository.addClaim('other', { size: '1Gi', namespace: team })];
    repository.addApp('web', { image, group: 'front', mounts: { '/data': data } });
    repository.addApp('grouped', { image, namespace: team, mounts: { '/data': other } });
    repository.addApp('rollout', { image, namespace: team, as: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' }, mounts: { '/data': other } });
    repository.addOverlay('one', { namespace: 'shop-one', namespaces: [team.as('team-one')] });
    repository.addOverlay('two', { namespace: 'shop-two', namespaces: [team.as('team-two')], namePrefix: 'p-' });
  });
  const render = async (overlay: string): Promise<readonly string[]> => (await renderPlan(plan, `overlays/${overlay}`)).flatMap((object) => {
    const claimed = at(object, ...POD, 'volumes', 0, 'persistentVolumeClaim', 'claimName');
    return claimed === undefined && object.kind !== 'PersistentVolumeClaim' ? [] : [`${object.metadata.namespace}/${object.metadata.name} ${String(claimed ?? 'is a claim')}`];
  }).sort();
  expect(await render('one')).toEqual(['shop-one/data is a claim', 'shop-one/web data', 'team-one/grouped other', 'team-one/other is a claim', 'team-one/rollout other']);
  expect(await render('two')).toEqual(['shop-two/p-data is a claim', 'shop-two/p-web p-data', 'team-two/p-grouped p-other', 'team-two/p-other is a claim', 'team-two/p-rollout p-other']);
});

rule.each<[unknown, string, string]>([
  ['20GB', '"20GB" is no quantity', 'write it like "512Mi" or "20Gi"'],
  ['0', '"0" is not above 0', 'write it like "512Mi" or "20Gi"'],
  ['512m', '"512m" is a fraction of a byte', 'for mebibytes write "Mi": "m" is a thousandth'],
  [undefined, 'undefined is no quantity', 'write it like "512Mi" or "20Gi"'],
])('a claim asks for bytes, and %p is none', ([size, message, hint]) => ({
  fails: (repository) => {
    repository.addClaim('data', { size: untyped(size) });
    repository.addStatefulSet('db', { image, mounts: { '/data': Volume.claimTemplate(untyped(size)) } });
  },
  problems: [
    { code: 'quantity-invalid', path: 'claims.data.size', message, hint },
    { code: 'quantity-invalid', path: 'statefulSets.db.mounts./data.size', message, hint },
  ],
  passes: (repository) => void repository.addClaim('data', { size: '1.5Gi' }),
}));

rule('access modes are those that there are, and go together', {
  fails: (repository) => {
    repository.addClaim('a', { size: '1Gi', accessModes: [] });
    repository.addClaim('b', { size: '1Gi', accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'] });
    repository.addClaim('c', { size: '1Gi', accessModes: untyped(['RWX']) });
    repository.addClaim('d', { size: '1Gi', storageClassName: 'Fast' });
  },
  problems: [
    { code: 'access-modes-invalid', path: 'claims.a.accessModes', message: 'no access mode', hint: 'name one, or leave it out for ReadWriteOnce' },
    { code: 'option-invalid', path: 'claims.c.accessModes[0]', message: '"RWX"', hint: 'give one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany, ReadWriteOncePod' },
    { code: 'access-modes-invalid', path: 'claims.b.accessModes', message: '["ReadWriteOncePod","ReadOnlyMany"]: ReadWriteOncePod excludes the others', hint: 'keep ReadWriteOncePod alone, or leave it out' },
    {
      code: 'name-invalid',
      path: 'claims.d.storageClassName',
      message: '"Fast": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
      hint: 'use the name of a class that the cluster has (kubectl get storageclass)',
    },
  ],
  passes: (repository) => void repository.addClaim('a', { size: '1Gi', accessModes: ['ReadWriteOnce', 'ReadOnlyMany'], storageClassName: '' }),
});

rule('a claim is one of this repository, in the namespace of the Pods', {
  fails: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi', namespace: repository.addNamespace('team') });
    repository.addApp('a', { image, mounts: { '/data': data } });
    repository.addApp('b', { image, mounts: { '/data': untyped({ is: 'claim', name: 'other' }) } });
  },
  problems: [
    { code: 'claim-elsewhere', path: 'apps.a.mounts./data', message: 'claim "data" is in namespace "team", the Pods are in "default"', hint: 'declare a claim in the namespace of the Pods' },
    { code: 'claim-unknown', path: 'apps.b.mounts./data', message: 'claim "other", which this repository does not have', hint: 'pass a value that addClaim of this same repository returned' },
  ],
  passes: (repository) => {
    const team = repository.addNamespace('team');
    repository.addApp('a', { image, namespace: team, mounts: { '/data': repository.addClaim('data', { size: '1Gi', namespace: team }) } });
  },
});

rule('a claim is declared once, and changed once', {
  fails: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    repository.addClaim('data', { size: '1Gi' });
    repository.addOverlay('here', {
      overrides: [data.override({ size: '2Gi' }), data.override({ size: '0' }), untyped({ is: 'override', claim: { name: 'other' }, options: {} })],
    });
  },
  problems: [
    { code: 'name-duplicate', path: 'claims.data', message: 'PersistentVolumeClaim "data" is already used by claims.data', hint: 'rename one of them: both would be the same object in the cluster' },
    { code: 'override-duplicate', path: 'overlays.here.overrides[1]', message: 'claim "data" is already used by overlays.here.overrides[0]', hint: 'put all that differs about a claim into one override' },
    { code: 'quantity-invalid', path: 'overlays.here.overrides[1].size', message: '"0" is not above 0', hint: 'write it like "512Mi" or "20Gi"' },
    { code: 'claim-unknown', path: 'overlays.here.overrides[2]', message: 'claim "other", which this repository does not have', hint: 'pass a value that addClaim of this same repository returned' },
  ],
  passes: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    repository.addOverlay('here', { overrides: [data.override({ size: '2Gi' })] });
  },
});

const SHARED_HINT = 'let one Pod run, give the claim "accessModes: [\'ReadWriteMany\']" where the storage can do that, or give each Pod its own by a StatefulSet with Volume.claimTemplate';

rule('Pods of several nodes do not share a claim for one node', {
  fails: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    const mounts = { '/data': data };
    repository.addApp('a', { image, replicas: 2, mounts });
    repository.addApp('b', { image, replicas: { min: 1, max: 3, cpu: 70 }, resources: { requests: { cpu: '1' } }, mounts });
    repository.addJob('c', { image, job: { parallelism: 4 }, mounts, rerun: 'onChange' });
    const d = repository.addApp('d', { image, mounts });
    repository.addOverlay('here', { overrides: [d.override({ replicas: 2 })] });
  },
  problems: [['apps.a', 2], ['apps.b', 3], ['jobs.c', 4], ['overlays.here.overrides[0]', 2]].map(([path, pods]) => ({
    code: 'claim-not-shared', path: `${path}.mounts./data`, message: `claim "data" is for Pods of one node, and ${pods} Pods mount it`, hint: SHARED_HINT,
  })),
  passes: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi', accessModes: ['ReadWriteMany'] });
    repository.addApp('a', { image, replicas: 2, mounts: { '/data': data } });
  },
  exempt: (repository) => {
    const mounts = { '/data': repository.addClaim('data', { size: '1Gi' }) };
    repository.addApp('a', { image, replicas: 2, mounts, pod: { nodeName: 'node-1' } });
    repository.addApp('b', { image, replicas: 2, mounts, pod: { nodeSelector: { 'kubernetes.io/hostname': 'node-1' } } });
    repository.addApp('c', { image, replicas: 2, mounts, pod: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } } } });
    repository.addApp('d', { image, replicas: 2, mounts, hardening: 'none' });
    repository.addApp('e', { image, replicas: 'unset', mounts });
  },
});

it('a claim for one Pod is not shared at all', () => {
  const declare: Declare = (repository) => {
    const data = repository.addClaim('data', { size: '1Gi', accessModes: ['ReadWriteOncePod'] });
    repository.addApp('a', { image, replicas: 2, mounts: { '/data': data }, pod: { nodeName: 'node-1' }, hardening: 'none' });
  };
  expect(problemsOf(declare)).toEqual([{ code: 'claim-not-shared', path: 'apps.a.mounts./data', message: 'claim "data" is for one Pod, and 2 Pods mount it', hint: SHARED_HINT }]);
});

it('a claim that is not in base is in the overlays whose workloads mount it', async () => {
  const declare: Declare = (repository) => {
    const data = repository.addClaim('data', { size: '1Gi', inBase: false });
    repository.addClaim('kept', { size: '1Gi' });
    const reader = repository.addApp('reader', { image, inBase: false, mounts: { '/data': { from: data, readOnly: true } } });
    repository.addApp('web', { image });
    repository.addOverlay('here', { with: [reader], namePrefix: 'p-', overrides: [data.override({ size: '2Gi' })] });
    repository.addOverlay('there');
  };
  expect(['here', 'there'].map((overlay) => Object.keys(objectsIn(declare, {}, overlay)).filter((key) => key.startsWith('claim/')))).toEqual([['claim/default/data', 'claim/default/kept'], ['claim/default/kept']]);
  expect(Object.keys(objectsIn(declare)).filter((key) => key.startsWith('claim/'))).toEqual(['claim/default/kept']);
  await expectRenderOfModel(declare);
});

rule('what an overlay does not say of a claim is not told of it again', {
  fails: (repository) => {
    const data = repository.addClaim('data', { size: 'x' });
    repository.addOverlay('here', { overrides: [data.override({ storageClassName: 'fast' })], labels: { a: 'b' } });
  },
  problems: [{ code: 'quantity-invalid', path: 'claims.data.size', message: '"x" is no quantity', hint: 'write it like "512Mi" or "20Gi"' }],
  passes: (repository) => {
    const data = repository.addClaim('data', { size: '1Gi' });
    repository.addOverlay('here', { overrides: [data.override({ storageClassName: 'fast' })], labels: { a: 'b' } });
  },
});
