import { testRisk } from './test-risk';
import { deployment, manifest, service } from '../stories';

const POD = (ports: string): string => deployment({ container: `ports: [${ports}]` });
const SERVICE = (target: string): string => service(`selector: {app: web}, ports: [{port: 80${target}}]`);
const HTTP = '{name: http, containerPort: 8080}';
const MOVED = '{name: http, containerPort: 9090}';
const OTHER = '{name: web, containerPort: 9090}';
const said = (port: string, now: string): string => `target-port-gone: Service web sends requests to port ${port} of Deployment web, which it no longer declares (now ${now})`;
const JOB = (port: number): string => manifest('batch/v1', 'Job', 'j', `spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, image: "x:1", ports: [{containerPort: ${port}}]}]}}}`);
const ROLLOUT = (text: string): string => text.replace('apps/v1', 'argoproj.io/v1alpha1').replace('kind: Deployment', 'kind: Rollout');

testRisk('target-port-gone', [
  ['a number', POD(HTTP) + SERVICE(', targetPort: 8080'), POD(MOVED) + SERVICE(', targetPort: 8080'), [`medium ${said('8080', '9090 (http)')}`]],
  ['a number that is written as text', POD(HTTP) + SERVICE(', targetPort: "8080"'), POD(MOVED) + SERVICE(', targetPort: "8080"'), [`medium ${said('8080', '9090 (http)')}`]],
  ['the port of the Service itself', POD('{containerPort: 80}') + SERVICE(''), POD('{containerPort: 81}') + SERVICE(''), [`medium ${said('80', '81')}`]],
  ['a name', POD(HTTP) + SERVICE(', targetPort: http'), POD(OTHER) + SERVICE(', targetPort: http'), [`high ${said('http', '9090 (web)')}`]],
  ['a name, and no port is left', POD(HTTP) + SERVICE(', targetPort: http'), deployment() + SERVICE(', targetPort: http'), [`high ${said('http', 'none')}`]],
  ['the ports of a Rollout', ROLLOUT(POD(HTTP)) + SERVICE(', targetPort: 8080'), ROLLOUT(POD(MOVED)) + SERVICE(', targetPort: 8080'), [`medium ${said('8080', '9090 (http)').replace('Deployment', 'Rollout')}`]],
  ['the Service goes to another port', POD(HTTP) + SERVICE(', targetPort: 8080'), POD(HTTP) + SERVICE(', targetPort: 8081'), [`medium ${said('8081', '8080 (http)')}`]],
  ['of another protocol', POD('{containerPort: 53, protocol: UDP}') + service('selector: {app: web}, ports: [{port: 53, protocol: UDP}]'), POD('{containerPort: 53}') + service('selector: {app: web}, ports: [{port: 53, protocol: UDP}]'),
    [`medium ${said('53', '53')}`]],
], [
  ['the Service follows', POD(HTTP) + SERVICE(', targetPort: 8080'), POD(MOVED) + SERVICE(', targetPort: 9090')],
  ['the name stays', POD(HTTP) + SERVICE(', targetPort: http'), POD(MOVED) + SERVICE(', targetPort: http')],
  ['another container has the port now', POD(HTTP) + SERVICE(', targetPort: 8080'), POD(MOVED).replace('containers: [', `containers: [{name: s, image: "y:1", ports: [${HTTP}]}, `) + SERVICE(', targetPort: 8080')],
  ['nothing declares ports any more, and a number needs none', POD(HTTP) + SERVICE(', targetPort: 8080'), deployment() + SERVICE(', targetPort: 8080')],
  ['the port was never declared', POD(HTTP) + SERVICE(', targetPort: 7070'), POD(MOVED) + SERVICE(', targetPort: 7070')],
  ['the port is renamed, which has a rule of its own', POD(HTTP) + SERVICE(', targetPort: http'), POD('{name: web, containerPort: 8080}') + SERVICE(', targetPort: http')],
  ['no Service selects the Pods', POD(HTTP) + SERVICE(', targetPort: 8080').replace('app: web', 'app: x'), POD(MOVED) + SERVICE(', targetPort: 8080').replace('app: web', 'app: x')],
  ['the Service is new', POD(HTTP), POD(MOVED) + SERVICE(', targetPort: 8080')],
  ['Pods that end serve nothing', JOB(8080) + SERVICE(', targetPort: 8080'), JOB(9090) + SERVICE(', targetPort: 8080')],
]);
