import type { Finding } from '../../../../src/checker/findings/finding';
import { readResources } from '../../../../src/checker/read/resources/read';
import { checkObject } from '../../../../src/checker/rules/object/check-object';
import type { ObjectContext } from '../../../../src/checker/rules/object/scope/object-context';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';
import { wellSaid } from '../../well-said';

function findingsIn(yaml: string, version?: string, context?: ObjectContext): readonly Finding[] {
  const { resources } = readResources(yaml, 'test');
  return wellSaid(resources.flatMap((resource) => checkObject(resource, loadSchemas(version), context)));
}

/** Every finding about the documents as `rule path`, judged by a Kubernetes version. */
export function judge(yaml: string, version?: string, context?: ObjectContext): string[] {
  return findingsIn(yaml, version, context).map((finding) => `${finding.rule} ${finding.path}`.trim());
}

/** Every finding about the documents as it is read: `rule path: message: hint`. */
export function judgeInFull(yaml: string, version?: string): string[] {
  return findingsIn(yaml, version).map(({ rule, path, message, hint }) => `${rule} ${path}: ${message}. ${hint}`);
}

/** A Deployment of one container; the arguments are YAML flow text for the Pod, the container and the Deployment's spec. */
export function deployment(parts: { pod?: string; container?: string; spec?: string } = {}): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {selector: {matchLabels: {app: web}}, ${parts.spec ?? ''}
  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, image: "x:1", ${parts.container ?? ''}}], ${parts.pod ?? ''}}}}`;
}

/** A Service with the given spec. */
export function service(spec: string): string {
  return `{apiVersion: v1, kind: Service, metadata: {name: web}, spec: ${spec}}`;
}
