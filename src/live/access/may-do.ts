import type { Access } from './access';
import { isSuccess } from './failure';
import type { Permission } from './permission';
import { at } from '../../kubernetes/objects/json';

/** Asks whether the user may do something; undefined where the server does not say. */
export async function mayDo({ cluster }: Access, { verb, group, resource, namespace }: Permission): Promise<boolean | undefined> {
  const [name, subresource] = resource.split('/');
  const attributes = { verb, group, resource: name, namespace, ...(subresource === undefined ? {} : { subresource }) };
  const review = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: attributes } };
  const answer = await cluster.send({ method: 'POST', path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', body: review });
  const allowed = at(answer.body, 'status', 'allowed');
  return isSuccess(answer) && typeof allowed === 'boolean' ? allowed : undefined;
}
