/** The values of all facets, each with a number; a facet is known by the number of its name. */
export class FacetValues {
  readonly facets: string[] = [];
  readonly values: string[] = [];
  /** The facet of a value, by number. */
  readonly facetOf: number[] = [];
  private readonly codes = new Map<string, number>();

  facet(name: string): number {
    const known = this.facets.indexOf(name);
    return known === -1 ? this.facets.push(name) - 1 : known;
  }

  code(facet: string, value: string): number {
    const key = `${facet}\0${value}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codes.set(key, code);
    this.facetOf.push(this.facet(facet));
    return code;
  }

  codeOf(facet: string, value: string): number | undefined {
    return this.codes.get(`${facet}\0${value}`);
  }
}
