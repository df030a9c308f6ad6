import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import { asString, at } from '../../../../kubernetes/objects/json';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';

const info = linkRuleInfo('duplicate-object', 'error', 'Kind, namespace and name identify one object.');

/** See the title in its info. */
export const duplicateObject: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const resource of index.resources) {
      const name = asString(at(resource.object, 'metadata', 'name')) ?? '';
      const kind = groupKindOf(resource.object);
      if (name === '' || kind === '') continue;
      const [first] = index.findAll(kind, index.namespaceOf(resource), name);
      if (first === resource) continue;
      yield linkFinding(resource, info, {
        path: 'metadata.name',
        message: `Document ${first.document}${first.overlay === resource.overlay ? '' : ` of ${first.overlay}`} already is ${asString(resource.object.kind)} ${name} of this namespace; the later one overwrites it.`,
        hint: 'Remove one of them, or give it another name or namespace.',
      });
    }
  },
};
