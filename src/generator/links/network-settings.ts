import { dnsLabelFault } from '../../kubernetes/names/kubernetes-names';
import type { NetworkSettings } from '../model/scope';
import type { Shape } from '../options/shape';
import { listOf, optional, optionsOf, text } from '../options/shape';
import { showValue } from '../problems/show-value';

/** Who reads metrics. */
export interface ScrapingOptions {
  /** The namespace, as the cluster knows it, of the Pods that read. @default 'monitoring' */
  readonly namespace?: string;
  /** Names of the ports that they read. @default ['metrics'] */
  readonly ports?: readonly string[];
}

/** What network policies let through besides what addresses and exposures declare. */
export interface NetworkPoliciesOptions {
  /** Who reads metrics; false where nobody does. @default the Pods of namespace "monitoring", from ports that are called "metrics" */
  readonly scraping?: ScrapingOptions | false;
}

const namespace: Shape = (value, place) => {
  const fault = dnsLabelFault(value);
  place.name(value, fault, 'name a namespace as the cluster does');
  return fault === undefined ? value : undefined;
};

const scrapers = optionsOf<ScrapingOptions>({ namespace: optional(namespace), ports: optional(listOf(text)) });

const scraping: Shape = (value, place) => value === false ? value : scrapers(value, place);

/** How the repository's option `networkPolicies` is read. */
export const NETWORK_POLICIES: Shape = (value, place) => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null) return optionsOf<NetworkPoliciesOptions>({ scraping: optional(scraping) })(value, place);
  place.add('option-invalid', showValue(value), 'give true, false, or { scraping }');
  return undefined;
};

/** The settings that the repository's option stands for; undefined where there are no policies. */
export function networkSettings(option: boolean | NetworkPoliciesOptions | undefined): NetworkSettings | undefined {
  if (option === undefined || option === false) return undefined;
  const { scraping: by = {} } = option === true ? {} : option;
  if (by === false) return { scraping: undefined };
  const { namespace: from = 'monitoring', ports = ['metrics'] } = by;
  return { scraping: { namespace: from, ports } };
}
