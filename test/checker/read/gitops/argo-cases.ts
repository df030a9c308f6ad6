import { stringify } from 'yaml';
import type { PlannedFile } from '../../../../src/generator/plan/file-plan';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

/** An option of an Application, applied to a kustomization that says something of its own about the same. */
export interface ArgoCase {
  readonly name: string;
  /** `spec.source.kustomize`. */
  readonly kustomize?: JsonObject;
  /** `.argocd-source-<name>.yaml`. */
  readonly override?: JsonObject;
}

const COMPONENT = '../../components/replicated';
const SCALE = { patch: '[{"op": "replace", "path": "/spec/revisionHistoryLimit", "value": 3}]', target: { kind: 'Deployment' } };
const NOTE = { patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  level: debug\n' };

/** Every option, each by itself, and some that touch each other. */
export const ARGO_CASES: readonly ArgoCase[] = [
  { name: 'plain' },
  { name: 'namespace', kustomize: { namespace: 'moved' } },
  { name: 'prefix', kustomize: { namePrefix: 'blue-' } },
  { name: 'suffix', kustomize: { nameSuffix: '-blue' } },
  { name: 'image-tag', kustomize: { images: ['registry.example.com/web:2'] } },
  { name: 'image-digest', kustomize: { images: [`registry.example.com/web@sha256:${'a'.repeat(64)}`] } },
  { name: 'image-name', kustomize: { images: ['registry.example.com/web=registry.example.com:5000/other:3'] } },
  { name: 'image-kept', kustomize: { images: ['registry.example.com/web=*:4', 'registry.example.com/side=*'] } },
  { name: 'image-variable', kustomize: { images: ['registry.example.com/web:${ARGOCD_APP_NAME}'] } },
  { name: 'image-alone', kustomize: { images: ['registry.example.com/web'] } },
  { name: 'replicas', kustomize: { replicas: [{ name: 'web', count: 5 }] } },
  { name: 'replicas-absent', kustomize: { replicas: [{ name: 'absent', count: 2 }] } },
  { name: 'labels', kustomize: { commonLabels: { stage: 'blue' } } },
  { name: 'labels-taken', kustomize: { commonLabels: { shop: 'blue' } } },
  { name: 'labels-forced', kustomize: { commonLabels: { shop: 'blue' }, forceCommonLabels: true } },
  { name: 'labels-no-selector', kustomize: { commonLabels: { stage: 'blue' }, labelWithoutSelector: true } },
  { name: 'labels-no-selector-taken', kustomize: { commonLabels: { team: 'blue' }, labelWithoutSelector: true } },
  { name: 'labels-templates', kustomize: { commonLabels: { stage: 'blue' }, labelWithoutSelector: true, labelIncludeTemplates: true } },
  { name: 'labels-templates-alone', kustomize: { commonLabels: { stage: 'blue' }, labelIncludeTemplates: true } },
  { name: 'annotations', kustomize: { commonAnnotations: { stage: '${ARGOCD_APP_NAME}' } } },
  { name: 'annotations-variable', kustomize: { commonAnnotations: { stage: '${ARGOCD_APP_NAME}' }, commonAnnotationsEnvsubst: true } },
  { name: 'annotations-taken', kustomize: { commonAnnotations: { note: 'blue' } } },
  { name: 'annotations-forced', kustomize: { commonAnnotations: { note: 'blue' }, forceCommonAnnotations: true } },
  { name: 'patches', kustomize: { patches: [SCALE, NOTE] } },
  { name: 'components', kustomize: { components: [COMPONENT] } },
  { name: 'components-missing', kustomize: { components: ['../../components/absent'] } },
  { name: 'components-may-miss', kustomize: { components: ['../../components/absent', COMPONENT], ignoreMissingComponents: true } },
  { name: 'override', kustomize: { namePrefix: 'blue-', images: ['registry.example.com/web:2'] }, override: { kustomize: { images: ['registry.example.com/web:3'] } } },
  {
    name: 'all-at-once',
    kustomize: {
      namespace: 'all-moved',
      namePrefix: 'blue-',
      nameSuffix: '-b',
      images: ['registry.example.com/web:2'],
      replicas: [{ name: 'web', count: '3' }],
      commonLabels: { stage: 'blue' },
      commonAnnotations: { stage: 'blue' },
      patches: [SCALE],
      components: [COMPONENT],
    },
  },
];

const OBJECTS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  level: info
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: main
          image: registry.example.com/web:1
          envFrom:
            - configMapRef:
                name: settings
        - name: side
          image: registry.example.com/side:1
`;

function kustomization(namespace: string): object {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['objects.yaml'],
    namespace,
    namePrefix: 'eu-',
    images: [{ name: 'registry.example.com/web', newName: 'registry.example.com/shop/web', newTag: '1.1' }],
    replicas: [{ name: 'web', count: 2 }],
    commonLabels: { shop: 'eu' },
    labels: [{ pairs: { team: 'eu' } }, { pairs: { tier: 'eu' }, includeTemplates: true }],
    commonAnnotations: { note: 'eu' },
    patches: [{ patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  region: eu\n' }],
    configMapGenerator: [{ name: 'generated', literals: ['a=b'] }],
  };
}

const REPLICATED = {
  apiVersion: 'kustomize.config.k8s.io/v1alpha1',
  kind: 'Component',
  patches: [{ patch: '[{"op": "replace", "path": "/spec/minReadySeconds", "value": 4}]', target: { kind: 'Deployment' } }],
};

/** The Application of a case, for whichever address the repository has. */
export function applicationOf({ name, kustomize }: ArgoCase, repoURL: string): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'cases',
      source: { repoURL, targetRevision: 'main', path: `cases/${name}`, ...kustomize === undefined ? {} : { kustomize } },
      destination: { server: 'https://kubernetes.default.svc', namespace: kustomize?.namespace ?? name },
      syncPolicy: { automated: { prune: true }, syncOptions: ['CreateNamespace=true'] },
    },
  };
}

/** A repository that holds every case. */
export const CASE_FILES: readonly PlannedFile[] = [
  { path: 'components/replicated/kustomization.yaml', content: stringify(REPLICATED) },
  ...ARGO_CASES.flatMap((one) => [
    { path: `cases/${one.name}/kustomization.yaml`, content: stringify(kustomization(one.name)) },
    { path: `cases/${one.name}/objects.yaml`, content: OBJECTS },
    { path: `applications/${one.name}.yaml`, content: stringify(applicationOf(one, 'https://git.example.com/cases.git')) },
    ...one.override === undefined ? [] : [{ path: `cases/${one.name}/.argocd-source-${one.name}.yaml`, content: stringify(one.override) }],
  ]),
];
