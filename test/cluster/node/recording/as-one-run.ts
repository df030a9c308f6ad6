/** What a run makes up: the ends of Pods' names, addresses, ports, ages. The page always shows those of one run. */
const POD_ENDS = ['ctvcn', 'pbfhk', '6pwdb', 'vmfjq'];
const ADDRESSES: Readonly<Record<string, string>> = { 'service-1': '10.96.253.253', 'service-2': '10.96.251.144' };
const GIVEN_PORT = '32066';
const AGE = '12s';
const AGE_OF_CLUSTER = '5m';

const POD = /\b(?<workload>deployment-\d-[a-z\d]+)-(?<end>[a-z\d]{5})\b/g;

/** Rows of a table as kubectl prints it, with cells of other widths. */
function asTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)) + 3);
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column])).join('').trimEnd()}\n`).join('');
}

function changed(table: string, change: (cell: string, column: string, row: string) => string): string {
  const [header, ...rows] = table.trimEnd().split('\n').map((line) => line.trim().split(/ {2,}/));
  return asTable([header, ...rows.map((row) => row.map((cell, index) => change(cell, header[index], row[0])))]);
}

/** `kubectl get pods`, as one run printed it. */
export function podsAsOneRun(table: string): string {
  let place = 0;
  return changed(table, (cell, column) => {
    if (column === 'NAME') return cell.replace(POD, (_, workload: string) => `${workload}-${POD_ENDS[place++]}`);
    return column === 'AGE' ? AGE : cell;
  });
}

/** `kubectl get services`, as one run printed it; a port that an overlay asks for is not made up. */
export function servicesAsOneRun(table: string, asked: number | undefined): string {
  return changed(table, (cell, column, name) => {
    if (column === 'AGE') return name === 'kubernetes' ? AGE_OF_CLUSTER : AGE;
    if (column === 'CLUSTER-IP') return new Map(Object.entries(ADDRESSES)).get(name) ?? cell;
    return column === 'PORT(S)' ? cell.replace(/:(3\d{4})\//, (whole, port: string) => (Number(port) === asked ? whole : `:${GIVEN_PORT}/`)) : cell;
  });
}

/** An answer of any Pod, as the first Pod of that workload gave it. */
export function answerAsOneRun(answer: string): string {
  return answer.replace(POD, (_, workload: string) => `${workload}-${POD_ENDS[workload.startsWith('deployment-1') ? 0 : 2]}`);
}
