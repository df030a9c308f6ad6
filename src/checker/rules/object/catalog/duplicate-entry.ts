import type { JsonValue } from '../../../../kubernetes/objects/json';
import { at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { nodeFamilies, serviceFamilies } from '../cross-field/address-ranges';
import { configTwice } from '../cross-field/config-data';
import { containerNames } from '../cross-field/container-lists';
import { hostPorts, portNames } from '../cross-field/container-ports';
import { selectableTwice } from '../cross-field/definition-versions';
import { projectedPaths } from '../cross-field/pod-fields';
import { runtimeTolerations } from '../cross-field/runtime-class';
import { servicePorts } from '../cross-field/service';
import { checkControllers } from '../metadata/check-metadata';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

type Unique = true | readonly string[];

/** The values that tell an entry apart. */
function valuesOf(item: JsonValue, fields: readonly string[]): readonly unknown[] {
  return fields.map((field) => at(item, ...field.split('.')) ?? (field === 'protocol' ? 'TCP' : ''));
}

function keyOf(item: JsonValue, unique: Unique): string {
  return JSON.stringify(unique === true ? item : valuesOf(item, unique));
}

function describe(item: JsonValue, unique: Unique): string {
  if (unique === true) return JSON.stringify(item).slice(0, 80);
  const values = valuesOf(item, unique);
  return unique.map((field, index) => `${field} ${quote(values[index])}`).join(', ');
}

export const duplicateEntry = defineRule<ObjectRule>({
  id: 'duplicate-entry',
  part: 'object',
  severity: 'error',
  title: 'Entries that must differ do differ.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Entries that are told apart by a key must differ in it; the server refuses the second, or a merge loses one.',
  remedy: 'Rename or remove one of the two.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80}
    - {name: http, port: 81}
`,
      finds: [
        'error spec.ports[1].name: another port is named "http"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: http, port: 80}
    - {name: admin, port: 81}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - {name: dns-tcp, port: 53}
    - {name: dns, port: 53, protocol: UDP}
`,
      because: 'Another protocol makes it another port.',
    },
  },
  check: {
    constraint: {
      isAsked: ({ unique }) => unique !== undefined,
      list: (list, { constraint: { unique = true } }, scope) => {
        if (list.length < 2) return;
        const seen = new Map<string, number>();
        for (const [index, item] of list.entries()) {
          const key = keyOf(item, unique);
          const first = seen.get(key);
          if (first === undefined) seen.set(key, index);
          else scope.report([index], `${describe(item, unique)} is the same as in entry ${first}`, 'Remove one of the two or tell them apart.');
        }
      },
    },
    metadata: checkControllers,
    tells: {
      customRepeated: ({ name, first }) => ({ message: `${name} stands in entry ${first} already`, hint: 'Remove one of the two, or make them differ.' }),
    },
    fields: [
      nodeFamilies,
      serviceFamilies,
      configTwice,
      containerNames,
      portNames,
      hostPorts,
      selectableTwice,
      projectedPaths,
      runtimeTolerations,
      servicePorts,
    ],
  },
});
