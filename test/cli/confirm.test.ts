import { runCommand } from '../../src/cli/run-command';

test('a question cannot control the terminal that it is asked on', async () => {
  const asked: string[] = [];
  const terminal = { out: () => undefined, err: () => undefined, colour: false, interactive: false };
  const confirm = async (question: string) => asked.push(question) > 0;
  const exit = await runCommand(async (_args, context) => (await context.confirm?.('Delete \u001b[2Jall?')) === true ? 0 : 1, [], { cwd: __dirname, env: {}, terminal, confirm });
  expect([exit, asked]).toEqual([0, ['Delete \\u001b[2Jall?']]);
});

test('where nobody can be asked, a command knows', async () => {
  const terminal = { out: () => undefined, err: () => undefined, colour: false, interactive: false };
  expect(await runCommand(async (_args, { confirm }) => (confirm === undefined ? 0 : 1), [], { cwd: __dirname, env: {}, terminal })).toBe(0);
});
