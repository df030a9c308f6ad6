import * as fc from 'fast-check';
import { deployment, judge, service } from './judge';
import { OBJECT_RULES } from '../../../../src/checker/rules/object/catalog/rules';
import { checkObject } from '../../../../src/checker/rules/object/check-object';
import type { CustomSchema } from '../../../../src/checker/rules/object/scope/object-context';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';
import { runs } from '../../../helpers/runs';

const REPLICAS = (replicas: string): string => deployment({ spec: `replicas: ${replicas},` });

describe('types and fields', () => {
  it('an ordinary Deployment has no findings', () => {
    expect(judge(deployment())).toEqual([]);
  });

  it('an unknown field is named with the field that was meant', () => {
    const [resource] = [{ overlay: 'a', document: 3, object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c', label: {} } } as JsonObject }];
    expect(checkObject(resource, loadSchemas('1.36'))).toEqual([{
      overlay: 'a',
      document: 3,
      resource: 'v1 ConfigMap c',
      rule: 'unknown-field',
      severity: 'error',
      path: 'metadata.label',
      message: 'the field "label" does not exist here in Kubernetes 1.36',
      hint: 'Did you mean "labels"?',
    }]);
  });

  it('field names count capitals', () => expect(judge(REPLICAS('1, Replicas: 2'))).toEqual(['unknown-field spec.Replicas']));

  it.each(['"2"', '1.5', 'true', '[]', '{}', '3000000000'])('replicas: %s is of the wrong type', (value) => {
    expect(judge(REPLICAS(value))).toEqual(['wrong-type spec.replicas']);
  });

  it('null is the same as absence', () => expect(judge(REPLICAS('null'))).toEqual([]));

  it('a quantity may be a number, but no other word', () => {
    expect(judge(deployment({ container: 'resources: {requests: {cpu: 1, memory: 64Mi}}' }))).toEqual([]);
    expect(judge(deployment({ container: 'resources: {requests: {memory: 64MB}}' }))).toEqual([
      'wrong-type spec.template.spec.containers[0].resources.requests.memory',
    ]);
  });

  it('labels, selectors and data hold strings', () => {
    expect(judge('{apiVersion: v1, kind: ConfigMap, metadata: {name: c, labels: {a: 1}}, data: {a: true}}')).toEqual([
      'wrong-type metadata.labels.a', 'wrong-type data.a',
    ]);
  });

  it('requirements below an absent object are reported at the place they belong', () => {
    expect(judge('{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}')).toEqual([
      'required-field spec.selector', 'required-field spec.template.spec.containers',
    ]);
  });

  it('status is judged by its types alone', () => {
    expect(judge(`${deployment()}\nstatus: {replicas: -1}`)).toEqual([]);
    expect(judge(`${deployment()}\nstatus: {replicas: x}`)).toEqual(['wrong-type status.replicas']);
  });
});

describe('constraints of fields', () => {
  it.each([
    ['an enumerated value', 'imagePullPolicy: always', 'imagePullPolicy: Always', 'not-allowed-value spec.template.spec.containers[0].imagePullPolicy'],
    ['a range', 'ports: [{containerPort: 70000}]', 'ports: [{containerPort: 8080}]', 'out-of-range spec.template.spec.containers[0].ports[0].containerPort'],
    ['a format', 'env: [{name: "a=b"}]', 'env: [{name: a.b}]', 'invalid-format spec.template.spec.containers[0].env[0].name'],
    ['a required value', 'volumeDevices: [{devicePath: /x}]', 'volumeDevices: []', 'required-field spec.template.spec.containers[0].volumeDevices[0].name'],
  ])('%s is asked for wherever its type stands', (_, bad, good, finding) => {
    expect(judge(deployment({ container: bad }))).toEqual([finding]);
    expect(judge(deployment({ container: good }))).toEqual([]);
  });

  it('an empty string is a value only where the API tells it from absence', () => {
    expect(judge(deployment({ container: 'imagePullPolicy: ""' }))).toEqual([]);
    expect(judge(service('{type: LoadBalancer, loadBalancerClass: "", ports: [{port: 80}]}'))).toEqual(['invalid-format spec.loadBalancerClass']);
  });
});

describe('kinds without schema', () => {
  const WIDGET = '{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}}';
  const widget = (apiVersion = 'example.com/v1', kind = 'Widget') => ({ overlay: 'a', document: 0, object: { apiVersion, kind, metadata: { name: 'w' } } as JsonObject });

  it('are warnings that say how to give one, and the entry that accepts them', () => {
    expect(checkObject(widget(), loadSchemas('1.36'))).toEqual([expect.objectContaining({
      severity: 'warning',
      rule: 'no-schema',
      message: 'there is no schema for example.com/v1 Widget; nothing in it was checked',
      hint: "Give its CustomResourceDefinition with --crds DIR, or accept it: 'example.com/v1 Widget' under acceptKinds in projen-gitops.validate.yaml.",
      subject: 'example.com/v1 Widget',
    })]);
  });

  const customKinds = () => new Map([['cert-manager.io', ['Certificate', 'Issuer']], ['external-secrets.io', ['ExternalSecret']]]);

  it.each([
    ['apps/v1', 'Deploymnt', 'Did you mean apps/v1 Deployment?'],
    ['apps/v1', 'deployment', 'Did you mean apps/v1 Deployment?'],
    ['v1', 'Deployment', 'Did you mean apps/v1 Deployment?'],
    ['apps/v2', 'Deployment', 'Did you mean apps/v1 Deployment?'],
    ['app/v1', 'Deployment', 'Did you mean apps/v1 Deployment?'],
    ['netwroking.k8s.io/v1', 'Ingress', 'Did you mean networking.k8s.io/v1 Ingress?'],
    ['apps/v1', 'Widget', 'Correct apiVersion and kind.'],
    ['widgets/v1', 'Widget', 'Correct apiVersion and kind.'],
    ['cert-manager.io/v1', 'Certifcate', 'Did you mean cert-manager.io/v1 Certificate?'],
    ['cert-manger.io/v1', 'Issuer', 'Did you mean cert-manager.io/v1 Issuer?'],
    ['external-secret.io/v1', 'ExternalSecret', 'Did you mean external-secrets.io/v1 ExternalSecret?'],
  ])('are errors where they look misspelt: %s %s', (apiVersion, kind, hint) => {
    expect(checkObject(widget(apiVersion, kind), loadSchemas('1.36'), { customKinds })).toEqual([
      expect.objectContaining({ severity: 'error', rule: 'no-schema', hint, message: `there is no schema for ${apiVersion} ${kind} in Kubernetes 1.36; nothing in it was checked` }),
    ]);
  });

  it.each([
    ['serving.knative.dev/v1', 'Service'], ['networking.gke.io/v1', 'ManagedCertificate'], ['cert-manager.io/v1', 'Widget'], ['example.com/v1', 'Certificate'],
    ['kafka.strimzi.io/v1beta2', 'Kafka'], ['snapshot.storage.k8s.io/v1', 'VolumeSnapshot'],
  ])('are warnings where another group may have them: %s %s', (apiVersion, kind) => {
    expect(checkObject(widget(apiVersion, kind), loadSchemas('1.36'), { customKinds })[0]).toMatchObject({ severity: 'warning', rule: 'no-schema' });
  });

  it.each(['Widget', 'example.com/v1 Widget', 'example.com/* *', 'W*'])('are accepted by the name %s', (name) => {
    expect(judge(WIDGET, undefined, { acceptKinds: [name] })).toEqual(['kind-accepted']);
  });

  it('are named where they are accepted, with the entry that does so', () => {
    expect(checkObject(widget(), loadSchemas('1.36'), { acceptKinds: ['W*'] })).toEqual([expect.objectContaining({
      severity: 'info',
      rule: 'kind-accepted',
      message: 'accepted: there is no schema for example.com/v1 Widget; nothing in it was checked',
      hint: '"W*" in acceptKinds of projen-gitops.validate.yaml says so; give the CustomResourceDefinition with --crds DIR to have it checked.',
    })]);
  });

  it('are not accepted by another name', () => expect(judge(WIDGET, undefined, { acceptKinds: ['Gadget', 'other.com/v1 Widget'] })).toEqual(['no-schema']));

  it('are judged by a schema of the caller, and their metadata as any', () => {
    const customSchema = (): CustomSchema => ({ check: () => undefined });
    expect(judge(WIDGET, undefined, { customSchema })).toEqual([]);
    expect(judge('{apiVersion: example.com/v1, kind: Widget, metadata: {name: W, labels: {a: 1}}}', undefined, { customSchema })).toEqual([
      'wrong-type metadata.labels.a', 'invalid-name metadata.name',
    ]);
  });
});

describe('the rules', () => {
  it('have ids that differ', () => {
    const ids = OBJECT_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('any object', () => {
  const kinds = loadSchemas().kinds().map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const keys = fc.constantFrom('spec', 'metadata', 'template', 'containers', 'rules', 'ports', 'selector', 'data', 'name', 'volumes', 'metrics', 'type', 'toString', 'x');

  it('is judged without throwing', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, fc.constantFrom('', 'a', '1', 'constructor', 0, -1, true, null), fc.array(tie('tree'), { maxLength: 2 }), fc.dictionary(keys, tie('tree'), { maxKeys: 4 })),
    }));
    fc.assert(fc.property(fc.constantFrom(...kinds), fc.dictionary(keys, tree), (kind, body) => {
      checkObject({ overlay: '', document: 0, object: { ...body, ...kind } as JsonObject }, loadSchemas());
    }), { numRuns: runs(500) });
  });
});
