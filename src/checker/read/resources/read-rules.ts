import type { RuleInfo } from '../../findings/finding';

/** The rules that reading a stream applies, before any check can look at an object. */
export const READ_RULES = {
  invalidYaml: { id: 'invalid-yaml', part: 'object', severity: 'error', title: 'Each document is well-formed YAML.' },
  lenientYaml: { id: 'lenient-yaml', part: 'object', severity: 'warning', title: 'Each document is YAML that every parser reads, not kubectl alone.' },
  duplicateKey: { id: 'duplicate-key', part: 'object', severity: 'error', title: 'No mapping holds the same key twice.' },
  binaryInput: { id: 'binary-input', part: 'object', severity: 'error', title: 'Input is UTF-8 text, not binary.' },
  templateFile: { id: 'template-file', part: 'object', severity: 'warning', title: 'A file holds manifests, not a template that makes them.' },
  notAnObject: { id: 'not-an-object', part: 'object', severity: 'error', title: 'Each document is a Kubernetes object.' },
  missingType: { id: 'missing-type', part: 'object', severity: 'error', title: 'Each object names its apiVersion and its kind.' },
} as const satisfies Record<string, RuleInfo>;
