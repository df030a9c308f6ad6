import type { RiskDetail, RiskRule } from './rule';
import { syncOptionsOf } from '../../../kubernetes/gitops/prune-protection';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** All annotations of an object together: https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
const ANNOTATIONS = 256 * 1024;
/** What etcd takes in one request, unless it is told otherwise: https://etcd.io/docs/latest/dev-guide/limit/ */
const REQUEST = 1.5 * 1024 * 1024;
const OTHER_WAYS: ReadonlySet<string> = new Set(['ServerSideApply=true', 'Replace=true']);

interface Size {
  readonly whole: number;
  /** With the copy that a client-side apply keeps. */
  readonly annotations: number;
}

function sizeOf(object: JsonObject | undefined): Size {
  if (object === undefined) return { whole: 0, annotations: 0 };
  const { status: _, ...wish } = object;
  const whole = Buffer.byteLength(JSON.stringify(wish));
  const others = Object.entries(asObject(at(object, 'metadata', 'annotations'))).map(([key, value]) => Buffer.byteLength(key + String(value)));
  return { whole, annotations: others.reduce((sum, size) => sum + size, whole) };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

function judge(before: JsonObject | undefined, after: JsonObject): RiskDetail[] {
  const now = sizeOf(after);
  if (now.annotations <= ANNOTATIONS) return [];
  const old = sizeOf(before);
  if (now.whole > REQUEST && old.whole <= REQUEST) {
    const message = `it has ${kilobytes(now.whole)}: the API server stores no object of more than ${kilobytes(REQUEST)}`;
    return [{ level: 'high', message, hint: 'Split it, or keep the content elsewhere: in a volume, an image, an object store.' }];
  }
  if (old.annotations > ANNOTATIONS || syncOptionsOf(after).some((option) => OTHER_WAYS.has(option))) return [];
  return [{
    level: 'medium',
    message: `it grows to ${kilobytes(now.whole)}: a client-side apply, which keeps a copy of it in an annotation, fails beyond ${kilobytes(ANNOTATIONS)}`,
    hint: 'Apply it server-side (kubectl apply --server-side; Argo CD: the sync option ServerSideApply=true; Flux does so anyway), or split it.',
  }];
}

/** An object grows over what a cluster, or a way to apply it, takes. */
export const outgrowsApply = defineRule<RiskRule>({
  id: 'outgrows-apply',
  severity: 'high',
  cases: {
    high: 'more than 1.5 MiB; etcd, and with it the API server, takes no larger request',
    medium: 'with the copy of it that `kubectl apply` and Argo CD keep in an annotation, its annotations hold more than 256 KiB',
  },
  title: 'An object outgrows what can be applied or stored.',
  about: 'An object grows over what a cluster stores, or what a client-side apply can keep a copy of.',
  acceptable: 'never',
  looksAt: [],
  why: `\`metadata.annotations: Too long: must have at most 262144 bytes\` stops the whole sync. Typical are dashboards in ConfigMaps and large
CustomResourceDefinitions. An object that was as large before, or that asks for \`ServerSideApply=true\` or \`Replace=true\`, is none to this rule.`,
  remedy: 'Apply it server-side: `kubectl apply --server-side`, or the sync option `ServerSideApply=true` of Argo CD; Flux does so anyway. Or split it.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
data:
  board: '{}'
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
data:
  board: "<300 KiB of text>"
`,
      finds: [
        'medium it grows to 301 KiB: a client-side apply, which keeps a copy of it in an annotation, fails beyond 256 KiB',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
data:
  board: "<100 KiB of text>"
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
data:
  board: "<200 KiB of text>"
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
  annotations:
    argocd.argoproj.io/sync-options: ServerSideApply=true
data:
  board: '{}'
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard
  annotations:
    argocd.argoproj.io/sync-options: ServerSideApply=true
data:
  board: "<300 KiB of text>"
`,
      because: 'Nothing keeps a copy of it.',
    },
  },
  check({ before, after }, renders) {
    // Values of Secrets are masked in changes, not in the renders.
    const [old, now] = [before && renders.before.counterpartOf(before), after && renders.after.counterpartOf(after)];
    return now === undefined || at(now, 'metadata', 'generateName') !== undefined ? [] : judge(old, now);
  },
});
