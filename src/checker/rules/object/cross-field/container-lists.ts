import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { forEachContainer } from '../../../../kubernetes/pods/containers';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkNames(spec: JsonObject, scope: Scope): void {
  const names = new Set(asList(spec.containers).map((container) => asString(asObject(container).name)));
  forEachContainer(spec, ({ name }, path) => {
    if (path[0] === 'containers' || typeof name !== 'string' || name === '') return;
    if (names.has(name)) scope.report([...path, 'name'], `another container of the Pod is named ${quote(name)}`, 'Rename one of the two.');
    names.add(name);
  });
}

/** Names differ over all containers of a Pod. */
export const containerNames: FieldsCheck = { types: ['V1PodSpec'], check: checkNames };
