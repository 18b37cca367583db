import type { IncomingHttpHeaders } from 'node:http';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import type { CollectionSource } from '../collections/collections-of-request.js';
import { ShopCollections } from '../collections/shop-collections.projection.js';
import { ShopSettings } from '../config/shop-settings.js';
import { readAfter } from '../consistency/read-after.js';
import { heldToken, TokenCookie, tokenHeader } from '../identity/token-cookie.js';
import { imageBaseOf } from '../images/image-address.js';
import { type Catalogue, openCatalogue } from './catalogue.js';
import { openTimeTravel, type TimeTravel } from './time-travel.js';
import { openReadSession, type ReadContext } from '../consistency/read-session.js';
import type { Locale } from '../markets/locale.js';

/** The context of one request to the shop API. `imageBase`: what is in front of the addresses of the shop's own pictures. */
export type ShopContext = ReadContext &
  Readonly<{
    catalogue: Catalogue;
    timeTravel: TimeTravel;
    locale: Locale;
    imageBase: string;
    /** The address that limits apply to. */
    caller: string;
    /** The language that the client prefers (BCP 47), if it says so. */
    language?: string;
    /** Of a request of the web shop, which has its access token in a cookie. */
    tokenCookie?: TokenCookie;
    /** Whether amounts have no more decimals than they need, as in the Storefront API: the JS Buy SDK fails with others. */
    shortAmounts?: boolean;
  }>;

/** The name by which the JS Buy SDK introduces itself. */
const jsBuySdk = 'javascript';

/** What the context is opened from: headers tell the host and the origin; `given` has the position to read after. */
type Opening = Readonly<{ headers: IncomingHttpHeaders; given: Readonly<Record<string, unknown>> | undefined; caller: string }>;

/** Opens the contexts of requests. */
@Injectable()
export class ShopContexts {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    readonly settings: ShopSettings,
    @Inject(ShopCollections) private readonly made: CollectionSource,
  ) {}

  /** Throws `BAD_USER_INPUT` for an invalid position. */
  open({ headers, given, caller }: Opening): ShopContext {
    const session = openReadSession(this.log, readAfter(given), caller);
    const locale: Locale = {};
    const catalogue = openCatalogue(session, { locale, made: this.made });
    const imageBase = imageBaseOf(headers, this.settings.publicUrl);
    const timeTravel = openTimeTravel(session, catalogue, locale);
    const language = languageOf(headers['accept-language']);
    const holdsToken = headers[tokenHeader] === heldToken;
    const tokenCookie = holdsToken && new TokenCookie(headers.cookie, this.settings.publicUrl.startsWith('https:'));
    const optional = { ...(language && { language }), ...(tokenCookie && { tokenCookie }) };
    const shortAmounts = headers['x-sdk-variant'] === jsBuySdk;
    return { session, catalogue, timeTravel, locale, imageBase, caller, shortAmounts, ...optional };
  }
}

/** The first language of the header `accept-language`. */
const languageOf = (header = ''): string | undefined => /^\s*([A-Za-z]{2})(?![A-Za-z])/.exec(header)?.[1]?.toLowerCase();
