import { GKE_ANNOTATIONS } from './gke';
import { BALANCER, optionProblems, platformId, readable, someOf, word } from './option-problems';
import type { ExposureRequest, Platform, PlatformObject } from './platform';
import type { BalancerOptions } from './traffic';
import { balancerShape } from './traffic';
import { finalName } from '../model/scope';
import type { Shape } from '../options/shape';
import { flag, listOf, optional, optionsOf } from '../options/shape';
import { showValue } from '../problems/show-value';

/** A project that may connect. */
export interface PrivateConsumer {
  /** Id or number of the project. */
  readonly project: string;
  /** How many endpoints it may have, 1 or more. */
  readonly connections: number;
}

/** Options of {@link gkePrivate}. */
export interface GkePrivateOptions extends BalancerOptions {
  /** Names of subnets with the purpose `PRIVATE_SERVICE_CONNECT`, from which consumers seem to come. */
  readonly natSubnets: readonly string[];
  /** Projects that may connect. @default every project */
  readonly consumers?: readonly PrivateConsumer[];
  /** Subnet of the load balancer's address. @default the subnet of the nodes */
  readonly subnet?: string;
  /** Whether clients of other regions may connect. @default false */
  readonly globalAccess?: boolean;
  /** Whether the client's address comes in the PROXY protocol, which the application then has to read. @default false */
  readonly proxyProtocol?: boolean;
}

/** Subnet and global access of an internal load balancer. @see https://cloud.google.com/kubernetes-engine/docs/concepts/service-load-balancer-parameters */
const ANNOTATIONS = { subnet: 'networking.gke.io/load-balancer-subnet', globalAccess: 'networking.gke.io/internal-load-balancer-allow-global-access' } as const;

const count: Shape = (value, place) => {
  if (Number.isInteger(value) && (value as number) > 0) return value;
  place.add('option-invalid', showValue(value), 'give a whole number above 0');
  return undefined;
};

const SHAPES = {
  ...BALANCER,
  natSubnets: someOf(word, 'name at least one subnet with the purpose PRIVATE_SERVICE_CONNECT'),
  consumers: optional(listOf(optionsOf<PrivateConsumer>({ project: word, connections: count }, ['project', 'connections']))),
  subnet: optional(word),
  globalAccess: optional(flag),
  proxyProtocol: optional(flag),
} as const;

function allowed({ project, connections }: PrivateConsumer): object {
  return { project, connectionLimit: connections };
}

/** What publishes the Service. Its reference to the Service is not one that kustomize follows, so it holds the final name. */
function attachment(options: GkePrivateOptions, { app, port, service, namespace, scope }: ExposureRequest): PlatformObject {
  const { natSubnets, consumers = [], proxyProtocol = false } = options;
  return {
    fixed: false,
    manifest: {
      apiVersion: 'networking.gke.io/v1',
      kind: 'ServiceAttachment',
      metadata: { name: `${app}-${port.name}`, namespace },
      spec: {
        connectionPreference: consumers.length === 0 ? 'ACCEPT_AUTOMATIC' : 'ACCEPT_MANUAL',
        natSubnets: [...natSubnets],
        proxyProtocol,
        resourceRef: { kind: 'Service', name: finalName(service, scope) },
        ...consumers.length === 0 ? {} : { consumerAllowList: consumers.map(allowed) },
      },
    },
  };
}

/**
 * Private Service Connect on GKE: an internal load balancer that other VPC networks reach by endpoints of their own. Never public.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/internal-load-balancing-across-vpc-net
 */
export function gkePrivate(options: GkePrivateOptions): Platform<'internal'> {
  const { natSubnets: _nat, consumers: _consumers, proxyProtocol: _protocol, subnet, globalAccess = false, ...traffic } = readable(options);
  const annotations = {
    ...GKE_ANNOTATIONS.internal,
    ...subnet === undefined ? {} : { [ANNOTATIONS.subnet]: subnet },
    ...globalAccess ? { [ANNOTATIONS.globalAccess]: 'true' } : {},
  };
  return {
    id: platformId('gke-private', readable(options)),
    audiences: ['internal'],
    expose: (request) => ({ service: balancerShape(traffic, { annotations }), objects: [attachment(options, request)] }),
    problems: () => optionProblems(options, {
      name: 'gkePrivate',
      shapes: SHAPES,
      required: ['natSubnets'],
      writes: [...Object.keys(GKE_ANNOTATIONS.internal), ...Object.values(ANNOTATIONS)],
    }),
  };
}
