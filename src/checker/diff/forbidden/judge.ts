import { sameFor } from './remedies';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { loadSchemas } from '../../../kubernetes/schemas/load';
import type { Finding } from '../../findings/finding';
import { noSchema } from '../../rules/object/catalog/no-schema';
import { outOfRange } from '../../rules/object/catalog/out-of-range';
import { removedApi } from '../../rules/object/catalog/removed-api';
import { serviceTypeFields } from '../../rules/object/catalog/service-type-fields';
import { unknownField } from '../../rules/object/catalog/unknown-field';
import { wrongType } from '../../rules/object/catalog/wrong-type';
import { checkObject } from '../../rules/object/check-object';
import { redactFindings } from '../../validate/redact-findings';
import type { Refusal } from '../changes/refusal';

/** Says what an API server finds wrong in an object alone; empty where it would take it. */
export type ObjectJudge = (object: JsonObject) => readonly Finding[];

/** The range of node ports is a cluster's own setting, so that being outside the usual one says nothing of this cluster. */
function isCertain({ severity, rule, path }: Finding): boolean {
  return severity === 'error' && rule !== noSchema.id && !(rule === outOfRange.id && path.endsWith('.nodePort'));
}

/** Judges by the newest known Kubernetes; its schemas are read when the first object is judged. Kinds without schema pass. */
export function objectJudge(load = loadSchemas): ObjectJudge {
  let bundle: ReturnType<typeof loadSchemas> | undefined;
  return (object) => {
    bundle ??= load();
    const resource = { overlay: '', document: 0, object };
    return redactFindings(checkObject(resource, bundle).filter(isCertain), [resource]);
  };
}

function describe({ path, message }: Finding): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** A Service keeps the addresses that it has, where an update names none; so a headless one stays headless. */
function withAddresses(before: JsonObject, after: JsonObject): JsonObject {
  const [old, now] = [asObject(before.spec), asObject(after.spec)];
  if ((after.spec !== undefined && !isObject(after.spec)) || !old.clusterIP || now.clusterIP || now.type === 'ExternalName') return after;
  const others = asList(now.clusterIPs).length > 0 ? now.clusterIPs : old.clusterIPs;
  return { ...after, spec: { ...now, clusterIP: old.clusterIP, ...(others === undefined ? {} : { clusterIPs: others }) } };
}

/** The object that an update comes to. */
function stored(before: JsonObject | undefined, after: JsonObject): JsonObject {
  const { group, kind } = idOf(after);
  return before !== undefined && group === '' && kind === 'Service' ? withAddresses(before, after) : after;
}

/** Kinds whose spec an update cannot touch: the server reads it, and puts the stored one back. */
const SPEC_STAYS = new Set(['/Namespace', 'certificates.k8s.io/CertificateSigningRequest']);
const OF_READING: readonly string[] = [unknownField.id, wrongType.id];

/** What a server asks of new objects alone: an Ingress may get its class by both ways while it moves from one to the other. */
const OF_CREATION: readonly string[] = ['metadata.annotations["kubernetes.io/ingress.class"]'];

function isPutBack(before: JsonObject | undefined, after: JsonObject, { path, rule }: Finding): boolean {
  const { group, kind } = idOf(after);
  return before !== undefined && SPEC_STAYS.has(`${group}/${kind}`) && /^spec\b/.test(path) && !OF_READING.includes(rule);
}

const OF_ONE_TYPE = /^spec\.(ports\[\d+\]\.nodePort|healthCheckNodePort|allocateLoadBalancerNodePorts|loadBalancerClass|externalTrafficPolicy)$/;

/** A field that the old type of a Service had, and the new one has not, is dropped by the server where the update leaves it as it is. */
function isDropped(before: JsonObject | undefined, after: JsonObject, path: string): boolean {
  const [old, now] = [asObject(before?.spec), asObject(after.spec)];
  const leaves = path === 'spec.healthCheckNodePort' || (old.type ?? 'ClusterIP') !== (now.type || 'ClusterIP');
  if (!OF_ONE_TYPE.test(path) || !leaves) return false;
  const ports = (spec: JsonObject): string => JSON.stringify(asList(spec.ports).map((port) => asObject(port).nodePort ?? null));
  return path.startsWith('spec.ports') ? ports(old) === ports(now) : own(old, path.slice(5)) === own(now, path.slice(5));
}

/** What makes an object unacceptable by itself, as far as it was not so before; in a version that is gone, no change of it arrives. */
export function invalidObject(before: JsonObject | undefined, after: JsonObject, judge: ObjectJudge): Refusal[] {
  const found = judge(stored(before, after))
    .filter((finding) => !isPutBack(before, after, finding) && !(before !== undefined && OF_CREATION.includes(finding.path)))
    .filter(({ rule, path }) => !(rule === serviceTypeFields.id && isDropped(before, after, path)));
  if (found.length === 0) return [];
  const known = new Set(before === undefined ? [] : judge(before).map((finding) => `${finding.rule} ${finding.path} ${finding.message}`));
  return found.filter((finding) => finding.rule === removedApi.id || !known.has(`${finding.rule} ${finding.path} ${finding.message}`)).map((finding) => ({
    rule: finding.rule,
    path: finding.path,
    message: describe(finding),
    remedy: sameFor(finding.hint),
  }));
}
