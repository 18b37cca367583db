import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Pages and images have content security policies of their own, and TLS ends at a proxy, which sends its own headers. URLs of orders contain
 * their keys, so other sites get no referrer.
 */
const options: FastifyHelmetOptions = {
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  noSniff: true,
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  crossOriginResourcePolicy: false,
  dnsPrefetchControl: false,
  hsts: false,
  ieNoOpen: false,
  originAgentCluster: false,
  permittedCrossDomainPolicies: false,
  xssFilter: false,
};

/** Adds the security headers of every response. Helmet has no `permissions-policy`. */
export const addSecurityHeaders = async (http: FastifyInstance): Promise<void> => {
  await http.register(helmet, options);
  http.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  });
};
