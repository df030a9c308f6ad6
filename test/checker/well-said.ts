/** What every finding and risk owes its reader: what was found, and what to do, as sentences or up to what has to hold. Gives back what it judged. */
export function wellSaid<Told extends { readonly message: string; readonly hint: string }>(told: readonly Told[]): readonly Told[] {
  for (const { message, hint } of told) {
    expect(message).toMatch(/^\S.*\S$/s);
    expect(hint).toMatch(/^\S.*([.?]|: \S.*)$/s);
  }
  return told;
}
