import type { ProblemList } from './problem-list';
import { own } from '../collections/own';
import type { AppCustomization, AppNames, AppOptions, AppProbes } from '../config/app-options';
import type { AppOverrideOptions } from '../config/app-override';
import type { DeclaredAt } from '../config/declared-at';
import type { UrlOptions } from '../config/link';
import { OUTSIDE_KINDS } from '../config/outside';
import type { OverlayOptions } from '../config/overlay-options';
import type { JsonPatchOperation, PatchTarget } from '../config/patch';
import type { PortOptions } from '../config/port-options';
import type { RepositoryConfig, RepositoryOptions } from '../config/repository-config';
import type { Shape } from '../options/shape';
import { anything, callback, fields, flag, listOf, mapOf, oneOf, optional, optionsOf, text } from '../options/shape';

const texts = optional(mapOf(text));

const URL_FORM = optionsOf<UrlOptions & { readonly kind: string }>({ kind: text, scheme: text, path: text });

const LINK = fields({
  form: (form, path) => (form as { readonly kind?: unknown } | undefined)?.kind === 'url' ? URL_FORM(form, path) : fields({})(form, path),
});

const PORT_OPTIONS = optionsOf<PortOptions>({ container: anything, service: anything, protocol: anything });

/** A number, which is judged with the others' names and ranges, or options. */
const PORT: Shape = (port, path) => typeof port === 'object' && port !== null ? PORT_OPTIONS(port, path) : [];

const PROBE = optional(mapOf(anything));
const CUSTOMIZE = optional(callback);

const OUTSIDE_KIND = oneOf(...OUTSIDE_KINDS);

const APP = optionsOf<AppOptions>({
  image: anything,
  replicas: anything,
  ports: optional(mapOf(PORT)),
  names: optional(optionsOf<AppNames>({ deployment: anything, container: anything, service: anything })),
  env: optional(mapOf(anything)),
  links: optional(listOf(optional(LINK))),
  annotations: texts,
  labels: optional(mapOf(anything)),
  args: optional(listOf(text)),
  resources: optional(mapOf(anything)),
  probes: optional(optionsOf<AppProbes>({ readiness: PROBE, liveness: PROBE, startup: PROBE })),
  deviations: optional(listOf(fields({ rule: text, reason: text }))),
  outside: optional(listOf(fields({ kind: OUTSIDE_KIND, name: text, namespace: optional(text) }))),
  group: anything,
  customize: optional(optionsOf<AppCustomization>({ deployment: CUSTOMIZE, service: CUSTOMIZE })),
});

const MANIFEST = fields({
  apiVersion: optional(text),
  kind: optional(text),
  metadata: optional(fields({ name: optional(text), namespace: optional(text) })),
});

const OPERATION = optionsOf<JsonPatchOperation>({
  op: oneOf('add', 'remove', 'replace', 'move', 'copy', 'test'), path: text, from: optional(text), value: anything,
});

const PATCHES: Readonly<Record<string, Shape>> = {
  'strategic-merge': fields({ manifest: MANIFEST }),
  'json6902': fields({
    target: optionsOf<PatchTarget>({ apiVersion: text, kind: text, name: text, namespace: optional(text) }),
    operations: listOf(OPERATION),
  }),
};

const PATCH: Shape = (patch, path) => {
  const misfits = fields({ kind: oneOf(...Object.keys(PATCHES)) })(patch, path);
  return misfits.length > 0 ? misfits : own(PATCHES, (patch as { readonly kind: string }).kind)?.(patch, path) ?? [];
};

const OVERRIDE = fields({
  options: optionsOf<AppOverrideOptions>({
    replicas: anything, image: anything, serviceName: anything, servicePorts: optional(mapOf(anything)), env: texts,
  }),
});

const OVERLAY = optionsOf<OverlayOptions>({
  expose: optional(listOf(optional(fields({ platform: fields({ shape: callback, objects: callback, problems: callback }) })))),
  apps: optional(listOf(optional(OVERRIDE))),
  namespace: anything,
  createNamespace: optional(flag),
  namePrefix: optional(text),
  nameSuffix: optional(text),
  clusterDomain: anything,
  manifests: optional(listOf(MANIFEST)),
  patches: optional(listOf(PATCH)),
  resources: optional(listOf(text)),
});

const REPOSITORY = optionsOf<RepositoryOptions>({ namespace: anything, clusterDomain: anything, networkPolicies: optional(flag) });

function check(value: unknown, path: string, shape: Shape, problems: ProblemList, declaredAt?: DeclaredAt): void {
  for (const problem of shape(value, path)) problems.add(problem, declaredAt);
}

/**
 * Records options of a name or a type that the compiler would have refused. `.projenrc.ts` runs without a type check, so they arrive here;
 * whatever reads the options later relies on their types.
 */
export function checkShapes(config: RepositoryConfig, problems: ProblemList): void {
  check(config.options, 'options', REPOSITORY, problems);
  for (const { name, options, declaredAt } of config.apps) check(options, `apps.${name}`, APP, problems, declaredAt);
  for (const { name, options, declaredAt } of config.overlays) check(options, `overlays.${name}`, OVERLAY, problems, declaredAt);
  check(config.manifests, 'manifests', listOf(MANIFEST), problems);
}
