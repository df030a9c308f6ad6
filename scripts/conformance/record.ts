import type { CreateCase, UpdateCase } from './cases';
import { readCases, writeCases } from './cases';
import type { Terminal } from '../../src/system/command';
import { Api } from '../../test/cluster/client/api';
import type { Verdict } from '../../test/cluster/client/objects';
import { Objects } from '../../test/cluster/client/objects';
import { ensureBuilt } from '../../test/cluster/programs/build';
import { API_PROGRAMS, startApiServer } from '../../test/cluster/servers/api-server';

type Said = Pick<CreateCase, 'base' | 'op' | 'path' | 'accepted' | 'message'>;

async function askToUpdate(objects: Objects, { before, after, base, path }: UpdateCase): Promise<Verdict> {
  const [stored] = await objects.apply([before]);
  if (!stored.taken) throw new Error(`${base} ${path}: the object from which the update starts is refused: ${stored.message}`);
  try {
    return (await objects.apply([after], { dryRun: true }))[0];
  } finally {
    await objects.delete([before]);
  }
}

/** The case as it was where the verdict is: the words hold numbers that the server makes up anew each time. */
function withVerdict<One extends Said>(one: One, { taken, message }: Verdict): One {
  if (taken === one.accepted) return one;
  const { base, op, path, accepted: _accepted, message: _message, ...objects } = one;
  return { base, op, path, accepted: taken, ...taken ? {} : { message }, ...objects } as One;
}

type Ask<One> = (one: One) => Promise<Verdict>;

async function recordFile<One extends Said>(file: string, cases: readonly One[], ask: Ask<One>, { err }: Terminal): Promise<void> {
  const answered: One[] = [];
  for (const one of cases) answered.push(withVerdict(one, await ask(one)));
  writeCases(file, answered);
  const changed = answered.filter((one, index) => one !== cases[index]);
  err(`${file}: asked for ${cases.length} verdicts, ${changed.length} changed\n`);
  for (const { base, op, path, accepted } of changed) err(`  ${accepted ? 'now taken' : 'now refused'}: ${base} ${op} ${path}\n`);
}

/** Asks a real API server for the verdicts on objects that are made and on updates anew, and writes down which changed. */
export async function recordVerdicts(creates: string, updates: string, env: NodeJS.ProcessEnv, terminal: Terminal): Promise<void> {
  await ensureBuilt(API_PROGRAMS, { env, note: (line) => terminal.err(`${line}\n`) });
  const cluster = await startApiServer(env);
  const api = new Api(cluster.credentials);
  const objects = new Objects(api);
  try {
    await recordFile(creates, readCases(creates, 'create'), ({ object }) => objects.create(object), terminal);
    await recordFile(updates, readCases(updates, 'update'), (one) => askToUpdate(objects, one), terminal);
  } finally {
    api.close();
    await cluster.stop();
  }
}
