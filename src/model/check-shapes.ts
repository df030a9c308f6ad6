import type { ProblemList } from './problem-list';
import type { Shape } from './shape';
import { anything, callback, fields, flag, listOf, mapOf, oneOf, optional, text } from './shape';
import type { DeclaredAt } from '../config/declared-at';
import type { RepositoryConfig } from '../config/repository-config';

const texts = optional(mapOf(text));

const LINK = fields({
  form: (form, path) => fields((form as { readonly kind?: unknown } | undefined)?.kind === 'url' ? { scheme: text, path: text } : {})(form, path),
});

const APP = fields({
  ports: optional(mapOf(anything)),
  names: optional(mapOf(anything)),
  env: optional(mapOf(anything)),
  links: optional(listOf(optional(LINK))),
  annotations: texts,
  labels: optional(mapOf(anything)),
  args: optional(listOf(text)),
  resources: optional(mapOf(anything)),
  probes: optional(mapOf(optional(mapOf(anything)))),
  deviations: optional(listOf(fields({ rule: text, reason: text }))),
  customize: optional(mapOf(optional(callback))),
});

const MANIFEST = fields({
  apiVersion: optional(text),
  kind: optional(text),
  metadata: optional(fields({ name: optional(text), namespace: optional(text) })),
});

const OPERATION = fields({ op: oneOf('add', 'remove', 'replace', 'move', 'copy', 'test'), path: text, from: optional(text) });

const PATCHES: Readonly<Record<string, Shape>> = {
  'strategic-merge': fields({ manifest: MANIFEST }),
  'json6902': fields({
    target: fields({ apiVersion: text, kind: text, name: text, namespace: optional(text) }),
    operations: listOf(OPERATION),
  }),
};

const PATCH: Shape = (patch, path) => {
  const misfits = fields({ kind: oneOf(...Object.keys(PATCHES)) })(patch, path);
  return misfits.length > 0 ? misfits : PATCHES[(patch as { readonly kind: string }).kind](patch, path);
};

const OVERRIDE = fields({
  options: fields({ servicePorts: optional(mapOf(anything)), env: texts }),
});

const OVERLAY = fields({
  expose: optional(listOf(optional(fields({ platform: fields({ shape: callback, objects: callback, problems: callback }) })))),
  apps: optional(listOf(optional(OVERRIDE))),
  createNamespace: optional(flag),
  namePrefix: optional(text),
  nameSuffix: optional(text),
  manifests: optional(listOf(MANIFEST)),
  patches: optional(listOf(PATCH)),
  resources: optional(listOf(text)),
});

const REPOSITORY = fields({ networkPolicies: optional(flag) });

function check(value: unknown, path: string, shape: Shape, problems: ProblemList, declaredAt?: DeclaredAt): void {
  for (const misfit of shape(value, path)) {
    problems.add({ code: 'option-invalid', path: misfit.path, message: misfit.found, hint: `give ${misfit.wanted}` }, declaredAt);
  }
}

/**
 * Records options of a type that the compiler would have refused. `.projenrc.ts` runs without a type check, so they arrive here;
 * whatever reads the options later relies on their types.
 */
export function checkShapes(config: RepositoryConfig, problems: ProblemList): void {
  check(config.options, 'options', REPOSITORY, problems);
  for (const { name, options, declaredAt } of config.apps) check(options, `apps.${name}`, APP, problems, declaredAt);
  for (const { name, options, declaredAt } of config.overlays) check(options, `overlays.${name}`, OVERLAY, problems, declaredAt);
  check(config.manifests, 'manifests', listOf(MANIFEST), problems);
}
