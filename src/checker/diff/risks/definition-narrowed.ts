import { isDefinition, versionsOf } from './definition-versions';
import type { Narrowing } from './narrowed-schema';
import { narrowings } from './narrowed-schema';
import type { RiskDetail, RiskRule } from './rule';
import { shown } from './shown';
import { defineRule } from '../../findings/define-rule';

const HINT = 'Look for objects that do not fit (kubectl get … -A -o yaml) and change them first; or keep the field as it is and add a new one, or a new version.';

function detail(version: string, found: readonly Narrowing[]): RiskDetail[] {
  if (found.length === 0) return [];
  const hard = found.filter(({ isLimit }) => !isLimit);
  const told = (hard.length > 0 ? hard : found).map(({ path, what }) => `${path} ${what}`);
  return [{
    level: hard.length > 0 ? 'medium' : 'low',
    message: `version ${version} takes less than before: ${shown(told)}: stored objects that do not fit are refused, or lose fields, when they are written again`,
    hint: HINT,
  }];
}

/** The schema of a custom kind takes less than it did. */
export const definitionNarrowed = defineRule<RiskRule>({
  id: 'definition-narrowed',
  severity: 'medium',
  cases: {
    medium: 'a field changes its type, is gone, is required or loses a value; or fields that are not listed are dropped',
    low: 'only limits are narrower: lengths, ranges, patterns, a list of values where any was taken',
  },
  title: 'A custom kind takes less than before.',
  about: 'The schema of a custom kind takes less than before, in a version that stays.',
  acceptable: 'never',
  looksAt: [],
  why: `Objects that are stored stay as they are, but each later update of them, also by their own controller, is refused or loses the fields. Wider types
and limits, texts and defaults are no risk.`,
  remedy: 'Look for objects that do not fit (`kubectl get … -A -o yaml`) and change them first. Better: add a new field or a new version beside the old one.',
  examples: {
    fails: {
      before: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      after: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: string}
`,
      finds: [
        'medium version v1 takes less than before: spec.size integer → string: stored objects that do not fit are refused, or lose fields, when they are written again',
      ],
    },
    passes: {
      before: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer, maximum: 5}
`,
      after: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer, maximum: 9}
`,
    },
    exempt: {
      before: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer}
`,
      after: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.com
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, listKind: WidgetList, plural: widgets, singular: widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size: {type: integer, description: How large it is.}
`,
      because: 'Texts and defaults refuse nothing.',
    },
  },
  check({ before, after }) {
    if (before === undefined || after === undefined || !isDefinition(before) || !isDefinition(after)) return [];
    const now = versionsOf(after);
    return [...versionsOf(before).values()].flatMap(({ name, schema }) => detail(name, narrowings(schema, now.get(name)?.schema)));
  },
});
