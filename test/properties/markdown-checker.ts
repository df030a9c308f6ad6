const OWN_TAGS = /<\/?(?:details|summary|code|sub)>/g;

/** Takes fenced blocks out, as CommonMark ends them: by a fence at least as long. */
function withoutFences(markdown: string): string {
  const kept: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') {
      if (run === '') kept.push(line);
      fence = run;
    } else if (run[0] === fence[0] && run.length >= fence.length && line.trim() === run) {
      fence = '';
    }
  }
  return kept.join('\n');
}

/** Takes code spans out of a line, as CommonMark reads them: an opening run of backticks ends at the next run of its length. */
function withoutCode(line: string): string {
  let text = '';
  for (let at = 0; at < line.length;) {
    if (line[at] === '\\') {
      // An escaped character is text, and text alone is no markup; mentions are looked for in text.
      text += /[@#\w]/.test(line[at + 1] ?? '') ? line.slice(at, at + 2) : ` ${/[[\]<>*_`]/.test(line[at + 1] ?? '') ? '' : line[at + 1] ?? ''}`;
      if (line[at + 1] === '#') text = `${text.slice(0, -2)}#`;
      at += 2;
    } else if (line[at] === '`') {
      const run = /`+/y;
      run.lastIndex = at;
      const open = run.exec(line)?.[0] ?? '`';
      const rest = line.slice(at + open.length);
      const close = new RegExp(`(?<!\`)${open}(?!\`)`).exec(rest);
      text += close === null ? open : ' ';
      at += open.length + (close === null ? 0 : close.index + open.length);
    } else {
      text += line[at];
      at += 1;
    }
  }
  return text;
}

const ACTIVE: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@\w/], ['a number', /(?:#|GH-|!)\d/], ['an address', /:\/\/|www\./], ['a link or an image', /\]\(|!\[|^\s*\[[^\]]*\]:/m],
  ['a commit', /\b[0-9a-f]{7,40}\b/], ['HTML', /<[a-z/!?]/i], ['an open code span', /`/], ['emphasis', /[*_]\w+[*_]/],
];

/** What of some Markdown GitHub or GitLab would make active, besides what our reports are made of. */
export function activeIn(markdown: string): string[] {
  const outside = withoutFences(markdown).split('\n').map((line) => withoutCode(line.replace(/<code>.*?<\/code>/g, ' '))).join('\n')
    .replace(OWN_TAGS, ' ').replace(/\*\*(?:🔴 high|🟠 medium|🟡 low|the API server refuses this|did not build [a-z ]*)\*\*/gu, ' ');
  return ACTIVE.flatMap(([what, pattern]) => (pattern.test(outside) ? [`${what}: ${pattern.exec(outside)?.[0]} in ${outside}`] : []));
}
