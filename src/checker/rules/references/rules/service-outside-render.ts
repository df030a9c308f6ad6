import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { Finding } from '../../../findings/finding';
import type { ServiceReference } from '../addresses/references';
import { serviceReferences } from '../addresses/references';
import { judgeMissing } from '../addresses/verdict';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('service-outside-render', 'warning', 'A Service that the render does not hold is declared to exist outside it.');

function* check(index: ResourceIndex, references: readonly ServiceReference[]): Iterable<Finding> {
  for (const reference of references) {
    if (reference.service !== undefined) continue;
    const missing = judgeMissing(index, reference);
    if (missing?.verdict !== 'outside') continue;
    const { source, address, host } = reference;
    yield linkFinding(source.resource, info, {
      path: formatPath(source.path),
      message: `${source.label} holds ${address.text}, and nothing in the render is Service ${nameIn(host.namespace, host.service)}.`,
      hint: missing.hint,
    }, missing.severity);
  }
}

/** See the title in its info. */
export const serviceOutsideRender: LinkRule = {
  info,
  check: (index) => check(index, serviceReferences(index)),
};
