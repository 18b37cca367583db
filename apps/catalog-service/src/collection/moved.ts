type Moves = readonly Readonly<{ productId: string; position: number }>[];

/** The list after the moves, one after the other; or the first product to move that is not in it. */
export const moved = (
  productIds: readonly string[],
  moves: Moves,
): Readonly<{ productIds: string[] }> | Readonly<{ lacking: string }> => {
  const list = [...productIds];
  for (const { productId, position } of moves) {
    const from = list.indexOf(productId);
    if (from === -1) return { lacking: productId };
    list.splice(from, 1);
    list.splice(position, 0, productId);
  }
  return { productIds: list };
};
