import { checkTexts } from './check-text';
import type { AppModel, EnvModel, LinkModel } from './model';
import type { ProblemList } from './problem-list';
import { resolvePorts } from './resolve-ports';
import type { App } from '../config/app';
import type { AppReference } from '../config/reference';
import {
  dataKeyFault, dnsLabelFault, dnsSubdomainFault, envNameFault, imageFault, labelValueFault, qualifiedKeyFault, serviceNameFault,
} from '../names/kubernetes-names';
import { showValue } from '../problems/show-value';

const NAME_HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';

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

function checkValue(path: string, value: EnvModel['value'], app: AppReference, problems: ProblemList): void {
  if (typeof value === 'string') return;
  if (typeof value !== 'object' || value === null) {
    problems.add({ code: 'env-value-invalid', path, message: `value ${showValue(value)}`, hint: 'give a string, EnvFrom.secret(…) or EnvFrom.configMap(…)' }, app.declaredAt);
    return;
  }
  problems.name(`${path}.name`, value.name, dnsSubdomainFault(value.name), 'name the Secret or ConfigMap as the cluster does', app.declaredAt);
  problems.name(`${path}.key`, value.key, dataKeyFault(value.key), 'name the key as the Secret or ConfigMap does', app.declaredAt);
}

function checkEnv(path: string, env: readonly EnvModel[], links: readonly { readonly env: string }[], app: App, problems: ProblemList): void {
  for (const { name, value } of env) {
    checkVariableName(`${path}.env.${name}`, name, app, problems);
    checkValue(`${path}.env.${name}`, value, app, problems);
  }
  links.forEach((link, index) => checkVariableName(`${path}.links[${index}].env`, link?.env, app, problems));
  problems.duplicates('env-duplicate', [
    ...env.map(({ name }) => ({ key: name, path: `${path}.env.${name}`, label: `variable ${name}`, declaredAt: app.declaredAt })),
    ...links.map((link, index) => ({ key: link?.env, path: `${path}.links[${index}]`, label: `variable ${link?.env}`, declaredAt: app.declaredAt })),
  ], 'give each variable its own name');
}

function checkMetadata(path: string, app: App, problems: ProblemList): void {
  const { labels = {}, annotations = {}, deviations = [] } = app.options;
  for (const [field, map] of [['labels', labels], ['annotations', annotations]] as const) {
    for (const key of Object.keys(map)) {
      problems.name(`${path}.${field}`, key, qualifiedKeyFault(key), 'use a key such as "team" or "example.com/team"', app.declaredAt);
    }
  }
  for (const [key, value] of Object.entries(labels)) {
    problems.name(`${path}.labels.${key}`, value, labelValueFault(value), 'shorten the value to a word', app.declaredAt);
    if (key === 'app') problems.add({ code: 'label-reserved', path: `${path}.labels.app`, message: 'the label "app" is the selector', hint: 'leave it out: it is the application\'s name' }, app.declaredAt);
  }
  deviations.forEach((deviation, index) => {
    if (deviation.reason.trim() !== '') return;
    problems.add({ code: 'deviation-without-reason', path: `${path}.deviations[${index}]`, message: `"${deviation.rule}" has no reason`, hint: 'say why it is accepted' }, app.declaredAt);
  });
}

function checkNames(path: string, model: AppModel, app: App, problems: ProblemList): void {
  problems.name(path, model.name, dnsLabelFault(model.name), NAME_HINT, app.declaredAt);
  const names = [
    ['deployment', model.deploymentName, dnsSubdomainFault(model.deploymentName)],
    ['container', model.containerName, dnsLabelFault(model.containerName)],
    ['service', model.serviceName, model.ports.length === 0 ? undefined : serviceNameFault(model.serviceName)],
  ] as const;
  for (const [key, value, fault] of names) {
    if (value !== model.name || dnsLabelFault(value) === undefined) problems.name(`${path}.names.${key}`, value, fault, NAME_HINT, app.declaredAt);
  }
  if (app.options.group !== undefined) problems.name(`${path}.group`, model.unit, dnsLabelFault(model.unit), NAME_HINT, app.declaredAt);
}

function checkAppTexts(path: string, { options, declaredAt }: App, problems: ProblemList): void {
  const { env, annotations, args, deviations, resources, probes, links = [] } = options;
  checkTexts(path, { env, annotations, args, deviations, resources, probes, links: links.map((link) => link?.form) }, problems, declaredAt);
}

/** An application without its links, which need all the others to exist, and the list to put them into. */
export interface UnlinkedApp {
  readonly app: App;
  readonly model: AppModel;
  readonly links: LinkModel[];
}

/** Fills in the defaults of an application and records every problem but those of its links' targets. */
export function resolveApp(app: App, unit: string, problems: ProblemList): UnlinkedApp {
  const { options, name } = app;
  const path = `apps.${name}`;
  const links: LinkModel[] = [];
  const model: AppModel = {
    name,
    unit,
    deploymentName: options.names?.deployment ?? name,
    containerName: options.names?.container ?? name,
    serviceName: options.names?.service ?? name,
    image: options.image,
    replicas: options.replicas ?? 1,
    ports: resolvePorts(app, problems),
    env: Object.entries(options.env ?? {}).map(([key, value]) => ({ name: key, value })),
    links,
    annotations: options.annotations ?? {},
    labels: options.labels ?? {},
    args: options.args ?? [],
    resources: options.resources,
    probes: options.probes ?? {},
    deviations: options.deviations ?? [],
    customize: options.customize ?? {},
  };
  checkNames(path, model, app, problems);
  checkImage(`${path}.image`, model.image, app, problems);
  checkReplicas(`${path}.replicas`, model.replicas, app, problems);
  checkEnv(path, model.env, options.links ?? [], app, problems);
  checkMetadata(path, app, problems);
  checkAppTexts(path, app, problems);
  return { app, model, links };
}
