import { givesStrong } from './strong-grants';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { serviceAccountOf } from '../../../kubernetes/pods/service-account';

/** The service account that Pods act as. */
export function accountOf(object: JsonObject | undefined): string {
  return serviceAccountOf(podTemplateOf(object)?.spec ?? {});
}

/** An account in a namespace of a render. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
  readonly render: RenderIndex;
}

/** A role that an account is given. */
interface GivenRole {
  /** `ClusterRole admin`. */
  readonly title: string;
  readonly name: string;
  readonly strong: boolean;
}

/** Roles that a service account is given in a render. */
export function rolesOf({ namespace, name: account, render }: Account): GivenRole[] {
  const bindings = ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => render.objectsOf(`${kind}.rbac.authorization.k8s.io`));
  return bindings.filter((binding) => asList(binding.subjects).map(asObject).some((subject) => subject.kind === 'ServiceAccount' && subject.name === account
    && (asString(subject.namespace) ?? namespaceOf(binding)) === namespace && (idOf(binding).kind === 'ClusterRoleBinding' || namespaceOf(binding) === namespace)))
    .map((binding) => {
      const roleRef = asObject(binding.roleRef);
      const name = String(roleRef.name);
      return { title: `${String(roleRef.kind)} ${name}`, name, strong: givesStrong(roleRef, namespaceOf(binding), render) };
    });
}
