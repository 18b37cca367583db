/** The values of all facets, each with a number; a facet is known by the number of its name. */
export class FacetValues {
  readonly facetNames: string[] = [];
  readonly values: string[] = [];
  /** The facet of a value, by number. */
  readonly facetOf: number[] = [];
  private readonly codes = new Map<string, number>();

  facetCode(name: string): number {
    const known = this.facetNames.indexOf(name);
    return known === -1 ? this.facetNames.push(name) - 1 : known;
  }

  addValue(facet: string, value: string): number {
    const key = `${facet}\0${value}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codes.set(key, code);
    this.facetOf.push(this.facetCode(facet));
    return code;
  }

  valueCode(facet: string, value: string): number | undefined {
    return this.codes.get(`${facet}\0${value}`);
  }
}
