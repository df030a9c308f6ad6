import type { Audience, Exposed, ExposureRequest, Platform } from '../../../src';

/** Port "http" of "web", in an overlay without network policies unless a test says otherwise. */
export function requestFor(audience: Audience, { scope, ...more }: Partial<Omit<ExposureRequest, 'scope'>> & { readonly scope?: Partial<ExposureRequest['scope']> } = {}): ExposureRequest {
  return {
    audience,
    app: 'web',
    namespace: 'default',
    unit: '',
    port: { name: 'http', container: 8080, service: 80, protocol: 'TCP', of: 'web' },
    service: 'web',
    scope: {
      namespace: 'default', baseNamespace: 'default', namespaces: new Map([['default', 'default']]), namePrefix: '', nameSuffix: '', clusterDomain: 'cluster.local', networkPolicies: undefined, ...scope,
    },
    backend: () => undefined,
    ...more,
  };
}

/** What a platform makes of port "http" of "web". */
export function expose(platform: Platform<never>, audience: Audience): Exposed {
  return platform.expose(requestFor(audience));
}

/** Path and message of what a platform finds wrong with its own options. */
export function faults({ problems }: Pick<Platform<never>, 'problems'>): readonly string[] {
  return problems().map(({ path, message }) => `${path}: ${message}`);
}

/** Code, path and remedy of what does not fit what a platform is asked for. */
export function misfits(platform: Platform<never>, request: ExposureRequest): readonly string[] {
  return (platform.judge?.(request) ?? []).map(({ code, path, message, hint }) => `${code} ${path}: ${message}; ${hint}`);
}
