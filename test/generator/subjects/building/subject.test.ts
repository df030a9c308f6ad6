import { rule, web } from '../../../helpers/repository';

rule('a group is named by a DNS label, because it is a folder', {
  fails: web({ group: 'a/b' }),
  problems: [{
    code: 'name-invalid',
    path: 'apps.web.group',
    message: '"a/b": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    hint: 'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
  }],
  passes: web({ group: 'a-b' }),
  exempt: web({ group: undefined }),
});
