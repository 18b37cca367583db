/** What the web shop sends, and gets, in place of its access token: the token itself is in a cookie that no script can read. */
export const heldToken = 'cookie';

/** The header of a request whose token is in the cookie. A page of another origin cannot send it. */
export const tokenHeader = 'millrace-token';

const lifetimeSeconds = 30 * 24 * 60 * 60;
/** With `__Host-` browsers take it from the very host by https only. */
const nameOf = (isSecure: boolean): string => `${isSecure ? '__Host-' : ''}millrace-customer`;

/** The access token of a browser in its cookie, for the time of one request. */
export class TokenCookie {
  readonly #name: string;
  readonly #attributes: string;
  #token: string;
  #isChanged = false;

  /** `header`: the cookies of the request. `isSecure`: whether the shop is reached by https. */
  constructor(header: string | undefined, isSecure: boolean) {
    this.#name = nameOf(isSecure);
    this.#attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
    const cookies = (header ?? '').split(/; */).map((cookie) => cookie.split('=', 2));
    this.#token = cookies.find(([name]) => name === this.#name)?.[1] ?? '';
  }

  /** The token that an argument of the request names; empty without a cookie. */
  tokenOf(given: string): string {
    return given === heldToken ? this.#token : given;
  }

  /** Keeps a token in the cookie; returns what the client gets in its place. */
  keep(token: string): string {
    this.#token = token;
    this.#isChanged = true;
    return heldToken;
  }

  forget(): void {
    this.#token = '';
    this.#isChanged = true;
  }

  /** The header `set-cookie` of the answer; `undefined`: the cookie stays. */
  get setCookie(): string | undefined {
    if (!this.#isChanged) return undefined;
    return `${this.#name}=${this.#token}; Max-Age=${this.#token === '' ? 0 : lifetimeSeconds}; ${this.#attributes}`;
  }
}

/** The token that an argument names: that of the cookie, where the request says so. */
export const tokenOf = ({ tokenCookie }: Readonly<{ tokenCookie?: TokenCookie }>, given: string): string =>
  tokenCookie ? tokenCookie.tokenOf(given) : given;
