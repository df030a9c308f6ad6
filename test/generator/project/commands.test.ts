import { useTestProject } from '../../helpers/test-project';

const testProject = useTestProject();

interface Tasks {
  readonly tasks: Readonly<Record<string, { readonly steps?: readonly object[] }>>;
}

function steps(task: string): readonly object[] | undefined {
  return (JSON.parse(testProject().read('.projen/tasks.json')) as Tasks).tasks[task].steps;
}

it.each(['render', 'validate', 'diff', 'images', 'live', 'promote', 'list', 'why', 'explain', 'check'])('"projen %s" starts the installed command, without a shell, and passes arguments on', (task) => {
  testProject().synth(() => undefined);
  expect(steps(task)).toEqual([{ execArgs: ['projen-gitops', task, '$@'], receiveArgs: true }]);
});

it('a repository can start the commands in its own way', () => {
  testProject().synth(() => undefined, { commandLine: (command) => ['ts-node', `scripts/${command}.ts`] });
  expect(steps('validate')).toEqual([{ execArgs: ['ts-node', 'scripts/validate.ts', '$@'], receiveArgs: true }]);
});
