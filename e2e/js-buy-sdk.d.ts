/** What the tests use of the JS Buy SDK, which has no types of its own. */
declare module 'shopify-buy' {
  type Id = string;
  type Money = Readonly<{ amount: string; currencyCode: string }>;
  type Attribute = Readonly<{ key: string; value: string }>;
  type Image = Readonly<{ src: string }>;
  type Variant = Readonly<{ id: Id; title: string; available: boolean; price: Money }>;
  type Product = Readonly<{
    id: Id;
    title: string;
    handle: string;
    images: readonly Image[];
    variants: readonly Variant[];
    options: readonly Readonly<{ name: string; values: readonly Readonly<{ value: string }>[] }>[];
  }>;
  type Collection = Readonly<{ id: Id; title: string; handle: string; products: readonly Product[] }>;
  type LineItem = Readonly<{ id: Id; title: string; quantity: number; customAttributes: readonly Attribute[]; variant: Variant }>;
  type Checkout = Readonly<{
    id: Id;
    webUrl: string;
    email: string | null;
    note: string;
    currencyCode: string;
    subtotalPrice: Money;
    totalPrice: Money;
    lineItems: readonly LineItem[];
    customAttributes: readonly Attribute[];
    shippingAddress: Readonly<{ city: string; countryCodeV2: string }> | null;
    userErrors: readonly Readonly<{ message: string }>[];
  }>;
  type NewLine = Readonly<{ variantId: Id; quantity: number; customAttributes?: readonly Attribute[] }>;
  type Client = Readonly<{
    shop: Readonly<{
      fetchInfo(): Promise<Readonly<{ name: string }>>;
      fetchPolicies(): Promise<Readonly<{ privacyPolicy: Readonly<{ title: string }> | null }>>;
    }>;
    product: Readonly<{
      fetchAll(first?: number): Promise<Product[]>;
      fetch(id: Id): Promise<Product>;
      fetchMultiple(ids: readonly Id[]): Promise<Product[]>;
      fetchByHandle(handle: string): Promise<Product>;
      fetchQuery(query: Readonly<{ first?: number; query?: string; sortKey?: string; reverse?: boolean }>): Promise<Product[]>;
      fetchRecommendations(id: Id): Promise<Product[]>;
      helpers: Readonly<{ variantForOptions(product: Product, options: Readonly<Record<string, string>>): Variant }>;
    }>;
    collection: Readonly<{
      fetchAllWithProducts(options?: Readonly<{ first?: number; productsFirst?: number }>): Promise<Collection[]>;
      fetchByHandle(handle: string): Promise<Collection>;
    }>;
    image: Readonly<{
      helpers: Readonly<{ imageForSize(image: Image, size: Readonly<{ maxWidth: number; maxHeight: number }>): string }>;
    }>;
    checkout: Readonly<{
      create(
        input: Readonly<{
          email?: string;
          note?: string;
          customAttributes?: readonly Attribute[];
          lineItems: readonly NewLine[];
        }>,
      ): Promise<Checkout>;
      fetch(id: Id): Promise<Checkout>;
      addLineItems(id: Id, lines: readonly NewLine[]): Promise<Checkout>;
      updateLineItems(id: Id, lines: readonly Readonly<{ id: Id; quantity: number }>[]): Promise<Checkout>;
      removeLineItems(id: Id, lines: readonly Id[]): Promise<Checkout>;
      replaceLineItems(id: Id, lines: readonly NewLine[]): Promise<Checkout>;
      updateAttributes(id: Id, input: Readonly<{ note?: string; customAttributes?: readonly Attribute[] }>): Promise<Checkout>;
      addDiscount(id: Id, code: string): Promise<Checkout>;
      addGiftCards(id: Id, codes: readonly string[]): Promise<Checkout>;
      updateEmail(id: Id, email: string): Promise<Checkout>;
      updateShippingAddress(id: Id, address: Readonly<Record<string, string | null>>): Promise<Checkout>;
    }>;
    fetchNextPage<T>(page: readonly T[]): Promise<Readonly<{ model: readonly T[] }>>;
  }>;
  type Options = Readonly<{ domain: string; storefrontAccessToken: string; apiVersion?: string }>;
  const sdk: Readonly<{
    buildClient(options: Options, fetchFunction: (url: string, init: RequestInit) => Promise<Response>): Client;
  }>;
  export default sdk;
}
