/** What the admin API answers. `code`: of the first error; `unreachable` without an answer that is understood. */
export type AdminAnswer<Data> = Readonly<{ data: Data; code?: undefined } | { data?: undefined; code: string }>;

interface Answered<Data> {
  data?: Data | null;
  errors?: readonly { extensions?: { code?: string } }[];
}

/** Sends a query or a mutation to the admin API. Does not reject. An answer with an error has no data. */
export const sendToAdmin = async <Data>(query: string, variables: object, token?: string): Promise<AdminAnswer<Data>> => {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await fetch('/admin/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors = [] } = (await response.json()) as Answered<Data>;
    const [error] = errors;
    if (error) return { code: error.extensions?.code ?? 'unknown' };
    return data ? { data } : { code: 'unknown' };
  } catch {
    return { code: 'unreachable' };
  }
};
