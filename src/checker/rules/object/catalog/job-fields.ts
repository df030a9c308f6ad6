import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const INDEXES = /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/;

const MOST_INDEXES = 100_000;

const INDEXED_ONLY = ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'] as const;

function checkIndexed(spec: JsonObject, scope: Scope): void {
  const { completions, parallelism, maxFailedIndexes } = spec;
  if (!isSet(completions) && isSet(parallelism)) scope.report(['completions'], 'an Indexed Job has no completions', 'Set completions.');
  if (typeof parallelism === 'number' && parallelism > MOST_INDEXES) {
    scope.report(['parallelism'], `${parallelism} is out of range for an Indexed Job`, `Set at most ${MOST_INDEXES}.`);
  }
  const most = Math.min(MOST_INDEXES, typeof completions === 'number' ? completions : MOST_INDEXES);
  if (typeof maxFailedIndexes === 'number' && maxFailedIndexes > most) {
    scope.report(['maxFailedIndexes'], `${maxFailedIndexes} is above the ${most} that can fail`, 'Lower it.');
  }
}

/** Fields about indexes go with indexed completion. */
const jobIndexes: FieldsCheck = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    if (spec.completionMode === 'Indexed') {
      checkIndexed(spec, scope);
    } else {
      for (const field of INDEXED_ONLY.filter((name) => isSet(spec[name]))) {
        scope.report([field], `${field} needs completionMode Indexed`, 'Set completionMode: Indexed or remove it.');
      }
    }
    if (isSet(spec.maxFailedIndexes) && !isSet(spec.backoffLimitPerIndex)) {
      scope.report(['backoffLimitPerIndex'], 'maxFailedIndexes needs backoffLimitPerIndex', 'Set backoffLimitPerIndex.');
    }
  },
};

/** A Job that asks for its own selector has one. */
const manualSelector: FieldsCheck = {
  types: ['V1Job'],
  check: (job, scope) => {
    const { manualSelector: isOwn, selector } = asObject(job.spec);
    if (isOwn !== true || isObject(selector)) return;
    scope.report(['spec', 'selector'], 'manualSelector without a selector', 'Set selector.');
  },
};

function checkExitCodes(rule: JsonObject, containers: ReadonlySet<unknown>, path: Path, scope: Scope): void {
  const { containerName, operator, values } = asObject(rule.onExitCodes);
  const codes = asList(values).map((code) => typeof code === 'number' ? code : 0);
  if (isSet(containerName) && !containers.has(containerName)) scope.report([...path, 'containerName'], `there is no container ${quote(containerName)}`, 'Name a container of the template.');
  if (operator === 'In' && codes.includes(0)) scope.report([...path, 'values'], 'the exit code 0 is no failure', 'Remove 0.');
  if (codes.some((code, index) => index > 0 && codes[index - 1] > code)) scope.report([...path, 'values'], `the exit codes ${quote(codes)} are not in order`, 'Sort them.');
}

function countIndexes(text: string): number {
  return text.split(',').filter((part) => part !== '').reduce((total, part) => {
    const [first, last = first] = part.split('-').map(Number);
    return total + last - first + 1;
  }, 0);
}

/** A success policy asks for indexes that the Job has. */
const successPolicy: FieldsCheck = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    const completions = typeof spec.completions === 'number' ? spec.completions : 0;
    asList(asObject(spec.successPolicy).rules).map(asObject).forEach(({ succeededIndexes, succeededCount }, index) => {
      const path = ['successPolicy', 'rules', index];
      const text = asString(succeededIndexes);
      if (text && !INDEXES.test(text)) scope.report([...path, 'succeededIndexes'], `${quote(text)} is no list of indexes`, "Write it like '0,2-5'.");
      const numbers = (text ?? '').split(/[,-]/).map(Number);
      if (text && INDEXES.test(text) && numbers.some((number, position) => position > 0 && number <= numbers[position - 1])) {
        scope.report([...path, 'succeededIndexes'], `the indexes ${quote(text)} do not rise`, 'Sort them and name each once.');
      }
      const most = text === undefined || !(text === '' || INDEXES.test(text)) ? completions : Math.min(completions, countIndexes(text));
      if (text && INDEXES.test(text) && text.split(/[,-]/).some((number) => Number(number) >= completions)) {
        scope.report([...path, 'succeededIndexes'], `${quote(text)} goes beyond the ${completions} completions`, 'Name indexes below completions.');
      }
      if (typeof succeededCount === 'number' && succeededCount > most) scope.report([...path, 'succeededCount'], `${succeededCount} is above the ${most} indexes there are`, 'Lower it.');
    });
  },
};

/** Failure policies name containers of the Job and codes that mean failure. */
const podFailurePolicy: FieldsCheck = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    const pod = asObject(at(spec, 'template', 'spec'));
    const containers = new Set([...asList(pod.containers), ...asList(pod.initContainers)].map((container) => asObject(container).name));
    asList(asObject(spec.podFailurePolicy).rules).map(asObject).forEach((rule, index) => {
      const path = ['podFailurePolicy', 'rules', index];
      if (isObject(rule.onExitCodes)) checkExitCodes(rule, containers, [...path, 'onExitCodes'], scope);
      if (rule.action === 'FailIndex' && !isSet(spec.backoffLimitPerIndex)) scope.report([...path, 'action'], 'FailIndex needs backoffLimitPerIndex', 'Set backoffLimitPerIndex.');
    });
    if (isObject(spec.podFailurePolicy) && isSet(spec.podReplacementPolicy) && spec.podReplacementPolicy !== 'Failed') {
      scope.report(['podReplacementPolicy'], `a podFailurePolicy excludes ${quote(spec.podReplacementPolicy)}`, 'Use Failed.');
    }
  },
};

/** The Jobs of a CronJob get their selectors by themselves. */
const cronJobSelector: FieldsCheck = {
  types: ['V1CronJobSpec'],
  check: (spec, scope) => {
    const job = asObject(at(spec, 'jobTemplate', 'spec'));
    const path = ['jobTemplate', 'spec'];
    if (isObject(job.selector)) scope.report([...path, 'selector'], 'the selector of a Job is generated', 'Remove it.');
    if (job.manualSelector === true) scope.report([...path, 'manualSelector'], 'Jobs of a CronJob share no selector', 'Remove it.');
  },
};

export const jobFields = defineRule<ObjectRule>({
  id: 'job-fields',
  part: 'object',
  severity: 'error',
  title: 'The fields of a Job fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A Job that contradicts itself, as with limits of indexes that it does not have, is refused.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      manualSelector: true
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.jobTemplate.spec.manualSelector: Jobs of a CronJob share no selector',
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
      backoffLimit: 2
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
kind: Job
metadata:
  name: migrate
spec:
  manualSelector: true
  selector:
    matchLabels: {app: migrate}
  template:
    metadata:
      labels: {app: migrate}
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      because: 'A Job of its own may say that its selector is written by hand.',
    },
  },
  check: {
    fields: [jobIndexes, manualSelector, successPolicy, podFailurePolicy, cronJobSelector],
  },
});
