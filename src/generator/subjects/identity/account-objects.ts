import type { AccountOptions } from './options';
import type { RbacV1Subject, V1PolicyRule, V1RoleRef } from '../../../../schemas/types/kubernetes';
import type { Scope } from '../../model/scope';
import { finalName, finalNamespace } from '../../model/scope';
import type { ExtraObject } from '../../model/subject';

/** The annotation by which each cloud knows an account. */
const CLOUDS = { gke: 'iam.gke.io/gcp-service-account', eks: 'eks.amazonaws.com/role-arn', aks: 'azure.workload.identity/client-id' } as const;

const GROUP = 'rbac.authorization.k8s.io';

/** The label without which AKS gives Pods no token. @see https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
export const AKS_LABEL = { 'azure.workload.identity/use': 'true' } as const;

/** Where the objects of an account stand. */
export interface AccountPlace {
  readonly name: string;
  readonly namespace: string;
  /** The namespace as the cluster will know it: names of what has none hold it, so that overlays in one cluster do not share them. */
  readonly finalNamespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Annotations of bindings, where the account is not rendered here. @default none */
  readonly ofBindings?: Readonly<Record<string, string>>;
}

/** Maps of an object's metadata; absent where they hold nothing. */
function unlessEmpty(maps: Readonly<Record<string, Readonly<Record<string, string>>>>): object {
  return Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0));
}

/**
 * An account that is built with what names it, as a binding does. Kustomize follows it by its name and namespace; where its object does
 * not say the namespace, both stand there as the cluster knows them.
 */
export function ownSubject(name: string, namespace: string, scope: Scope): RbacV1Subject {
  const kind = 'ServiceAccount';
  if (!scope.omitsNamespace || namespace !== scope.baseNamespace) return { kind, name, namespace };
  return { kind, name: finalName(name, scope), namespace: finalNamespace(namespace, scope) };
}

/** The service account itself. @see https://kubernetes.io/docs/concepts/security/service-accounts/ */
export function accountObject(options: AccountOptions, { name, namespace, labels }: AccountPlace): ExtraObject {
  const clouds = Object.entries(CLOUDS).flatMap(([cloud, annotation]) => {
    const value = options[cloud as keyof typeof CLOUDS];
    return value === undefined ? [] : [[annotation, value] as const];
  });
  const annotations = { ...Object.fromEntries(clouds), ...options.annotations };
  return {
    key: 'service-account',
    manifest: {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace, ...unlessEmpty({ labels }), ...unlessEmpty({ annotations }) },
    },
  };
}

/** What a role allows. */
interface Rights {
  readonly kind: 'Role' | 'ClusterRole';
  readonly name: string;
  readonly rules: AccountOptions['rules'];
}

function bound({ kind, name, rules = [] }: Rights, subject: RbacV1Subject, { namespace, labels, ofBindings }: AccountPlace): readonly ExtraObject[] {
  if (rules.length === 0) return [];
  const metadata = { name, ...kind === 'Role' ? { namespace } : {}, ...unlessEmpty({ labels }) };
  const roleRef: V1RoleRef = { apiGroup: GROUP, kind, name };
  const file = kind === 'Role' ? 'role' : 'cluster-role';
  return [
    { key: file, manifest: { apiVersion: `${GROUP}/v1`, kind, metadata, rules: [...rules as readonly V1PolicyRule[]] } },
    {
      key: `${file}-binding`,
      manifest: { apiVersion: `${GROUP}/v1`, kind: `${kind}Binding`, metadata: { ...metadata, annotations: ofBindings }, roleRef, subjects: [subject] },
    },
  ];
}

/** What an account may do: nothing, a Role, a ClusterRole, each with its binding. */
export function roleObjects({ rules, clusterRules }: AccountOptions, subject: RbacV1Subject, place: AccountPlace): readonly ExtraObject[] {
  return [
    ...bound({ kind: 'Role', name: place.name, rules }, subject, place),
    // A namespace has no dot, so no two of workload and namespace make the same name.
    ...bound({ kind: 'ClusterRole', name: `${place.name}.${place.finalNamespace}`, rules: clusterRules }, subject, place),
  ];
}
