import { defineRule } from '../../../findings/define-rule';
import { nodeRangeFormat } from '../cross-field/address-ranges';
import { claimSourceGroups, governingService } from '../cross-field/claims';
import { clusterIpFormat } from '../cross-field/cluster-ips';
import { configKeys, secretKeys } from '../cross-field/config-data';
import { warningText } from '../cross-field/definition-versions';
import { eventController, eventNamespace } from '../cross-field/event';
import { imageBlanks, podNames, searchDomains } from '../cross-field/pod-fields';
import { claimRequestNames } from '../cross-field/resources';
import { profilePath, sysctlNames } from '../cross-field/security';
import { annotatedRanges, serviceFormats } from '../cross-field/service';
import { signingRequest } from '../cross-field/signing-request';
import { strictRanges } from '../cross-field/strict-ranges';
import { checkFinalizers, checkOwnerVersions } from '../metadata/check-metadata';
import { formatCheck } from '../scope/format-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

export const invalidFormat = defineRule<ObjectRule>({
  id: 'invalid-format',
  part: 'object',
  severity: 'error',
  title: 'A string has the form that its field asks for.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The string does not have the form of its field (an address, a duration, a cron schedule, a port name), and the server refuses it.',
  remedy: 'Write it in the form that the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: every day
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.schedule: "every day" must have 5 fields (minute, hour, day of the month, month, day of the week), it has 2',
      ],
    },
    passes: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      because: 'Names for times stand for five fields.',
    },
  },
  check: {
    constraint: formatCheck(({ isLabel }) => isLabel !== true),
    metadata: (scope) => {
      checkFinalizers(scope);
      checkOwnerVersions(scope);
    },
    tells: {
      customPattern: ({ value, pattern }) => ({ message: `${quote(value)} does not match the pattern ${pattern}`, hint: 'Write it in the form that the pattern describes.' }),
      customFormat: ({ value, format, wanted }) => ({ message: `${quote(value)} is no ${format}`, hint: `Write ${wanted}.` }),
      customEmbeddedVersion: ({ value }) => ({ message: `${quote(value)} is no apiVersion`, hint: "Write it as 'group/version', or 'v1'." }),
    },
    fields: [
      nodeRangeFormat,
      claimSourceGroups,
      governingService,
      clusterIpFormat,
      secretKeys,
      configKeys,
      warningText,
      ...eventController,
      ...eventNamespace,
      searchDomains,
      podNames,
      imageBlanks,
      claimRequestNames,
      profilePath,
      sysctlNames,
      serviceFormats,
      annotatedRanges,
      signingRequest,
      strictRanges,
    ],
  },
});
