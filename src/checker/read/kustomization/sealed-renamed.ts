import { accumulateLevels } from './accumulate';
import type { Candidate } from './identity';
import type { KustomizationTree } from './node';
import { sealedSecretRenamed } from './sealed-secret-renamed';
import { own } from '../../../common/own';
import { formatId } from '../../../kubernetes/objects/resource';
import type { Finding } from '../../findings/finding';
import { streamOf, tell } from '../../findings/tell';

/** True where the scope of the encryption leaves the part open; strict, the scope of those that say nothing, binds both. */
function isOpen({ annotations }: Candidate, part: 'name' | 'namespace'): boolean {
  const has = (scope: string): boolean => own(annotations, `sealedsecrets.bitnami.com/${scope}`) === 'true';
  return has('cluster-wide') || (part === 'name' && has('namespace-wide'));
}

/**
 * SealedSecrets that a build renames or moves: the controller unseals each only under the name and namespace that it was encrypted for.
 *
 * @see https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export function sealedRenamed(tree: KustomizationTree, overlay: string): Finding[] {
  return (accumulateLevels(tree).at(-1)?.rendered ?? []).flatMap((candidate): Finding[] => {
    const { leaf, ids: [first, ...others] } = candidate;
    const last = others.at(-1) ?? first;
    if (leaf.kind !== 'SealedSecret' || leaf.group !== 'bitnami.com') return [];
    const part = first.name !== last.name && !isOpen(candidate, 'name') ? 'name'
      : first.namespace !== '' && first.namespace !== last.namespace && !isOpen(candidate, 'namespace') ? 'namespace' : undefined;
    if (part === undefined) return [];
    const subject = { ...streamOf(overlay), resource: formatId({ ...leaf, ...last }) };
    return [tell(subject, sealedSecretRenamed, { part, from: first[part], to: last[part] })];
  });
}
