/**
 * Limits of a connection, in milliseconds: for the headers, for a whole request (an uploaded catalogue included), between two requests,
 * and without any traffic.
 */
export const httpTimeouts = {
  forceCloseConnections: true,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  connectionTimeout: 600_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 },
};
