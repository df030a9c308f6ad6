/**
 * The folders of `src/` in the order in which they may be imported: a folder sees those above it, and no other. Files right below a
 * folder that has folders of its own come after them where they bring them together, before them where they are what they share.
 */
const COMMON = ['common/columns', 'common', 'common/yaml', 'system', 'system/watch', 'contract'];

const KUBERNETES = [
  'objects', 'documents', 'quantities', 'images', 'shapes', 'secrets', 'kinds', 'gitops', 'gitops/application-sets', 'data', 'selectors', 'pods', 'services', 'scaling', 'index', 'references', 'exposure',
  'schemas', 'names', 'formats', 'cel/linear', 'cel/engine', 'cel/budget', 'cel/library', 'cel', 'cel/estimate', 'network-policies', 'topology', 'topology/svg',
];

const GENERATOR = [
  'problems', 'options', 'manifests', 'texts', 'model', 'subjects/network', 'links',
  'subjects/env-from', 'subjects/command', 'subjects/env', 'subjects/image', 'subjects/native', 'subjects/custom-kind', 'subjects/metadata', 'subjects/outside',
  'subjects/volumes/sources', 'subjects/volumes', 'subjects/resources', 'subjects/ports', 'subjects/probes', 'subjects/containers',
  'subjects/names', 'subjects/building', 'subjects/namespace', 'subjects/replicas', 'subjects/security',
  'subjects/service', 'subjects/governing-service', 'subjects/schedule', 'subjects/disruption', 'subjects/spread', 'subjects/rerun', 'subjects/identity',
  'externals', 'included', 'configs', 'secrets', 'exposure', 'workloads', 'namespaces', 'declare',
  'overlays/derive/objects', 'overlays/derive/change', 'overlays/derive/transforms', 'overlays/derive/fields', 'overlays/derive',
  'objects', 'portable', 'delivery', 'resolve', 'origins', 'plan', 'topology', 'delivery/manifests', 'files', 'workflows/parts', 'workflows/github', 'workflows/gitlab', 'workflows', 'project',
];

const CHECKER = [
  'page', 'findings', 'read/kustomization', 'read/gitops', 'findings/sources', 'checks', 'read/resources',
  'rules/policy', 'rules/object/constraints', 'rules/object/scope', 'rules/custom', 'rules/object/expressions', 'rules/object/definition',
  'rules/object/cross-field', 'rules/object/metadata', 'rules/object/whole', 'rules/object/catalog', 'rules/object/engine', 'rules/object', 'rules/policy/user',
  'rules/references/shared', 'rules/references/mentions', 'rules/references/addresses', 'rules/references/network', 'rules/references/rules', 'rules/references',
  'rules', 'settings', 'findings/output',
  'read/render/explain', 'read/kustomization/remote', 'read/render/remote', 'read/render/fetch', 'read/render', 'read/affected', 'read/cache',
  'validate/input', 'validate', 'types', 'topology', 'why',
  'diff/changes', 'diff/forbidden', 'diff/losses', 'diff/risks', 'diff', 'diff/elsewhere', 'diff/report', 'diff/report/html', 'diff/sides', 'rendered', 'listing', 'promote',
];

/** What talks to a cluster: it reads renders as the checker does. */
const LIVE = ['cluster', 'access', 'overlay', 'status', 'diff', 'clean', 'outside', 'check'];

function below(floor: string, rooms: readonly string[]): readonly string[] {
  return rooms.map((room) => `${floor}/${room}`);
}

const SHARED = [...COMMON, ...below('kubernetes', KUBERNETES), 'kubernetes'];
/** What each side of the house may see, lowest first: the generator and the checker never see each other. */
const SIDES = [[...SHARED, ...below('generator', GENERATOR)], [...SHARED, ...below('checker', CHECKER), ...below('live', LIVE), 'cli']];

/** Every folder of `src/` that holds files, lowest first. */
export const FOLDERS: readonly string[] = [...new Set(SIDES.flat())];

/** The lint zones that keep every folder to what it may import. */
export function zones(): readonly object[] {
  return FOLDERS.map((folder) => {
    const open = new Set(SIDES.filter((side) => side.includes(folder)).flatMap((side) => side.slice(0, side.indexOf(folder) + 1)));
    return { target: `src/${folder}/*.ts`, from: FOLDERS.filter((other) => !open.has(other)).map((other) => `src/${other}/*.ts`) };
  });
}
