import type { ErrorPattern } from './pattern';
import type { Place } from './place';
import { readableId } from './resource-id';
import type { Scene } from './scene';

function entryFile(scene: Scene, line?: string): Place {
  const file = scene.entry === undefined ? scene.kustomization : scene.resolve(scene.entry);
  return line === undefined ? { file } : { file, line: Number(line) };
}

function entryPlace(scene: Scene): Place {
  return scene.entry === undefined ? { file: scene.kustomization } : scene.find(scene.kustomization, scene.entry);
}

/** Resource files that kustomize cannot read or that do not fit together. */
export const RESOURCE_PATTERNS: readonly ErrorPattern[] = [
  {
    code: 'resource-malformed',
    match: /MalformedYAMLError: yaml: (?:line (\d+): )?([^]*?) in File: (.*)/,
    explain: ([, line, reason, file], scene) => ({
      at: entryFile({ ...scene, entry: scene.entry ?? file }, line),
      cause: `the file is not valid YAML: ${reason}`,
      remedy: 'Correct the indentation, quoting or brackets at that line or the one after it.',
    }),
  },
  {
    code: 'duplicate-key',
    match: /line (\d+): mapping key "(.*?)" already defined at line (\d+)/,
    explain: ([, line, key, first], scene) => ({
      // kustomize does not say which file it means; the one that has the key on both lines is it.
      at: scene.fileWith((lines) => [line, first].every((number) => (lines[Number(number) - 1] ?? '').includes(key)), Number(line)),
      cause: `the key '${key}' is written twice in one mapping, at lines ${first} and ${line}`,
      remedy: 'Keep one of them.',
    }),
  },
  {
    code: 'duplicate-resource',
    match: /may not add resource with an already registered id: (.*)/,
    explain: ([, id], scene) => ({
      at: entryPlace(scene),
      cause: `${readableId(id)} is defined twice: '${scene.entry ?? scene.show(scene.directory)}' adds it, and an entry before it has it already`,
      remedy: 'Remove one of the two, or give them different names or namespaces; to change an object, use patches.',
    }),
  },
  {
    code: 'resource-without-kind',
    match: /missing (kind|metadata\.name) in object/,
    explain: ([, field], scene) => ({
      at: entryFile(scene),
      cause: `a document has no ${field}`,
      remedy: field === 'kind'
        ? 'Give it apiVersion and kind; a file that is no Kubernetes object does not belong under resources.'
        : 'Give it a metadata.name.',
    }),
  },
  {
    code: 'namespace-conflict',
    match: /namespace transformation produces ID conflict: (\[.*\])/,
    explain: ([, objects], scene) => ({
      at: scene.find(scene.kustomization, 'namespace:'),
      cause: `setting the namespace makes objects the same: ${conflicting(objects)}`,
      remedy: 'Rename one of them, or leave namespace out of this kustomization and set it in the files.',
    }),
  },
  {
    code: 'generator-merge',
    match: /id resid\.ResId\{Gvk:resid\.Gvk\{.*?Kind:"(.*?)".*?\}, Name:"(.*?)", Namespace:"(.*?)"\} does not exist; cannot merge or replace/,
    explain: ([, kind, name], scene) => ({
      at: scene.find(scene.kustomization, `name: ${name}`),
      cause: `a generator is to merge into or replace the ${kind} ${name}, which no resource or base has`,
      remedy: "Correct the name, or leave out 'behavior' so that the generator creates it.",
    }),
  },
  {
    code: 'generator-literal',
    match: /invalid literal source (.*?), expected key=value/,
    explain: ([, literal], scene) => ({
      at: scene.find(scene.kustomization, literal),
      cause: `the literal '${literal}' of a generator is not of the form key=value`,
      remedy: `Write '${literal}=<value>'.`,
    }),
  },
  {
    code: 'replicas-match-nothing',
    match: /resource with name (.*?) does not match a config with the following GVK/,
    explain: ([, name], scene) => ({
      at: scene.find(scene.kustomization, `name: ${name}`),
      cause: `the replicas entry '${name}' matches no Deployment, StatefulSet, ReplicaSet or ReplicationController`,
      remedy: 'Correct the name (as it is before this kustomization adds prefix or suffix), or remove the entry.',
    }),
  },
  {
    code: 'var-unmapped',
    match: /var '\{(\S+) (\S+) .*' cannot be mapped to a field/,
    explain: ([, name, target], scene) => ({
      at: scene.find(scene.kustomization, `name: ${name}`),
      cause: `the var '${name}' points at a ${target.split('.')[0]} that no resource is`,
      remedy: 'Correct its objref; better, use replacements: vars are deprecated.',
    }),
  },
];

/** The objects of kustomize's JSON dump by their former namespaces. */
function conflicting(dump: string): string {
  const names = [...dump.matchAll(/"kind":"(\w+)".*?"internal\.config\.kubernetes\.io\/previousNames":"([^"]*)".*?previousNamespaces":"([^"]*)"/g)];
  return names.map(([, kind, name, namespace]) => `${kind} ${namespace.split(',')[0]}/${name.split(',')[0]}`).join(', ');
}
