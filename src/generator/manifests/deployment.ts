import type { V1Container, V1Deployment, V1EnvVar, V1PodSecurityContext, V1SecurityContext } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { acceptAnnotations } from './accept-annotations';
import { appLabels, selectorLabels } from './labels';
import { outsideAnnotations } from './outside-annotations';
import type { DeviationRule } from '../declare/deviation';
import { linkValue } from '../resolve/link-value';
import type { AppModel, EnvModel, Scope } from '../resolve/model';

function deviates(app: AppModel, rule: DeviationRule): boolean {
  return app.deviations.some((deviation) => deviation.rule === rule);
}

function podSecurity(app: AppModel): V1PodSecurityContext {
  return {
    ...deviates(app, 'run-as-root') ? {} : { runAsNonRoot: true },
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

function containerSecurity(app: AppModel): V1SecurityContext {
  return {
    allowPrivilegeEscalation: false,
    ...deviates(app, 'writable-root-filesystem') ? {} : { readOnlyRootFilesystem: true },
    ...deviates(app, 'capabilities-not-dropped') ? {} : { capabilities: { drop: ['ALL'] } },
  };
}

function variable({ name, value }: EnvModel): V1EnvVar {
  if (typeof value === 'string') return { name, value };
  const reference = { name: value.name, key: value.key };
  return { name, valueFrom: value.kind === 'secret' ? { secretKeyRef: reference } : { configMapKeyRef: reference } };
}

function container(app: AppModel, scope: Scope): V1Container {
  const env = [...app.env.map(variable), ...app.links.map((link) => ({ name: link.env, value: linkValue(link, scope) }))];
  const { readiness, liveness, startup } = app.probes;
  return {
    name: app.containerName,
    image: app.image,
    args: app.args.length === 0 ? undefined : [...app.args],
    ports: app.ports.length === 0 ? undefined : app.ports.map(({ name, containerPort, protocol }) => ({ name, containerPort, protocol })),
    env: env.length === 0 ? undefined : env,
    resources: app.resources,
    startupProbe: startup,
    readinessProbe: readiness,
    livenessProbe: liveness,
    securityContext: containerSecurity(app),
  };
}

/** The Deployment of an application. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export function deployment(app: AppModel, scope: Scope): V1Deployment {
  const annotations = { ...app.annotations, ...acceptAnnotations(app.deviations), ...outsideAnnotations(app.outside) };
  const manifest: V1Deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: app.deploymentName,
      namespace: scope.namespace,
      labels: appLabels(app),
      annotations: Object.keys(annotations).length === 0 ? undefined : annotations,
    },
    spec: {
      replicas: app.replicas,
      selector: { matchLabels: selectorLabels(app) },
      template: {
        metadata: { labels: appLabels(app) },
        spec: { automountServiceAccountToken: false, securityContext: podSecurity(app), containers: [container(app, scope)] },
      },
    },
  };
  return app.customize.deployment?.(manifest) ?? manifest;
}
