import type { Audience, Exposed, ExposureRequest, Platform } from '../../../src';

/** What a platform makes of port "http" of "web". */
export function expose(platform: Platform<never>, audience: Audience): Exposed {
  const request: ExposureRequest = {
    audience,
    app: 'web',
    port: { name: 'http', container: 8080, service: 80, protocol: 'TCP', of: 'web' },
    service: 'web',
    scope: { namespace: 'default', baseNamespace: 'default', namePrefix: '', nameSuffix: '', clusterDomain: 'cluster.local' },
  };
  return platform.expose(request);
}

/** Path and message of what a platform finds wrong with its own options. */
export function faults({ problems }: Pick<Platform<never>, 'problems'>): readonly string[] {
  return problems().map(({ path, message }) => `${path}: ${message}`);
}
