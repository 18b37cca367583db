import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { GatewayConfig } from '../config/gateway.config.js';
import { isSharpInstalled } from '../images/variants/open-sharp.js';
import { PictureVariants } from '../images/variants/picture-variants.js';

/** The folders of the web shop and of its pictures, and the variants of these. */
@Injectable()
export class WebFiles implements OnApplicationBootstrap, OnModuleDestroy {
  readonly dirs: Readonly<{ shop: string; images: string }>;
  readonly variants: PictureVariants;

  constructor(@Inject(CONFIG) config: Pick<GatewayConfig, 'SHOP_DIR' | 'IMAGES_DIR' | 'IMAGE_CACHE_DIR' | 'IMAGE_CACHE_MB'>) {
    this.dirs = { shop: config.SHOP_DIR, images: config.IMAGES_DIR };
    this.variants = new PictureVariants({ dir: config.IMAGE_CACHE_DIR, megabytes: config.IMAGE_CACHE_MB });
  }

  onApplicationBootstrap(): void {
    if (!isSharpInstalled())
      Logger.warn('Pictures are served as they are, because sharp has no library for this platform.', 'pictures');
  }

  onModuleDestroy(): Promise<void> {
    return this.variants.stop();
  }
}
