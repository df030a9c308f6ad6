import { defineRule } from '../../../findings/define-rule';
import { clusterIpCount } from '../cross-field/cluster-ips';
import { configSize, secretSize } from '../cross-field/config-data';
import { selectableCount, warningLength } from '../cross-field/definition-versions';
import { eventTexts } from '../cross-field/event';
import { searchLength } from '../cross-field/pod-fields';
import { checkAnnotationsSize } from '../metadata/check-metadata';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

export const tooLong = defineRule<ObjectRule>({
  id: 'too-long',
  part: 'object',
  severity: 'error',
  title: 'A string, list or map stays within the size its field allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server limits the size of strings, lists and maps.',
  remedy: 'Shorten it.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<1100 KiB of text>"
`,
      finds: [
        'error data: the data hold 1126400 bytes',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboards
data:
  all.json: "<100 KiB of text>"
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: dashboards
data:
  all.json: "<1200 KiB of text>"
`,
      because: 'It is base64 of 900 KiB, and the server counts these.',
    },
  },
  check: {
    constraint: {
      isAsked: ({ maxLength, maxItems }) => maxLength !== undefined || maxItems !== undefined,
      value: (value, { constraint: { maxLength = Infinity } }, scope) => {
        if (typeof value !== 'string' || value.length <= maxLength) return;
        scope.report([], `${quote(value)} has ${value.length} characters`, `Keep it within ${maxLength} characters.`);
      },
      list: ({ length }, { constraint: { maxItems = Infinity } }, scope) => {
        if (length > maxItems) scope.report([], `the list has ${length} entries`, `Keep it within ${maxItems} entries.`);
      },
    },
    metadata: checkAnnotationsSize,
    tells: {
      customLongText: ({ value, count, limit }) => ({ message: `${quote(value)} has ${count} characters, more than ${limit}`, hint: `Write at most ${limit} characters.` }),
      customManyEntries: ({ count, limit }) => ({ message: `${count} ${count === 1 ? 'entry' : 'entries'}, more than ${limit}`, hint: `List at most ${limit}.` }),
    },
    fields: [clusterIpCount, secretSize, configSize, selectableCount, warningLength, ...eventTexts, searchLength],
  },
});
