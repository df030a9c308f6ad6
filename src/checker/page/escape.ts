/** Text that is safe in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** Text whose lines stay lines where white space is kept, on one line of the page: none of it begins a line that a pipeline could take for a command. */
export function escapeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '&#10;');
}
