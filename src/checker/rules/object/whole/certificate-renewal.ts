import type { Path } from '../../../../common/path';
import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../../kubernetes/pods/pod-template';
import { parseDuration } from '../../../../kubernetes/quantities/duration';
import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const HOUR = 3.6e12;
const MINUTE = 6e10;
/** What cert-manager takes where a certificate names no duration: 90 days. */
const USUAL_DURATION = 90 * 24 * HOUR;
const MINIMUM_DURATION = HOUR;
const MINIMUM_RENEWAL = 5 * MINUTE;

/** Days, weeks, months, years: Go has no such units. */
const DAYS = /^\d+(?:\.\d+)?(?:d|w|mo|y)/i;

/** How long a certificate lasts and when it is renewed, wherever that is written. */
interface Lifetime {
  readonly duration: JsonValue | undefined;
  readonly renewBefore: JsonValue | undefined;
  readonly percentage?: JsonValue | undefined;
  readonly path: (field: 'duration' | 'renewBefore' | 'renewBeforePercentage') => Path;
}

/** The kinds whose annotations cert-manager makes a Certificate of. @see https://cert-manager.io/docs/usage/ingress/#supported-annotations */
const ANNOTATED: ReadonlySet<string> = new Set([
  'Ingress.networking.k8s.io', 'Ingress.extensions', 'Gateway.gateway.networking.k8s.io', 'ListenerSet.gateway.networking.k8s.io', 'XListenerSet.gateway.networking.x-k8s.io',
]);

const KEYS = { duration: 'duration', renewBefore: 'renew-before', renewBeforePercentage: 'renew-before-percentage' } as const;

function ofKeys(values: JsonObject, prefix: string, path: Path): Lifetime {
  const key = (field: keyof typeof KEYS): string => `${prefix}${KEYS[field]}`;
  return {
    duration: values[key('duration')],
    renewBefore: values[key('renewBefore')],
    percentage: values[key('renewBeforePercentage')],
    path: (field) => [...path, key(field)],
  };
}

function lifetimesOf({ root }: Scope): Lifetime[] {
  const kind = groupKindOf(root);
  if (kind === 'Certificate.cert-manager.io') {
    const { duration, renewBefore, renewBeforePercentage } = asObject(root.spec);
    return [{ duration, renewBefore, percentage: renewBeforePercentage, path: (field) => ['spec', field] }];
  }
  if (ANNOTATED.has(kind)) return [ofKeys(asObject(at(root, 'metadata', 'annotations')), 'cert-manager.io/', ['metadata', 'annotations'])];
  const pod = podTemplateOf(root);
  return asList(pod?.spec.volumes).flatMap((volume, position) => at(volume, 'csi', 'driver') === 'csi.cert-manager.io'
    ? [ofKeys(asObject(at(volume, 'csi', 'volumeAttributes')), 'csi.cert-manager.io/', [...pod?.path ?? [], 'volumes', position, 'csi', 'volumeAttributes'])]
    : []);
}

function judgePercentage(scope: Scope, { percentage, path }: Lifetime, duration: number): void {
  const share = Number(percentage);
  const before = duration * (100 - share) / 100;
  if (Number.isNaN(share) || (before >= MINIMUM_RENEWAL && before < duration)) return;
  scope.report(path('renewBeforePercentage'), `renewal at ${quote(percentage)} % of the duration lies outside of it, or less than 5 minutes before its end`,
    'Use a number between 1 and 99.');
}

function judge(scope: Scope, lifetime: Lifetime): void {
  const { duration: written, renewBefore, percentage, path } = lifetime;
  for (const [field, value] of [['duration', written], ['renewBefore', renewBefore]] as const) {
    if (!DAYS.test(asString(value) ?? '')) continue;
    scope.report(path(field), `${quote(value)} is no duration: its units are h, m and s`, 'Write days as hours: 90 days are 2160h.');
  }
  const parsed = parseDuration(written);
  if (written !== undefined && parsed === undefined) return;
  const duration = parsed ?? USUAL_DURATION;
  const before = parseDuration(renewBefore);
  if (duration < MINIMUM_DURATION) scope.report(path('duration'), `the certificate lasts ${quote(written)}, less than an hour`, 'Use 1h or more.');
  if (before !== undefined && before < MINIMUM_RENEWAL) {
    scope.report(path('renewBefore'), `renewal ${quote(renewBefore)} before the end is less than 5 minutes`, 'Use 5m or more.');
  } else if (before !== undefined && before >= duration) {
    const lasts = written === undefined ? 'the usual 2160h' : asString(written) ?? '';
    scope.report(path('renewBefore'), `renewal ${quote(renewBefore)} before the end is no less than the duration, ${lasts}`,
      'Renew later: a third of the duration is usual.');
  }
  if (renewBefore !== undefined && percentage !== undefined) {
    scope.report(path('renewBeforePercentage'), 'the time of renewal is given twice', 'Keep one of renewBefore and renewBeforePercentage.');
  } else if (percentage !== undefined) {judgePercentage(scope, lifetime, duration);}
}

/** As cert-manager's webhook and its own controllers judge them. @see https://cert-manager.io/docs/usage/certificate/#renewal */
export const certificateRenewal = defineRule<ObjectRule>({
  id: 'certificate-renewal',
  part: 'object',
  severity: 'error',
  title: 'A certificate is renewed within the time that it lasts.',
  acceptable: 'level',
  looksAt: [],
  why: 'The webhook of cert-manager denies a Certificate that would be renewed before it is issued (`renewBefore` no less than `duration`, which is 2160h where it is left out), that lasts less than an hour, or that is renewed less than five minutes before its end. Durations have the units of Go: `90d` is none, 2160h is. Annotations of Ingresses and Gateways, and volumes of its CSI driver, become such certificates.',
  remedy: 'Renew after two thirds of the duration.',
  examples: {
    fails: {
      manifest: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: web
spec:
  secretName: web
  issuerRef: {name: letsencrypt}
  dnsNames: [shop.example.com]
  duration: 2160h
  renewBefore: 2400h
`,
      finds: [
        'error spec.renewBefore: renewal "2400h" before the end is no less than the duration, 2160h',
      ],
    },
    passes: {
      manifest: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: web
spec:
  secretName: web
  issuerRef: {name: letsencrypt}
  dnsNames: [shop.example.com]
  duration: 2160h
  renewBefore: 720h
`,
    },
    exempt: {
      manifest: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: web
spec:
  secretName: web
  issuerRef: {name: letsencrypt}
  dnsNames: [shop.example.com]
  duration: 2160h
`,
      because: 'Who does not say when, renews after two thirds.',
    },
  },
  check: {
    whole: (scope) => {
      for (const lifetime of lifetimesOf(scope)) judge(scope, lifetime);
    },
  },
});
