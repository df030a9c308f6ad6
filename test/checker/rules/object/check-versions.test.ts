import { checkVersions } from '../../../../src/checker/rules/object/check-versions';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';

const ALL = ['1.36', '1.34', '1.33', '1.32'].map((version) => loadSchemas(version));

function messages(object: JsonObject): string[] {
  return checkVersions({ overlay: '', document: 0, object }, ALL).map((finding) => `${finding.severity} ${finding.rule}: ${finding.message} ${finding.hint}`);
}

describe('several Kubernetes versions at once', () => {
  it('report once what all of them refuse', () => {
    expect(messages({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'C' } })).toEqual([
      'error invalid-name: "C" must be lower case letters, digits, \'-\' and \'.\', and start and end with a letter or digit Rename the ConfigMap.',
    ]);
  });

  it('name the versions that lack a field', () => {
    const spec = { containers: [{ name: 'c', image: 'x' }], hostnameOverride: 'h' };
    expect(messages({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec })).toEqual([
      expect.stringMatching(/^error unknown-field: the field "hostnameOverride" does not exist here in Kubernetes 1\.33 \(Kubernetes 1\.33, 1\.32\)/),
    ]);
  });

  it('name the versions by whose rule a name is wrong', () => {
    const web = { apiVersion: 'v1', kind: 'Service', metadata: { name: '1web' }, spec: { ports: [{ port: 80 }] } };
    expect(messages(web)).toEqual([expect.stringContaining('(Kubernetes 1.34, 1.33, 1.32)')]);
  });

  it('name an API that was removed, with its replacement', () => {
    expect(messages({ apiVersion: 'extensions/v1beta1', kind: 'Ingress', metadata: { name: 'i' } })).toEqual([
      'error removed-api: extensions/v1beta1 Ingress was removed in Kubernetes 1.22 Use networking.k8s.io/v1.',
    ]);
  });

  it('warn of an API while it is still served', () => {
    const attributes = { apiVersion: 'storage.k8s.io/v1beta1', kind: 'VolumeAttributesClass', metadata: { name: 'v' }, driverName: 'd', parameters: { a: 'b' } };
    expect(messages(attributes)).toEqual([
      'warning deprecated-api: storage.k8s.io/v1beta1 VolumeAttributesClass is deprecated since Kubernetes 1.34 and removed in 1.37 (Kubernetes 1.36, 1.34) Use storage.k8s.io/v1.',
    ]);
  });
});
