import { expose, faults } from './expose';
import type { Platform } from '../../../src';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { here, rule, untyped } from '../../helpers/repository';

it('is a port that is named, or one that the cluster picks', () => {
  expect(expose(NodePort.at(30080), 'public')).toEqual({ service: { type: 'NodePort', nodePort: 30080 } });
  expect(expose(NodePort.any(), 'public')).toEqual({ service: { type: 'NodePort' } });
  expect(faults(NodePort.any())).toEqual([]);
});

rule.each([29999, 32768, 30080.5, NaN])('a node port is no %p', (port) => ({
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(port))] })),
  problems: [{ code: 'node-port-out-of-range', path: 'overlays.here.expose[0].nodePort', message: `node port ${port}`, hint: 'use a whole number from 30000 to 32767, or NodePort.any() to let the cluster pick one' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30000)), web.endpoint('admin').publicly(NodePort.at(32767))] })),
  exempt: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
}));

rule('a node port does not choose who reaches it, so it is not internal', {
  fails: here((web) => ({ expose: [web.endpoint('http').internally(untyped<Platform<'internal'>>(NodePort.any()))] })),
  problems: [{
    code: 'audience-unsupported',
    path: 'overlays.here.expose[0]',
    message: 'node-port cannot serve the internal audience: whoever reaches it is not its choice',
    hint: 'use publicly(…), or another platform',
  }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
});

it('keeps the client\'s address and its Pod, where that is said', () => {
  expect(expose(NodePort.at(30080, { trafficPolicy: 'Local', sessionAffinity: 'ClientIP', annotations: { 'example.com/a': 'b' } }), 'public')).toEqual({
    service: { type: 'NodePort', nodePort: 30080, trafficPolicy: 'Local', sessionAffinity: 'ClientIP', annotations: { 'example.com/a': 'b' } },
  });
});

it('refuses nobody, and says what does', () => {
  expect(NodePort.any(untyped({ sourceRanges: ['10.0.0.0/8'] })).problems()).toEqual([{
    code: 'option-unsupported',
    path: 'nodePort.sourceRanges',
    message: 'nodePort has no "sourceRanges"',
    hint: 'a node port answers everyone: use a LoadBalancer that has "sourceRanges", or network policies (option "network" of the application)',
  }]);
});
