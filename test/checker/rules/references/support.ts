import { parseAllDocuments } from 'yaml';
import type { Finding } from '../../../../src/checker/findings/finding';
import { checkLinks } from '../../../../src/checker/rules/references/check-links';
import type { LinkOptions } from '../../../../src/checker/rules/references/shared/link-options';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';
import { isObject } from '../../../../src/kubernetes/objects/json';
import type { Resource } from '../../../../src/kubernetes/objects/resource';
import { wellSaid } from '../../well-said';

/** A YAML stream as the resources of an overlay named `test`. */
export function resourcesOf(yaml: string): Resource[] {
  return parseAllDocuments(yaml)
    .map((document): unknown => document.toJS())
    .filter((object): object is JsonObject => isObject(object))
    .map((object, document) => ({ overlay: 'test', document, object }));
}

/** The findings of one rule over a YAML stream, which is applied to the namespace `default` unless the options say otherwise. */
export function findings(rule: string, yaml: string, options?: LinkOptions): Finding[] {
  return wellSaid(checkLinks(resourcesOf(yaml), { defaultNamespace: 'default', ...options })).filter((finding) => finding.rule === rule);
}

/** `severity path: message` of each finding of one rule: short enough to be read in a test. */
export function briefly(rule: string, yaml: string, options?: LinkOptions): string[] {
  return findings(rule, yaml, options).map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

/** A Deployment in flow style; `container` and `pod` are further fields in YAML flow style. */
export function deployment(name: string, { container = '', pod = '', metadata = '', labels = `app: ${name}` } = {}): string {
  const more = (text: string) => text === '' ? '' : `, ${text}`;
  return `
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}${more(metadata)}}, spec: {selector: {matchLabels: {${labels}}},
  template: {metadata: {labels: {${labels}}}, spec: {containers: [{name: main, image: example${more(container)}}]${more(pod)}}}}}
`;
}

/** A Namespace: what the render creates itself nobody else fills. */
export function namespace(name: string): string {
  return `\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: ${name}}}\n`;
}

/** A Service that selects `app: <name>`; `ports` and `spec` in YAML flow style. */
export function service(name: string, { ports = '{port: 80}', spec = '', metadata = '', selector = `app: ${name}` } = {}): string {
  const more = (text: string) => text === '' ? '' : `, ${text}`;
  return `
---
{apiVersion: v1, kind: Service, metadata: {name: ${name}${more(metadata)}}, spec: {selector: {${selector}}, ports: [${ports}]${more(spec)}}}
`;
}
