import { at } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { isSopsEncrypted, isSopsValue, withoutSops } from '../../kubernetes/secrets/sops';
import type { ValidationInput } from '../checks/check';
import type { Finding } from '../findings/finding';
import type { IsOpen } from '../findings/open-values';
import { openVariable } from '../findings/open-variable';
import { streamOf, tell } from '../findings/tell';
import { givesDefaults } from '../read/gitops/in-play';
import { substituteStream } from '../read/gitops/substitute-stream';

/** A stream as it will be applied, as far as that is known. */
export interface PreparedStream {
  readonly input: ValidationInput;
  /** True where Flux fills in variables later: those left are no values yet. */
  readonly isSubstituted: boolean;
  /** True where a plugin of Argo CD fills in values from a vault later. */
  readonly hasPlaceholders: boolean;
}

const VARIABLE = /\$\{#?[A-Za-z_]/;

/** `<path:secret/data/shop#key | base64encode>` of argocd-vault-plugin, `<secret:/store/shop~key>` of argocd-vault-replacer. */
const PLACEHOLDER = /<(?:path|secret|vault):[^<>\n]+[#~][^<>\n]+>/;

function openVariables({ overlay, context }: ValidationInput, open: ReadonlySet<string>): Finding[] {
  if (open.size === 0) return [];
  const { delivery } = context ?? {};
  return [tell(streamOf(overlay), openVariable, { open, ...delivery?.knowsVariables === true ? { refusedTo: delivery.name } : {} })];
}

/** Substitutes what Flux will, where it is in play. */
export function prepareStream(input: ValidationInput): PreparedStream {
  const { text, context } = input;
  const hasPlaceholders = PLACEHOLDER.test(text);
  if (!text.includes('${') || (context?.variables === undefined && !givesDefaults(text))) return { input, isSubstituted: false, hasPlaceholders };
  const { text: substituted, open } = substituteStream(text, context?.variables ?? {});
  const findings = [...input.findings ?? [], ...openVariables(input, open)];
  return { input: { ...input, text: substituted, findings }, isSubstituted: true, hasPlaceholders };
}

const SUBSTITUTE = 'kustomize.toolkit.fluxcd.io/substitute';

function isLeftAlone({ object }: Resource): boolean {
  return ['annotations', 'labels'].some((field) => at(object, 'metadata', field, SUBSTITUTE) === 'disabled');
}

/** Objects as they are applied, and which of their values nobody knows here. */
export interface PreparedObjects {
  readonly resources: readonly Resource[];
  readonly isOpen: (resource: Resource) => IsOpen | undefined;
}

const isVariable: IsOpen = (text) => VARIABLE.test(text);
const isPlaceholder: IsOpen = (text) => PLACEHOLDER.test(text);

/** Takes what SOPS notes off the objects that it encrypted. */
export function prepareObjects(found: readonly Resource[], stream: Omit<PreparedStream, 'input'>): PreparedObjects {
  const { isSubstituted, hasPlaceholders } = stream;
  const encrypted = new Set<Resource>();
  const resources = found.map((resource) => {
    if (!isSopsEncrypted(resource.object)) return resource;
    const decrypted = { ...resource, object: withoutSops(resource.object) };
    encrypted.add(decrypted);
    return decrypted;
  });
  const isOpen = (resource: Resource): IsOpen | undefined => {
    const filled = [
      ...encrypted.has(resource) ? [isSopsValue] : [],
      ...isSubstituted && (encrypted.has(resource) || !isLeftAlone(resource)) ? [isVariable] : [],
      ...hasPlaceholders ? [isPlaceholder] : [],
    ];
    return filled.length === 0 ? undefined : (text) => filled.some((one) => one(text));
  };
  return { resources: encrypted.size === 0 ? found : resources, isOpen };
}
