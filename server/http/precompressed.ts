// Serves the .br or .gz twin of a file where the build made one and the browser takes it.
import { existsSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { RequestHandler } from 'express';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** The path as a file's name; undefined if it cannot be one. */
function decoded(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}

export function precompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const path = decoded(request.path === '/' ? '/index.html' : request.path);
    const type = path && TYPES[extname(path)];
    const file = path && normalize(join(folder, path));
    if (!type || !file?.startsWith(normalize(folder) + sep)) return next();
    const encoding = ENCODINGS.find(([name, ending]) => request.acceptsEncodings(name) && existsSync(file + ending));
    if (!encoding) return next();
    const [name, ending] = encoding;
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Encoding', name);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', path === '/index.html' ? 'no-cache' : 'public, max-age=31536000, immutable');
    return response.sendFile(file + ending);
  };
}
