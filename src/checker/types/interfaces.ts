/** An interface of the file that is written. */
interface Interface {
  readonly name: string;
  /** What stands between its braces. */
  readonly body: string;
  /** The interfaces that the body names. */
  readonly uses: readonly string[];
}

/** The interfaces of one file: what has the same fields is one interface, and no two have the same name. */
export class Interfaces {
  private readonly byName = new Map<string, Interface>();
  private readonly byBody = new Map<string, string>();

  /** @param taken names that are declared elsewhere in the file */
  constructor(private readonly taken: ReadonlySet<string>) {}

  /** The name of the interface with this body: `wanted`, unless one is there already or another has that name. */
  nameOf(body: string, uses: readonly string[], wanted: string): string {
    const known = this.byBody.get(body);
    if (known !== undefined) return known;
    const name = this.free(wanted);
    this.byName.set(name, { name, body, uses });
    this.byBody.set(body, name);
    return name;
  }

  /** The declarations that these names need and that are not said yet, each before those that it uses. */
  declarations(names: readonly string[], said: Set<string>): readonly string[] {
    return names.flatMap((name) => {
      const found = this.byName.get(name);
      if (found === undefined || said.has(name)) return [];
      said.add(name);
      return [`export interface ${name} {\n${found.body}}\n`, ...this.declarations(found.uses, said)];
    });
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let next = 2; this.byName.has(name) || this.taken.has(name); next++) name = `${wanted}${next}`;
    return name;
  }
}
