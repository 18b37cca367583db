import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Beacons } from '../beacons/beacons.js';
import { ShopContent } from '../content/shop-content.projection.js';
import { ShopSettings } from '../config/shop-settings.js';
import { localeOf } from '../languages/language-codes.js';
import type { Callers } from '../server/callers.js';
import type { RateLimits } from '../server/rate-limits.js';
import { openPageDescriber } from './content/describe-page.js';
import { PageSources } from './content/page-source.js';
import { openFooter } from './footer.js';
import { serveWeb } from './serve-web.js';
import { openSitemap } from './sitemap.js';
import { WebFiles } from './web-files.js';

/** The web shop: its pages, files, images and sitemap, and what its visitors report. */
@Injectable()
export class WebShop {
  constructor(
    private readonly sources: PageSources,
    private readonly files: WebFiles,
    private readonly site: ShopSettings,
    private readonly content: ShopContent,
    @Inject(Beacons) private readonly beacons: Pick<Beacons, 'register'>,
  ) {}

  /** Adds the routes. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await this.beacons.register(http, callers, limits);
    const { site, content } = this;
    const shown = async () => {
      await content.whenComplete();
      return content.current();
    };
    const [own, ...further] = site.languages.map(localeOf);
    const source = (language = own) => this.sources.open(language === own ? undefined : language);
    await serveWeb(http, {
      dirs: this.files.dirs,
      site,
      languages: [own ?? 'en', ...further],
      describe: openPageDescriber(site, source, shown),
      shown: {
        redirectOf: (path) => content.current().redirect(path)?.details.target,
        footer: openFooter({ content: () => content.current(), catalogue: () => source() }),
      },
      sitemap: openSitemap(site, () => source(), shown),
      variants: { variants: this.files.variants, admit: ({ raw }) => limits.madePicture(callers.of(raw)) },
    });
  }
}
