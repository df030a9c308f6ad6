import { rule, untyped, web } from '../../../helpers/repository';
import { containerWith, overridden, overriddenContainer } from '../../../helpers/workload';

const exec = ['true'];

it('timings are Kubernetes\' own, and an overlay changes single ones', () => {
  expect(containerWith({ probes: { readiness: { exec, initialDelaySeconds: 0, periodSeconds: 1, successThreshold: 2 } } }).readinessProbe).toEqual({
    exec: { command: exec }, initialDelaySeconds: 0, periodSeconds: 1, successThreshold: 2,
  });
  const changed = overriddenContainer({ probes: { liveness: { exec, periodSeconds: 5 } } }, { probes: { liveness: { timeoutSeconds: 3 } } });
  expect(changed.livenessProbe).toEqual({ exec: { command: exec }, periodSeconds: 5, timeoutSeconds: 3 });
});

it('another handler in an overlay takes the place of base\'s, and keeps the timings', () => {
  const base = { ports: { http: 80 }, probes: { readiness: { http: '/ready', periodSeconds: 5 } } };
  expect(overriddenContainer(base, { probes: { readiness: { exec } } }).readinessProbe).toEqual({ exec: { command: exec }, periodSeconds: 5 });
});

rule.each(['periodSeconds', 'timeoutSeconds', 'failureThreshold', 'successThreshold'])('%p is at least 1', (field) => ({
  fails: web({ probes: { readiness: { exec, [field]: 0 } } }),
  problems: [{ code: 'probe-timing', path: `apps.web.probes.readiness.${field}`, message: `${field} 0`, hint: 'use a whole number from 1' }],
  passes: web({ probes: { readiness: { exec, [field]: 1 } } }),
}));

rule.each([-1, 1.5, '5s', 2 ** 31])('a delay is no %p', (value) => ({
  fails: web({ probes: { startup: { exec, initialDelaySeconds: untyped(value) } } }),
  problems: [{ code: 'probe-timing', path: 'apps.web.probes.startup.initialDelaySeconds', message: `initialDelaySeconds ${JSON.stringify(value)}`, hint: 'use a whole number from 0' }],
  passes: web({ probes: { startup: { exec, initialDelaySeconds: 0 } } }),
}));

rule('what a timing means depends on the probe', {
  fails: web({
    probes: {
      liveness: { exec, successThreshold: 2 },
      startup: { exec, successThreshold: 3 },
      readiness: { exec, terminationGracePeriodSeconds: 5 },
    },
  }),
  problems: [
    ...[['liveness', 2], ['startup', 3]].map(([name, count]) => ({
      code: 'probe-timing',
      path: `apps.web.probes.${name}.successThreshold`,
      message: `successThreshold ${count} of a ${name} probe`,
      hint: 'leave it out: only a readiness probe can ask for several successes',
    })),
    { code: 'probe-timing', path: 'apps.web.probes.readiness.terminationGracePeriodSeconds', message: 'a readiness probe ends no container', hint: 'leave it out' },
  ],
  passes: web({ probes: { liveness: { exec, successThreshold: 1, terminationGracePeriodSeconds: 5 }, readiness: { exec, successThreshold: 2 } } }),
});

rule('timings of an overlay are judged in their place', {
  fails: overridden({ probes: { liveness: { exec } } }, { probes: { liveness: { periodSeconds: 0 } } }),
  problems: [{ code: 'probe-timing', path: 'overlays.here.overrides[0].probes.liveness.periodSeconds', message: 'periodSeconds 0', hint: 'use a whole number from 1' }],
  passes: overridden({ probes: { liveness: { exec } } }, { probes: { liveness: { periodSeconds: 1 } } }),
});
