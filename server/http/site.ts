// The express side of the server: security headers, health, the API, and the built client with its pages.
import { join } from 'node:path';
import { type Application, type NextFunction, type Request, type Response, static as serveStatic } from 'express';
import helmet from 'helmet';
import type { Logger } from '../logger.ts';
import type { Services } from '../services.ts';
import { apiRoutes } from './apiRoutes.ts';
import { precompressed } from './precompressed.ts';

export interface SiteOptions {
  readonly services: Services;
  readonly logger: Logger;
  /** Folder of the built client. */
  readonly clientDir: string;
  readonly trustProxy: number;
  readonly joinsPerMinute: number;
}

export function installSite(
  app: Application,
  { services, logger, clientDir, trustProxy, joinsPerMinute }: SiteOptions,
): void {
  const started = Date.now();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  // Hashed names never change. They come before the policies for pages, whose 800 bytes would be sent with every piece of a first load.
  app.use(
    '/assets',
    (_request, response, next) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      next();
    },
    precompressed(join(clientDir, 'assets')),
    serveStatic(join(clientDir, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
    (_request: Request, response: Response) => notFound(response),
  );
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          // Phaser and the chart set styles from script; no style text comes from players.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", 'ws:', 'wss:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'self'"],
        },
      },
      // Plain http on a school network or localhost must keep working.
      strictTransportSecurity: false,
      crossOriginEmbedderPolicy: false,
      originAgentCluster: false,
    }),
  );
  app.get('/health', (_request, response) => {
    let matches = 0;
    for (const _match of services.matches.awake()) matches += 1;
    response.json({
      ok: true,
      version: 1,
      uptime: Math.round((Date.now() - started) / 1000),
      now: Date.now(),
      matches,
    });
  });
  app.use('/api', apiRoutes(services, logger, joinsPerMinute));
  app.use(precompressed(clientDir), serveStatic(clientDir, { index: 'index.html', maxAge: 0 }));
  // Every other page is the client's own route; one it does not know is answered as such, and the client says so in words.
  app.get(/^\/[^.]*$/, (request, response) => {
    const known = /^\/(new|join|almanac|[jmw]\/[^/]+|almanac\/[^/]+)?\/?$/.test(request.path);
    response
      .status(known ? 200 : 404)
      .sendFile(join(clientDir, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
  });
  // Express's own answers would drop our headers and, outside production, print the stack.
  app.use((_request: Request, response: Response) => notFound(response));
  app.use((error: { status?: number }, request: Request, response: Response, _next: NextFunction) => {
    if (!error.status || error.status >= 500)
      logger.error({ err: error, path: request.path }, 'a page could not be served');
    if (response.headersSent) response.end();
    else notFound(response);
  });
}

function notFound(response: Response): void {
  response.status(404).type('text/plain').send('Not found\n');
}
