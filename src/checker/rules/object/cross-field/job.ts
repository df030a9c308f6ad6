import type { Path } from '../../../../common/path';
import { dnsLabel } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const INDEXES = /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/;
const MOST_INDEXES = 100_000;
const INDEXED_ONLY = ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'] as const;

function checkIndexed(spec: JsonObject, scope: Scope): void {
  const { completions, parallelism, maxFailedIndexes } = spec;
  if (!isSet(completions) && isSet(parallelism)) scope.report(RULES.jobFields, ['completions'], 'an Indexed Job has no completions', 'Set completions.');
  if (typeof parallelism === 'number' && parallelism > MOST_INDEXES) {
    scope.report(RULES.jobFields, ['parallelism'], `${parallelism} is out of range for an Indexed Job`, `Set at most ${MOST_INDEXES}.`);
  }
  const most = Math.min(MOST_INDEXES, typeof completions === 'number' ? completions : MOST_INDEXES);
  if (typeof maxFailedIndexes === 'number' && maxFailedIndexes > most) {
    scope.report(RULES.jobFields, ['maxFailedIndexes'], `${maxFailedIndexes} is above the ${most} that can fail`, 'Lower it.');
  }
}

/** Fields about indexes go with indexed completion. */
export const jobIndexes: ObjectRule = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    if (spec.completionMode === 'Indexed') {
      checkIndexed(spec, scope);
    } else {
      for (const field of INDEXED_ONLY.filter((name) => isSet(spec[name]))) {
        scope.report(RULES.jobFields, [field], `${field} needs completionMode Indexed`, 'Set completionMode: Indexed or remove it.');
      }
    }
    if (isSet(spec.maxFailedIndexes) && !isSet(spec.backoffLimitPerIndex)) {
      scope.report(RULES.jobFields, ['backoffLimitPerIndex'], 'maxFailedIndexes needs backoffLimitPerIndex', 'Set backoffLimitPerIndex.');
    }
  },
};

/** Names of the Pods of an Indexed Job, which come from the Job's, are DNS labels. */
export const indexedJobName: ObjectRule = {
  types: ['V1Job'],
  check: (job, scope) => {
    const spec = asObject(job.spec);
    const name = asString(at(job, 'metadata', 'name'));
    if (spec.completionMode !== 'Indexed' || typeof spec.completions !== 'number' || spec.completions < 1 || !name) return;
    const wrong = dnsLabel(`${name}-${spec.completions - 1}`);
    if (wrong !== undefined) scope.report(RULES.invalidName, ['metadata', 'name'], `the last Pod's name ${quote(`${name}-${spec.completions - 1}`)} ${wrong}`, 'Shorten the name.');
  },
};

/** The selector of a Job is generated, unless the Job asks for its own. */
export const jobSelector: ObjectRule = {
  types: ['V1Job'],
  check: (job, scope) => {
    const spec = asObject(job.spec);
    if (spec.manualSelector === true) {
      const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
      const wanted = Object.entries(asObject(asObject(spec.selector).matchLabels));
      if (!isObject(spec.selector)) {
        scope.report(RULES.jobFields, ['spec', 'selector'], 'manualSelector without a selector', 'Set selector.');
      } else if (!wanted.every(([key, value]) => labels[key] === value)) {
        scope.report(RULES.selectorMismatch, ['spec', 'selector'], `the selector ${quote(spec.selector)} does not match the template's labels`, 'Label the template.');
      }
    } else if (isObject(spec.selector) && Object.keys(asObject(spec.selector.matchLabels)).length > 0) {
      scope.report(RULES.selectorMismatch, ['spec', 'selector'], 'the selector of a Job is generated', 'Remove it, or set manualSelector: true.');
    }
  },
};

function checkExitCodes(rule: JsonObject, containers: ReadonlySet<unknown>, path: Path, scope: Scope): void {
  const { containerName, operator, values } = asObject(rule.onExitCodes);
  const codes = asList(values).map((code) => typeof code === 'number' ? code : 0);
  if (isSet(containerName) && !containers.has(containerName)) scope.report(RULES.jobFields, [...path, 'containerName'], `there is no container ${quote(containerName)}`, 'Name a container of the template.');
  if (operator === 'In' && codes.includes(0)) scope.report(RULES.jobFields, [...path, 'values'], 'the exit code 0 is no failure', 'Remove 0.');
  if (codes.some((code, index) => index > 0 && codes[index - 1] > code)) scope.report(RULES.jobFields, [...path, 'values'], `the exit codes ${quote(codes)} are not in order`, 'Sort them.');
}

function countIndexes(text: string): number {
  return text.split(',').filter((part) => part !== '').reduce((total, part) => {
    const [first, last = first] = part.split('-').map(Number);
    return total + last - first + 1;
  }, 0);
}

/** A success policy asks for indexes that the Job has. */
export const successPolicy: ObjectRule = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    const completions = typeof spec.completions === 'number' ? spec.completions : 0;
    asList(asObject(spec.successPolicy).rules).map(asObject).forEach(({ succeededIndexes, succeededCount }, index) => {
      const path = ['successPolicy', 'rules', index];
      const text = asString(succeededIndexes);
      if (text && !INDEXES.test(text)) scope.report(RULES.jobFields, [...path, 'succeededIndexes'], `${quote(text)} is no list of indexes`, "Write it like '0,2-5'.");
      const numbers = (text ?? '').split(/[,-]/).map(Number);
      if (text && INDEXES.test(text) && numbers.some((number, position) => position > 0 && number <= numbers[position - 1])) {
        scope.report(RULES.jobFields, [...path, 'succeededIndexes'], `the indexes ${quote(text)} do not rise`, 'Sort them and name each once.');
      }
      const most = text === undefined || !(text === '' || INDEXES.test(text)) ? completions : Math.min(completions, countIndexes(text));
      if (text && INDEXES.test(text) && text.split(/[,-]/).some((number) => Number(number) >= completions)) {
        scope.report(RULES.jobFields, [...path, 'succeededIndexes'], `${quote(text)} goes beyond the ${completions} completions`, 'Name indexes below completions.');
      }
      if (typeof succeededCount === 'number' && succeededCount > most) scope.report(RULES.jobFields, [...path, 'succeededCount'], `${succeededCount} is above the ${most} indexes there are`, 'Lower it.');
    });
  },
};

/** Failure policies name containers of the Job and codes that mean failure. */
export const podFailurePolicy: ObjectRule = {
  types: ['V1JobSpec'],
  check: (spec, scope) => {
    const pod = asObject(at(spec, 'template', 'spec'));
    const containers = new Set([...asList(pod.containers), ...asList(pod.initContainers)].map((container) => asObject(container).name));
    asList(asObject(spec.podFailurePolicy).rules).map(asObject).forEach((rule, index) => {
      const path = ['podFailurePolicy', 'rules', index];
      if (isObject(rule.onExitCodes)) checkExitCodes(rule, containers, [...path, 'onExitCodes'], scope);
      if (rule.action === 'FailIndex' && !isSet(spec.backoffLimitPerIndex)) scope.report(RULES.jobFields, [...path, 'action'], 'FailIndex needs backoffLimitPerIndex', 'Set backoffLimitPerIndex.');
    });
    if (isObject(spec.podFailurePolicy) && isSet(spec.podReplacementPolicy) && spec.podReplacementPolicy !== 'Failed') {
      scope.report(RULES.jobFields, ['podReplacementPolicy'], `a podFailurePolicy excludes ${quote(spec.podReplacementPolicy)}`, 'Use Failed.');
    }
  },
};

/** The Jobs of a CronJob get their selectors by themselves. */
export const cronJobSelector: ObjectRule = {
  types: ['V1CronJobSpec'],
  check: (spec, scope) => {
    const job = asObject(at(spec, 'jobTemplate', 'spec'));
    const path = ['jobTemplate', 'spec'];
    if (isObject(job.selector)) scope.report(RULES.jobFields, [...path, 'selector'], 'the selector of a Job is generated', 'Remove it.');
    if (job.manualSelector === true) scope.report(RULES.jobFields, [...path, 'manualSelector'], 'Jobs of a CronJob share no selector', 'Remove it.');
  },
};
