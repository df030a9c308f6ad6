import type { App, Exposure, OverlayOptions } from '../../src';
import type { RepositoryOptions } from '../../src/generator/declare/declarations';
import { Declarations } from '../../src/generator/declare/declarations';
import { LoadBalancer } from '../../src/generator/exposure/load-balancer';
import { NodePort } from '../../src/generator/exposure/node-port';

/** What a story says about the shop that differs from how the shop is. */
export interface ShopParts {
  readonly repository?: RepositoryOptions;
  readonly replicas?: number;
  readonly ordersService?: string;
  readonly cloud?: (web: App<'http'>) => OverlayOptions;
  /** @default true */
  readonly onPrem?: boolean;
  /** How the cloud lets visitors in. */
  readonly entrance?: (web: Web) => Exposure;
  readonly more?: (config: Declarations, web: App<'http'>) => void;
}

type Web = ReturnType<App<'http'>['endpoint']>;

const LIMITS = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } };

/** A web shop that calls an order service; reachable through a load balancer in the cloud, through a node port on premises. */
export function shop(parts: ShopParts = {}): Declarations {
  const config = new Declarations(parts.repository);
  const orders = config.addApp('orders', {
    image: 'registry.example.com/orders:3.1.0',
    replicas: 2,
    ports: { http: 8080 },
    resources: LIMITS,
    ...(parts.ordersService === undefined ? {} : { names: { service: parts.ordersService } }),
  });
  const web = config.addApp('web', {
    image: 'registry.example.com/web:1.4.0',
    replicas: parts.replicas ?? 2,
    ports: { http: 8080 },
    resources: LIMITS,
    env: { ORDERS_URL: orders.endpoint('http').url() },
  });
  const http = web.endpoint('http');
  parts.more?.(config, web);
  config.addOverlay('cloud', { expose: [(parts.entrance ?? ((endpoint) => endpoint.publicly(LoadBalancer.anyCloud())))(http)], ...parts.cloud?.(web) });
  if (parts.onPrem !== false) config.addOverlay('on-prem', { expose: [http.publicly(NodePort.at(30080))] });
  return config;
}
