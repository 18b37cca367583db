/** Injection token of the service's `LowStockPolicy`. */
export const LOW_STOCK_POLICY = Symbol('low-stock-policy');
