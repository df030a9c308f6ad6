import type { ErrorPattern } from './pattern';
import { nearest } from '../../../../common/nearest';
import { own } from '../../../../common/own';

const FIELDS = [
  'apiVersion', 'kind', 'metadata', 'resources', 'components', 'bases', 'namespace', 'namePrefix', 'nameSuffix', 'labels', 'commonLabels', 'commonAnnotations',
  'patches', 'patchesStrategicMerge', 'patchesJson6902', 'images', 'replicas', 'replacements', 'vars', 'configMapGenerator', 'secretGenerator',
  'generatorOptions', 'generators', 'transformers', 'validators', 'configurations', 'crds', 'openapi', 'helmCharts', 'helmGlobals', 'sortOptions',
  'buildMetadata', 'includeSelectors', 'includeTemplates', 'pairs', 'fields', 'target', 'path', 'patch', 'options',
];

/** The fields whose entries are mappings. */
const LISTS: ReadonlySet<string> = new Set([
  'patches', 'patchesJson6902', 'images', 'replicas', 'labels', 'replacements', 'configMapGenerator', 'secretGenerator', 'helmCharts',
]);

/** Kustomization files that kustomize cannot read. */
export const KUSTOMIZATION_PATTERNS: readonly ErrorPattern[] = [
  {
    code: 'unknown-kustomization-field',
    match: /invalid Kustomization: (?:json|error [^:]*): unknown field "(.*?)"/,
    explain: ([, field], scene) => {
      const guess = nearest(field, FIELDS);
      return {
        at: scene.find(scene.kustomization, `${field}:`),
        cause: `a kustomization has no field '${field}'`,
        remedy: guess === undefined ? 'Remove it or correct its name and place.' : `Did you mean '${guess}'?`,
      };
    },
  },
  {
    code: 'kustomization-field-type',
    match: /invalid Kustomization: json: cannot unmarshal (\w+) into Go (?:struct field (?:\w+\.)?(\S+)|value) of type (\S+)/,
    explain: ([, found, field = '', wanted], scene) => ({
      at: scene.find(scene.kustomization, `${field.slice(field.lastIndexOf('.') + 1)}:`),
      cause: `${LISTS.has(field) && !wanted.startsWith('[]') ? `an entry of '${field}' in` : `the field '${field}' of`} the kustomization is ${article(found)}, but must be ${goType(wanted)}`,
      remedy: field === 'patches' && wanted.startsWith('types.') ? "Write '- path: FILE' for a patch in a file." : `Write it as ${goType(wanted)}.`,
    }),
  },
  {
    code: 'kustomization-malformed',
    match: /invalid Kustomization: yaml: (?:line (\d+): )?([^]*)/,
    explain: ([, line, reason], scene) => ({
      at: line === undefined ? { file: scene.kustomization } : { file: scene.kustomization, line: Number(line) },
      cause: `the kustomization is not valid YAML: ${reason.trim()}`,
      remedy: 'Correct the indentation or quoting at that line or the one before it.',
    }),
  },
  {
    code: 'kustomization-empty',
    match: /^kustomization\.yaml is empty$/,
    explain: (_match, scene) => ({
      at: { file: scene.kustomization },
      cause: 'the kustomization is empty: it names no resource, component or generator',
      remedy: 'List what it consists of under resources.',
    }),
  },
  {
    code: 'kustomization-kind',
    match: /kind should be Kustomization or Component/,
    explain: (_match, scene) => ({
      at: scene.find(scene.kustomization, 'kind:'),
      cause: 'the kind of the kustomization file is neither Kustomization nor Component',
      remedy: "Write 'kind: Kustomization', or leave apiVersion and kind out.",
    }),
  },
  {
    code: 'not-a-component',
    match: /expected kind '(\w+)' for path '(.*?)' but got '(\w*)'/,
    explain: ([, , path, found], scene) => ({
      at: scene.find(scene.kustomizationOf(path), 'kind:'),
      cause: `'${scene.show(path)}' is named under components, but its kind is ${found}`,
      remedy: "Give it 'apiVersion: kustomize.config.k8s.io/v1alpha1' and 'kind: Component', or name it under resources.",
    }),
  },
  {
    code: 'component-as-resource',
    match: /expected kind != 'Component' for path '(.*?)'/,
    explain: ([, path], scene) => ({
      at: scene.entry === undefined ? { file: scene.kustomization } : scene.find(scene.kustomization, scene.entry),
      cause: `'${scene.show(path)}' is a Component, but is named under resources`,
      remedy: 'Name it under components.',
    }),
  },
  {
    code: 'helm-disabled',
    match: /must specify --enable-helm/,
    explain: (_match, scene) => ({
      at: scene.find(scene.kustomization, 'helmCharts'),
      cause: 'the kustomization inflates a Helm chart, which the renderer does not do unless told to',
      remedy: 'Commit the rendered chart (`helm template`) and name it under resources.',
    }),
  },
  {
    code: 'plugin-disabled',
    match: /external plugins disabled; unable to load external plugin '(.*?)'/,
    explain: ([, plugin], scene) => ({
      at: scene.findAround(`kind: ${plugin}`),
      cause: `the kustomization uses the plugin '${plugin}', and plugins are not run`,
      remedy: `Validate what is rendered where ${plugin} is installed: kustomize build --enable-alpha-plugins … | projen-gitops validate -. What it decrypts never belongs into the repository.`,
    }),
  },
];

const TYPE_NAMES: Readonly<Record<string, string>> = { string: 'text', bool: 'true or false', array: 'list', object: 'mapping', number: 'number' };

function article(type: string): string {
  return type === 'string' ? 'text' : `a ${own(TYPE_NAMES, type) ?? type}`;
}

function goType(type: string): string {
  if (type.startsWith('[]')) return 'a list';
  if (type.startsWith('map')) return 'a mapping';
  if (/^(?:types|resid)\./.test(type)) return 'a mapping';
  return own(TYPE_NAMES, type) ?? (/^u?int/.test(type) ? 'a number' : type);
}
