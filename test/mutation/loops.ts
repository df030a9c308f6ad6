import ts from 'typescript';

/** A loop that turns more often than this within one test never ends. */
const MOST_TURNS = 1_000_000;

/** How the code of a loop asks whether it may go on. */
const ASK = '__turn();';

let turns = 0;
let ranAway = false;

/** Puts the question where guarded loops find it. */
export function installGuard(): void {
  (globalThis as { __turn?: () => void }).__turn = () => {
    turns += 1;
    if (turns <= MOST_TURNS) return;
    ranAway = true;
    throw new Error(`more than ${MOST_TURNS} turns of loops in one test`);
  };
}

/** A new test begins. */
export function countAnew(): void {
  turns = 0;
}

/** Whether a loop was stopped since this was last asked. */
export function hasRunAway(): boolean {
  const was = ranAway;
  ranAway = false;
  return was;
}

/** The loops that nothing else ends: those over a list do. */
function isLoop(node: ts.Node): node is ts.WhileStatement | ts.DoStatement | ts.ForStatement {
  return ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
}

/** A source whose loops ask whether they may go on. Lines stay as they are. */
export function guardLoops(source: string): string {
  if (!/\b(while|for) \((?!const |let \w+ of)|\bdo \{/.test(source)) return source;
  const parts: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isLoop(node)) parts.push({ at: node.statement.getStart(), text: `{ ${ASK} ` }, { at: node.statement.end, text: ' }' });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return parts.sort((a, b) => b.at - a.at).reduce((text, part) => text.slice(0, part.at) + part.text + text.slice(part.at), source);
}
