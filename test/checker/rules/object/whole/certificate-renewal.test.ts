import { readResources } from '../../../../../src/checker/read/resources/read';
import { checkObject } from '../../../../../src/checker/rules/object/check-object';
import { loadSchemas } from '../../../../../src/kubernetes/schemas/load';

function found(yaml: string): string[] {
  return readResources(yaml, 'o').resources.flatMap((resource) => checkObject(resource, loadSchemas()))
    .filter(({ rule }) => rule === 'certificate-renewal').map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

function certificate(spec: string): string[] {
  return found(`{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: c}, spec: {${spec}}}`);
}

test.each(['duration: 2160h, renewBefore: 720h', 'renewBefore: 2159h', 'duration: 1h, renewBefore: 5m', 'duration: 2160h, renewBeforePercentage: 30', 'dnsNames: [a]', 'duration: soon'])(
  '%s is fine', (spec) => {
    expect(certificate(spec)).toEqual([]);
  });

test.each([
  ['duration: 2160h, renewBefore: 2400h', 'error spec.renewBefore: renewal "2400h" before the end is no less than the duration, 2160h'],
  ['duration: 24h, renewBefore: 1440m', 'error spec.renewBefore: renewal "1440m" before the end is no less than the duration, 24h'],
  ['renewBefore: 2160h', 'error spec.renewBefore: renewal "2160h" before the end is no less than the duration, the usual 2160h'],
  ['duration: 90d, renewBefore: 720h', 'error spec.duration: "90d" is no duration: its units are h, m and s'],
  ['renewBefore: 15d', 'error spec.renewBefore: "15d" is no duration: its units are h, m and s'],
  ['duration: 59m', 'error spec.duration: the certificate lasts "59m", less than an hour'],
  ['renewBefore: 299s', 'error spec.renewBefore: renewal "299s" before the end is less than 5 minutes'],
  ['renewBefore: 1h, renewBeforePercentage: 30', 'error spec.renewBeforePercentage: the time of renewal is given twice'],
  ['renewBeforePercentage: 100', 'error spec.renewBeforePercentage: renewal at 100 % of the duration lies outside of it, or less than 5 minutes before its end'],
  ['renewBeforePercentage: 0', 'error spec.renewBeforePercentage: renewal at 0 % of the duration lies outside of it, or less than 5 minutes before its end'],
])('%s is an error', (spec, message) => {
  expect(certificate(spec)).toEqual([message]);
});

test('the annotations of Ingresses and Gateways become such a certificate', () => {
  const annotations = 'annotations: {cert-manager.io/duration: 24h, cert-manager.io/renew-before: 48h}';
  const message = 'error metadata.annotations["cert-manager.io/renew-before"]: renewal "48h" before the end is no less than the duration, 24h';
  expect(found(`{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, ${annotations}}}`)).toEqual([message]);
  expect(found(`{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: g, ${annotations}}}`)).toEqual([message]);
  expect(found(`{apiVersion: v1, kind: Service, metadata: {name: s, ${annotations}}}`)).toEqual([]);
});

test('so do volumes of its CSI driver', () => {
  const pod = (driver: string) => `{apiVersion: batch/v1, kind: CronJob, metadata: {name: j}, spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c}],
    volumes: [{name: tls, csi: {driver: ${driver}, volumeAttributes: {csi.cert-manager.io/duration: 1h, csi.cert-manager.io/renew-before: 2h}}}]}}}}}}`;
  expect(found(pod('csi.cert-manager.io'))).toEqual([
    'error spec.jobTemplate.spec.template.spec.volumes[0].csi.volumeAttributes["csi.cert-manager.io/renew-before"]: renewal "2h" before the end is no less than the duration, 1h',
  ]);
  expect(found(pod('csi.example.com'))).toEqual([]);
});
