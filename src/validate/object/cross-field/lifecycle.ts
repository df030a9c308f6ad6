import type { JsonObject, JsonValue } from '../../../resources/json';
import { asObject, at, isObject } from '../../../resources/json';
import type { Scope } from '../engine/scope';
import { quote } from '../engine/scope';
import { RULES } from '../rules';
import { forEachContainer } from './containers';
import type { ObjectRule } from './object-rule';

const SIGNALS = new Set([
  ...['ABRT', 'ALRM', 'BUS', 'CHLD', 'CLD', 'CONT', 'FPE', 'HUP', 'ILL', 'INT', 'IO', 'IOT', 'KILL', 'PIPE', 'POLL', 'PROF', 'PWR', 'QUIT', 'SEGV'],
  ...['STKFLT', 'STOP', 'SYS', 'TERM', 'TRAP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'USR1', 'USR2', 'VTALRM', 'WINCH', 'XCPU', 'XFSZ', 'RTMIN', 'RTMAX'],
  ...Array.from({ length: 15 }, (_, index) => `RTMIN+${index + 1}`), ...Array.from({ length: 14 }, (_, index) => `RTMAX-${index + 1}`),
].map((name) => `SIG${name}`));

function checkSignal(signal: JsonValue | undefined, os: JsonValue | undefined, path: (string | number)[], scope: Scope): void {
  if (signal === undefined || signal === null) return;
  if (!os) scope.report(RULES.podFields, path, 'stopSignal needs spec.os.name', 'Set os.name of the Pod.');
  else if (os === 'windows' ? signal !== 'SIGKILL' && signal !== 'SIGTERM' : !SIGNALS.has(String(signal))) {
    scope.report(RULES.notAllowedValue, path, `${quote(signal)} is not a signal of ${quote(os)}`, 'Use a signal such as SIGTERM.');
  }
}

function checkSleep(spec: JsonObject, container: JsonObject, path: (string | number)[], scope: Scope): void {
  const grace = typeof spec.terminationGracePeriodSeconds === 'number' ? spec.terminationGracePeriodSeconds : 30;
  for (const hook of ['postStart', 'preStop'] as const) {
    const sleep = at(container, 'lifecycle', hook, 'sleep');
    const seconds = isObject(sleep) ? sleep.seconds ?? 0 : 0;
    if (typeof seconds !== 'number' || seconds <= grace) continue;
    const message = `sleeping ${seconds} seconds is longer than terminationGracePeriodSeconds (${grace})`;
    scope.report(RULES.podFields, [...path, 'lifecycle', hook, 'sleep'], message, 'Sleep shorter or raise terminationGracePeriodSeconds.');
  }
}

/** Hooks end before the Pod is killed, and stop signals exist on its operating system. */
export const lifecycle: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => forEachContainer(spec, (container, path) => {
    if (!isObject(container.lifecycle)) return;
    checkSignal(container.lifecycle.stopSignal, asObject(spec.os).name, [...path, 'lifecycle', 'stopSignal'], scope);
    checkSleep(spec, container, path, scope);
  }),
};
