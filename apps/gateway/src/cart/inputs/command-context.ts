/** What a command is built from: the cart's id and key, the key's hash, and ids of new lines and addresses. */
export type CartCommandContext = Readonly<{
  cartId: string;
  key: string;
  keyHash: string;
  newLineId(index: number): string;
  newAddressId(index: number): string;
}>;
