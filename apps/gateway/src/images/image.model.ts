/** A picture of the catalogue: its address as the merchant gave it, absolute or from the root of the shop. */
export type ImageModel = Readonly<{ url: string; altText?: string | null }>;

/** A picture as a medium; `id`: unique among the media of all products. */
export type MediaImageModel = Readonly<{ id: string; image: ImageModel }>;
