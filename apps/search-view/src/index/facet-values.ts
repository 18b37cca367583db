/** Codes for the values of all facets, and for the names of the facets; codes are never given up. */
export class FacetValues {
  /** By facet code. */
  readonly facetNames: string[] = [];
  /** By value code. */
  readonly values: string[] = [];
  /** By value code, the code of its facet. */
  readonly facetOf: number[] = [];
  private readonly codes = new Map<string, number>();

  /** The code of a facet, a new one if needed. */
  facetCode(name: string): number {
    const known = this.facetNames.indexOf(name);
    return known === -1 ? this.facetNames.push(name) - 1 : known;
  }

  /** The code of a value, a new one if needed. */
  addValue(facet: string, value: string): number {
    const key = `${facet}\0${value}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codes.set(key, code);
    this.facetOf.push(this.facetCode(facet));
    return code;
  }

  /** The code of a value that some product has or had. */
  valueCode(facet: string, value: string): number | undefined {
    return this.codes.get(`${facet}\0${value}`);
  }
}
