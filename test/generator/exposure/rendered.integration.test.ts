import * as path from 'node:path';
import { EXAMPLES } from '../../../scripts/platform-docs/examples';
import { Ingress } from '../../../src';
import { readResources } from '../../../src/checker/read/resources/read';
import { customSchemas } from '../../../src/checker/rules/custom/custom-schemas';
import { DEFAULT_SETTINGS } from '../../../src/checker/settings/settings';
import { linksCheck } from '../../../src/checker/validate/links-check';
import { objectCheck } from '../../../src/checker/validate/object-check';
import { availableVersions, loadSchemas } from '../../../src/kubernetes/schemas/load';
import { inFolder, kustomize } from '../../helpers/render';
import { image, planOf } from '../../helpers/repository';
import type { Declare } from '../../helpers/repository';

/** What their projects publish about kinds without a built-in schema, as far as a platform writes it. */
const DEFINITIONS = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ciliumloadbalancerippools.cilium.io }
spec:
  group: cilium.io
  scope: Cluster
  names: { kind: CiliumLoadBalancerIPPool, plural: ciliumloadbalancerippools }
  versions:
    - name: v2
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [metadata, spec]
          properties:
            spec:
              type: object
              properties:
                blocks: { type: array, items: { type: object, properties: { cidr: { type: string, format: cidr }, start: { type: string }, stop: { type: string } } } }
                serviceSelector: { type: object, properties: { matchLabels: { type: object, additionalProperties: { type: string, maxLength: 63 } } } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: serviceattachments.networking.gke.io, annotations: { api-approved.kubernetes.io: "https://example.com" } }
spec:
  group: networking.gke.io
  scope: Namespaced
  names: { kind: ServiceAttachment, plural: serviceattachments }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [connectionPreference, natSubnets, resourceRef]
              properties:
                connectionPreference: { type: string }
                natSubnets: { type: array, items: { type: string } }
                proxyProtocol: { type: boolean }
                resourceRef: { type: object, required: [kind, name], properties: { apiGroup: { type: string }, kind: { type: string }, name: { type: string } } }
                consumerAllowList: { type: array, items: { type: object, required: [project], properties: { project: { type: string }, connectionLimit: { type: integer } } } }
`;

const BUNDLES = availableVersions().map((version) => loadSchemas(version));

function findingsIn(render: string): readonly string[] {
  const { resources, problems } = readResources(`${render}\n---\n${DEFINITIONS}`, 'here');
  const checks = [objectCheck(BUNDLES, {}, customSchemas({ cwd: __dirname })), linksCheck(DEFAULT_SETTINGS)];
  return [...problems, ...checks.flatMap((check) => [...check.run(resources)])].map(({ resource, rule, path: at, message }) => `${resource} ${rule} ${at}: ${message}`);
}

/** All examples, each in an overlay that moves and renames what it holds. */
const declare: Declare = (repository) => {
  const web = repository.addApp('web', { image, ports: { http: { container: 8080, service: 80 } } });
  const api = repository.addApp('api', { image, ports: { http: 8080 } });
  EXAMPLES.forEach(({ uses }, index) => repository.addOverlay(`platform-${index}`, { namespace: 'shop', createNamespace: true, namePrefix: 'a-', nameSuffix: '-b', expose: uses.map((use) => use({ web, api })) }));
  repository.addOverlay('certificate', { createNamespace: true, expose: [web.endpoint('http').publicly(Ingress.at('shop.example.com', { className: 'nginx', tls: { secret: 'own' } }))] });
};

it.each([false, true])('what each platform makes is what an API server takes, and leads to what is rendered (network policies: %s)', async (networkPolicies) => {
  await inFolder(planOf(declare, { networkPolicies }), async (folder) => {
    const names = [...EXAMPLES.map(({ title }, index) => [title, `platform-${index}`]), ['Ingress with a Secret', 'certificate']];
    const renders = await Promise.all(names.map(async ([title, name]) => [title, await kustomize(path.join(folder, 'overlays', name))] as const));
    expect(renders.flatMap(([title, render]) => findingsIn(render).map((finding) => `${title}: ${finding}`))).toEqual([]);
    const ingress = renders.find(([title]) => title === 'Ingress')?.[1] ?? '';
    expect(ingress).toContain('name: a-shop.example.com-b');
    expect(ingress.match(/name: a-(web|api)-b\n +port:/g)).toHaveLength(2);
  });
});

it('the check would find a backend that is not followed', () => {
  expect(findingsIn(`apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: i, namespace: shop }
spec: { rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
---
apiVersion: v1
kind: Service
metadata: { name: a-web, namespace: shop }
spec: { ports: [{ port: 80 }], selector: { app: web } }
`)).toEqual(expect.arrayContaining([expect.stringContaining('ingress-service')]));
});
