import { testRisk } from './test-risk';
import { manifest } from '../stories';

const SET = (generators: string, name = '{{cluster}}-shop', more = ''): string => manifest('argoproj.io/v1alpha1', 'ApplicationSet', 'shops',
  `spec: {${more} generators: [${generators}], template: {metadata: {name: "${name}"}, spec: {project: default}}}`);
const LIST = (...clusters: string[]): string => `list: {elements: [${clusters.map((cluster) => `{cluster: ${cluster}, url: "https://${cluster}.example.com"}`).join(', ')}]}`;
const GIT = (directories: string): string => `git: {repoURL: "https://git.example.com/x", revision: HEAD, directories: [${directories}]}`;
const CLUSTERS = (labels: string): string => `clusters: {selector: {matchLabels: {${labels}}}}`;
const gone = (names: string): string => `high applications-lost: it makes no Application ${names} any more: each is deleted, and everything that was deployed by it is deleted`;
const fewer = (what: string): string => `medium applications-lost: it may make fewer Applications (${what}): each that goes is deleted, and everything that was deployed by it is deleted`;
const STAYS = 'what was deployed by it stays, and nothing keeps it up to date any more';
const MATRIX = (left: string, right: string): string => `matrix: {generators: [{${left}}, {${right}}]}`;
const MERGE = (elements: string): string => `merge: {mergeKeys: [cluster], generators: [{${LIST('eu', 'us')}}, {list: {elements: [${elements}]}}]}`;
const PULLS = (more: string): string => `pullRequest: {github: {owner: a, repo: b}, ${more}}`;

testRisk('applications-lost', [
  ['an element of a list', SET(`{${LIST('eu', 'us')}}`), SET(`{${LIST('eu')}}`), [gone('us-shop')]],
  ['one of several generators', SET(`{${LIST('eu')}}, {${LIST('us')}}`), SET(`{${LIST('eu')}}`), [gone('us-shop')]],
  ['the template gives other names', SET(`{${LIST('eu', 'us')}}`), SET(`{${LIST('eu', 'us')}}`, 'shop-{{ cluster }}'), [gone('eu-shop, us-shop')]],
  ['names by a Go template with functions', SET(`{${LIST('eu', 'us')}}`, '{{ .cluster | upper }}'), SET(`{${LIST('eu')}}`, '{{ .cluster | upper }}'), [gone('{{"us" | upper}}')]],
  ['nested parameters', SET('{list: {elements: [{a: {b: x}}, {a: {b: z}}]}}', '{{.a.b}}'), SET('{list: {elements: [{a: {b: x}}]}}', '{{.a.b}}'), [gone('z')]],
  ['a row of a matrix', SET(`{${MATRIX(LIST('eu', 'us'), 'list: {elements: [{app: web}, {app: api}]}')}}`, '{{cluster}}-{{app}}'), SET(`{${MATRIX(LIST('eu', 'us'), 'list: {elements: [{app: web}]}')}}`, '{{cluster}}-{{app}}'), [gone('eu-api, us-api')]],
  ['a row of a matrix with what a repository decides', SET(`{${MATRIX(LIST('eu', 'us'), GIT('{path: apps/*}'))}}`, '{{cluster}}-{{path.basename}}'), SET(`{${MATRIX(LIST('eu'), GIT('{path: apps/*}'))}}`, '{{cluster}}-{{path.basename}}'), [gone('us-{{path.basename}}')]],
  ['a name that a merge changes', SET(`{${MERGE('{cluster: us, app: web}')}}`, '{{cluster}}-{{app}}'), SET(`{${MERGE('{cluster: us, app: api}')}}`, '{{cluster}}-{{app}}'), [gone('us-web')]],
  ['a selector leaves one out', SET(`{${LIST('eu', 'us')}}`), SET(`{${LIST('eu', 'us')}, selector: {matchLabels: {cluster: eu}}}`), [gone('us-shop')]],
  ['what they deployed is preserved', SET(`{${LIST('eu', 'us')}}`, undefined, 'syncPolicy: {preserveResourcesOnDeletion: true},'), SET(`{${LIST('eu')}}`, undefined, 'syncPolicy: {preserveResourcesOnDeletion: true},'),
    [`low applications-lost: it makes no Application us-shop any more: each is deleted, ${STAYS}`]],
  ['a directory', SET(`{${GIT('{path: apps/a}, {path: apps/b}')}}`), SET(`{${GIT('{path: apps/a}')}}`), [fewer('git: apps/b is gone from directories')]],
  ['a directory that is left out', SET(`{${GIT('{path: apps/*}')}}`), SET(`{${GIT('{path: apps/*}, {path: apps/b, exclude: true}')}}`), [fewer('git: apps/b is excluded from directories')]],
  ['another repository', SET(`{${GIT('{path: a}')}}`), SET(`{${GIT('{path: a}')}}`).replace('com/x', 'com/y'), [fewer('git: repoURL is another one')]],
  ['clusters', SET(`{${CLUSTERS('env: prod')}}`), SET(`{${CLUSTERS('env: prod, region: eu')}}`), [fewer('clusters: it selects fewer or other clusters')]],
  ['pull requests', SET(`{${PULLS('filters: [{branchMatch: a}]')}}`), SET(`{${PULLS('filters: [{branchMatch: b}]')}}`), [fewer('pullRequest: it may find fewer or others')]],
  ['a generator whose names another one makes as well', SET(`{${CLUSTERS('a: b')}}, {${GIT('{path: a}')}}`), SET(`{${GIT('{path: a}')}}`), [fewer('clusters: the generator is gone')]],
], [
  ['an element more', SET(`{${LIST('eu')}}`), SET(`{${LIST('eu', 'us')}}`)],
  ['another order, another address', SET(`{${LIST('eu', 'us')}}`), SET(`{${LIST('us', 'eu')}}`).replace('us.example', 'us2.example')],
  ['a merge that keeps the names', SET(`{${MERGE('{cluster: us, app: web}')}}`), SET(`{${MERGE('{cluster: us, app: api}')}}`)],
  ['a directory more, and one that is left out no more', SET(`{${GIT('{path: apps/a}, {path: apps/b, exclude: true}')}}`), SET(`{${GIT('{path: apps/a}, {path: apps/c}')}}`)],
  ['more clusters', SET(`{${CLUSTERS('env: prod, region: eu')}}`), SET(`{${CLUSTERS('env: prod')}}`)],
  ['how often it looks', SET(`{${PULLS('requeueAfterSeconds: 60')}}`), SET(`{${PULLS('requeueAfterSeconds: 90')}}`)],
  ['the controller deletes none', SET(`{${LIST('eu', 'us')}}`, undefined, 'syncPolicy: {applicationsSync: create-update},'), SET(`{${LIST('eu')}}`, undefined, 'syncPolicy: {applicationsSync: create-update},')],
  ['generators of nonsense', SET('3, {list: 4}, {matrix: {generators: x}}, {}'), SET('{list: {elements: 3}}')],
]);
