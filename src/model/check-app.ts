import { checkTexts } from './check-text';
import { checkImage, checkReplicas, checkVariableName } from './check-values';
import type { AppModel, EnvModel } from './model';
import type { ProblemList } from './problem-list';
import type { App } from '../config/app';
import type { Link, LinkForm } from '../config/link';
import type { AppReference } from '../config/reference';
import { fileNameFault } from '../names/file-names';
import { dataKeyFault, dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedKeyFault, serviceNameFault } from '../names/kubernetes-names';
import { showValue } from '../problems/show-value';

const NAME_HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';

function checkValue(path: string, value: EnvModel['value'], app: AppReference, problems: ProblemList): void {
  if (typeof value === 'string') return;
  if (typeof value !== 'object' || value === null) {
    problems.add({ code: 'env-value-invalid', path, message: `value ${showValue(value)}`, hint: 'give a string, EnvFrom.secret(…) or EnvFrom.configMap(…)' }, app.declaredAt);
    return;
  }
  problems.name(`${path}.name`, value.name, dnsSubdomainFault(value.name), 'name the Secret or ConfigMap as the cluster does', app.declaredAt);
  problems.name(`${path}.key`, value.key, dataKeyFault(value.key), 'name the key as the Secret or ConfigMap does', app.declaredAt);
}

function checkEnv(path: string, env: readonly EnvModel[], links: readonly Link[], app: App, problems: ProblemList): void {
  for (const { name, value } of env) {
    checkVariableName(`${path}.env.${name}`, name, app, problems);
    checkValue(`${path}.env.${name}`, value, app, problems);
  }
  links.forEach((link, index) => {
    checkVariableName(`${path}.links[${index}].env`, link?.env, app, problems);
    if (link) checkLink(`${path}.links[${index}]`, link.form, app, problems);
  });
  problems.duplicates('env-duplicate', [
    ...env.map(({ name }) => ({ key: name, path: `${path}.env.${name}`, label: `variable ${name}`, declaredAt: app.declaredAt })),
    ...links.map((link, index) => ({ key: link?.env, path: `${path}.links[${index}]`, label: `variable ${link?.env}`, declaredAt: app.declaredAt })),
  ], 'give each variable its own name');
}

/** A scheme as RFC 3986 has it. */
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;

function checkLink(path: string, form: LinkForm, app: App, problems: ProblemList): void {
  if (form.kind !== 'url') return;
  if (!SCHEME.test(form.scheme)) {
    problems.add({ code: 'link-invalid', path: `${path}.scheme`, message: `scheme ${showValue(form.scheme)}`, hint: 'name it without "://", such as "https"' }, app.declaredAt);
  }
  if (form.path !== '' && !/^\/\S*$/.test(form.path)) {
    problems.add({ code: 'link-invalid', path: `${path}.path`, message: `path ${showValue(form.path)}`, hint: 'start it with "/" and encode blanks as "%20"' }, app.declaredAt);
  }
}

function checkMetadata(path: string, app: App, problems: ProblemList): void {
  const { labels = {}, annotations = {}, deviations = [], outside = [] } = app.options;
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
  outside.forEach(({ name, namespace }, index) => {
    const place = `${path}.outside[${index}]`;
    problems.name(`${place}.name`, name, dnsSubdomainFault(name.replaceAll('*', 'x')), 'use the name that the object has in the cluster', app.declaredAt);
    if (namespace !== undefined) problems.name(`${place}.namespace`, namespace, dnsLabelFault(namespace.replaceAll('*', 'x')), 'use the name of a namespace', app.declaredAt);
  });
}

function checkNames(path: string, model: AppModel, app: App, problems: ProblemList): void {
  problems.name(path, model.name, dnsLabelFault(model.name) ?? fileNameFault(model.name), NAME_HINT, app.declaredAt);
  const names = [
    ['deployment', model.deploymentName, dnsSubdomainFault(model.deploymentName)],
    ['container', model.containerName, dnsLabelFault(model.containerName)],
    ['service', model.serviceName, model.ports.length === 0 ? undefined : serviceNameFault(model.serviceName)],
  ] as const;
  for (const [key, value, fault] of names) {
    if (value !== model.name || dnsLabelFault(value) === undefined) problems.name(`${path}.names.${key}`, value, fault, NAME_HINT, app.declaredAt);
  }
  if (app.options.group !== undefined) problems.name(`${path}.group`, model.unit, dnsLabelFault(model.unit) ?? fileNameFault(model.unit), NAME_HINT, app.declaredAt);
}

function checkAppTexts(path: string, { options, declaredAt }: App, problems: ProblemList): void {
  const { env, annotations, args, deviations, resources, probes, links = [] } = options;
  checkTexts(path, { env, annotations, args, deviations, resources, probes, links: links.map((link) => link?.form) }, problems, declaredAt);
}

/** Records every problem of an application but those of its ports and of its links' targets. */
export function checkApp(app: App, model: AppModel, problems: ProblemList): void {
  const path = `apps.${app.name}`;
  checkNames(path, model, app, problems);
  checkImage(`${path}.image`, model.image, app, problems);
  checkReplicas(`${path}.replicas`, model.replicas, app, problems);
  checkEnv(path, model.env, app.options.links ?? [], app, problems);
  checkMetadata(path, app, problems);
  checkAppTexts(path, app, problems);
}
