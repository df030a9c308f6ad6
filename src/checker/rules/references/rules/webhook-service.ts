import type { Path } from '../../../../common/path';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Finding } from '../../../findings/finding';
import type { Backend } from '../shared/backend';
import { judgeBackend } from '../shared/backend';
import type { LinkRule } from '../shared/link-rule';
import { linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('webhook-service', 'error', 'A Service that the API server calls exists and has the port.');

/** The port that the API server calls where none is named. */
const HTTPS = 443;

function webhookPaths({ object }: Resource): Path[] {
  return asList(object.webhooks).map((_, index) => ['webhooks', index, 'clientConfig', 'service']);
}

/** Where each kind names the Services that the API server calls. */
const PATHS: Readonly<Record<GroupKind, (resource: Resource) => Path[]>> = {
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io': webhookPaths,
  'MutatingWebhookConfiguration.admissionregistration.k8s.io': webhookPaths,
  'APIService.apiregistration.k8s.io': () => [['spec', 'service']],
  'CustomResourceDefinition.apiextensions.k8s.io': () => [['spec', 'conversion', 'webhook', 'clientConfig', 'service']],
};

function backendAt(referrer: Resource, path: Path): Backend[] {
  const [name, namespace] = ['name', 'namespace'].map((field) => asString(at(referrer.object, ...path, field)));
  if (!name || !namespace) return [];
  const port = at(referrer.object, ...path, 'port');
  return [{ referrer, namespace, name, namePath: [...path, 'name'], port: typeof port === 'number' ? port : HTTPS, portPath: [...path, 'port'] }];
}

/** See the title in its info. */
export const webhookService: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const [kind, pathsOf] of Object.entries(PATHS)) {
      for (const resource of index.ofKind(kind)) {
        for (const backend of pathsOf(resource).flatMap((path) => backendAt(resource, path))) {
          const finding = judgeBackend(index, info, backend);
          if (finding !== undefined) yield finding;
        }
      }
    }
  },
};
