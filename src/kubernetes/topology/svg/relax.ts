import { SIZE } from './size';

const RELAXATIONS = 24;

/** Where a column of places begins, so that each is near where it wants to be and none covers another. */
function stacked(column: readonly number[], wanted: readonly number[], heights: readonly number[]): number[] {
  const tops: number[] = [];
  const groups: { tops: number[]; sum: number; start: number; height: number }[] = [];
  column.forEach((place) => {
    let group = { tops: [0], sum: wanted[place], start: wanted[place], height: heights[place] + SIZE.row };
    for (let last = groups.at(-1); last !== undefined && last.start + last.height > group.start; last = groups.at(-1)) {
      const offset = last.height;
      const sum = last.sum + group.sum - offset * group.tops.length;
      const members = [...last.tops, ...group.tops.map((top) => top + offset)];
      group = { tops: members, sum, start: sum / members.length, height: last.height + group.height };
      groups.pop();
    }
    groups.push(group);
  });
  for (const { tops: members, start } of groups) tops.push(...members.map((top) => start + top));
  return tops;
}

/** Moves places towards their neighbours, column by column, to and fro. */
export function relaxed(columns: readonly (readonly number[])[], linked: readonly (readonly number[])[], heights: readonly number[]): number[] {
  const tops = new Array<number>(heights.length).fill(0);
  for (const column of columns) {
    let y = 0;
    for (const place of column) {
      tops[place] = y;
      y += heights[place] + SIZE.row;
    }
  }
  const middle = (place: number): number => tops[place] + heights[place] / 2;
  for (let round = 0; round < RELAXATIONS; round++) {
    for (const column of round % 2 === 0 ? columns : [...columns].reverse()) {
      const wanted: number[] = [];
      for (const place of column) {
        const others = linked[place];
        const centre = others.length === 0 ? middle(place) : others.reduce((sum, other) => sum + middle(other), 0) / others.length;
        wanted[place] = centre - heights[place] / 2;
      }
      stacked(column, wanted, heights).forEach((top, index) => { tops[column[index]] = top; });
    }
  }
  const least = tops.reduce((lowest, top) => Math.min(lowest, top), Infinity);
  return tops.map((top) => top - least + SIZE.margin);
}
