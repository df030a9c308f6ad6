import type { ProblemList } from './problem-list';
import { envNameFault, imageFault } from '../../kubernetes/names/kubernetes-names';
import type { AppReference } from '../declare/reference';
import { showValue } from '../problems/show-value';

/** Records replicas that no API server accepts. */
export function checkReplicas(path: string, replicas: number, app: AppReference, problems: ProblemList): void {
  if (Number.isInteger(replicas) && replicas >= 0 && replicas <= 2147483647) return;
  problems.add({ code: 'replicas-invalid', path, message: `replicas ${showValue(replicas)}`, hint: 'use a whole number from 0 to 2147483647' }, app.declaredAt);
}

/** Records an image reference that can not be pulled. */
export function checkImage(path: string, image: string, app: AppReference, problems: ProblemList): void {
  const fault = imageFault(image);
  if (fault === undefined) return;
  problems.add({ code: 'image-invalid', path, message: `image ${showValue(image)}: ${fault}`, hint: 'give a reference such as "registry.example.com/team/app:1.2.3"' }, app.declaredAt);
}

/** Records the name of a variable that is ill-formed. */
export function checkVariableName(path: string, name: string, app: AppReference, problems: ProblemList): void {
  const fault = envNameFault(name);
  if (fault === undefined) return;
  problems.add({ code: 'env-name-invalid', path, message: `${JSON.stringify(name)}: ${fault}`, hint: 'name the variable like APP_1_SERVICE_URL' }, app.declaredAt);
}
