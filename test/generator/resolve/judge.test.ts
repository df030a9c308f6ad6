import { image, rule } from '../../helpers/repository';

const HINT = 'use lower case letters, digits and "-", starting with a letter, at most 63 characters';

rule('an application is named by a DNS label', {
  fails: (repository) => void repository.addApp('Web_1', { image }),
  problems: [{ code: 'name-invalid', path: 'apps.Web_1', message: '"Web_1": lower case letters, digits and "-" only, starting and ending with a letter or digit', hint: HINT }],
  passes: (repository) => void repository.addApp('web-1', { image }),
});

rule('a name has at most 63 characters', {
  fails: (repository) => void repository.addApp('a'.repeat(64), { image }),
  problems: [{ code: 'name-invalid', path: `apps.${'a'.repeat(64)}`, message: `"${'a'.repeat(64)}": it has 64 characters, 63 are allowed`, hint: HINT }],
  passes: (repository) => void repository.addApp('a'.repeat(63), { image, ports: { http: 80 } }),
});
