// The HTTP doors at their edges: what is not understood is refused with a code, nothing outside the client's folder is handed out,
// every answer carries the security headers, and guessing is slow.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Joined } from '../../../shared/protocol/messages.ts';
import { post } from '../../support/seatClient.ts';
import { startTestApp, type TestApp } from '../../support/testApp.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  // The client's folder has a page and an asset; beside it lies what must stay at home.
  writeFileSync(join(test.clientDir, 'index.html'), '<!doctype html><title>Leverage</title>');
  mkdirSync(join(test.clientDir, 'assets'), { recursive: true });
  writeFileSync(join(test.clientDir, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(test.clientDir, '..', 'outside.js'), 'the secret of the house');
  writeFileSync(join(test.clientDir, '..', 'outside.js.br'), 'the secret of the house');
});
afterAll(() => test.close());

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** A request whose path is sent as written: no client tidies it up. */
function raw(path: string, method = 'GET', headers: Record<string, string> = {}, body?: string): Promise<Raw> {
  const { hostname, port } = new URL(test.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'content-type': 'application/json' };

describe('bodies that are not understood', () => {
  it.each([
    ['no JSON', json, '{"name":', 400, 'malformed'],
    ['nothing', json, '', 400, 'malformed'],
    ['a list', json, '[]', 400, 'malformed'],
    ['a bare word', json, '"lesson"', 400, 'malformed'],
    ['another content type', { 'content-type': 'text/plain' }, '{"name":"Mira","preset":"lesson"}', 400, 'malformed'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'name=Mira&preset=lesson', 400, 'malformed'],
    ['a charset there is not', { 'content-type': 'application/json; charset=klingon' }, '{}', 400, 'malformed'],
    ['an encoding there is not', { ...json, 'content-encoding': 'klingon' }, '{}', 400, 'malformed'],
    ['broken gzip', { ...json, 'content-encoding': 'gzip' }, 'not gzip', 400, 'malformed'],
    ['too much', json, JSON.stringify({ name: 'x'.repeat(20_000), preset: 'lesson' }), 413, 'tooLarge'],
    ['an extra field', json, '{"name":"Mira","preset":"lesson","admin":true}', 400, 'malformed'],
    ['a poisoned field', json, '{"name":"Mira","preset":"lesson","__proto__":{"x":1}}', 400, 'malformed'],
    ['a name of no letters', json, '{"name":"   ","preset":"lesson"}', 400, 'nameBad'],
    ['a name of marks that hide', json, JSON.stringify({ name: '\u202e\u200b', preset: 'lesson' }), 400, 'nameBad'],
    ['settings out of range', json, '{"name":"Mira","preset":"lesson","settings":{"roundsMin":0}}', 400, 'malformed'],
  ])('%s', async (_what, headers, body, status, code) => {
    const answer = await raw('/api/matches', 'POST', headers, body);
    expect([answer.status, answer.text && JSON.parse(answer.text).error?.code]).toEqual([status, code]);
  });
});

describe('paths', () => {
  it.each([
    '/api',
    '/api/nothing',
    '/api/matches/%',
    '/api/matches/%E0%A4%A',
    '/api/matches/..%2f..%2f',
    '/api/matches/AAAAAA',
    `/api/matches/${'A'.repeat(5000)}`,
    '/api/matches/__proto__',
  ])('%s is refused with a code', async (path) => {
    const answer = await raw(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.parse(answer.text)).toMatchObject({ error: { code: expect.any(String) } });
  });

  it.each([
    '/../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/%2e%2e%2foutside.js',
    '/assets/../../outside.js',
    '/assets/..%2f..%2foutside.js',
    '/assets/%2e%2e/%2e%2e/outside.js',
    '/assets/..%5c..%5coutside.js',
    '/assets//..//..//outside.js',
    '/..%00/outside.js',
  ])('%s hands out nothing from outside', async (path) => {
    for (const headers of [{}, { 'accept-encoding': 'br' }]) {
      const answer = await raw(path, 'GET', headers as Record<string, string>);
      expect(answer.text).not.toContain('secret of the house');
      expect(answer.status).toBeLessThan(500);
    }
  });

  it.each([
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/assets/%',
    '/assets/%00.js',
    '/assets/none.js',
    '/.env',
    '/data/leverage.sqlite',
    '/nothing',
  ])('%s is not found, and tells nothing of the machine', async (path) => {
    const answer = await raw(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/node_modules|\bat \w+.*\(|Error:/);
    expect(answer.text).not.toContain(test.clientDir);
  });

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH'])('%s on the API is refused', async (method) => {
    const answer = await raw('/api/matches', method);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('headers', () => {
  it.each(['/', '/health', '/api/nothing', '/j/KTM4HQ', '/nothing', '/%'])('%s', async (path) => {
    const { headers } = await raw(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it.each(['/assets/main.js', '/assets/none.js'])('%s has few of them, for it is no page', async (path) => {
    const { headers } = await raw(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(JSON.stringify(headers).length).toBeLessThan(600);
  });

  it('answers with secrets are kept by no cache', async () => {
    const answer = await raw('/api/matches', 'POST', json, '{"name":"Mira","preset":"lesson"}');
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('no foreign page may read an answer', async () => {
    const answer = await raw('/health', 'GET', { origin: 'https://elsewhere.example' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const joining = await raw(
      '/matchmake/joinById/none',
      'POST',
      { ...json, origin: 'https://elsewhere.example' },
      '{}',
    );
    expect(joining.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('guessing', () => {
  it('a pin may be tried six times in ten minutes, the right one then too late', async () => {
    const joined = (await post<Joined>(test.url, '/api/matches', { name: 'Nilufar', preset: 'lesson' })).body;
    const tries: number[] = [];
    for (let pin = 0; pin < 8; pin += 1) {
      const wrong = String((Number(joined.pin) + 1 + pin) % 10_000).padStart(4, '0');
      tries.push((await post(test.url, `/api/matches/${joined.code}/return`, { name: 'Nilufar', pin: wrong })).status);
    }
    expect(tries).toEqual([403, 403, 403, 403, 403, 403, 429, 429]);
    const right = await post<{ error?: { code: string } }>(test.url, `/api/matches/${joined.code}/return`, {
      name: 'Nilufar',
      pin: joined.pin,
    });
    expect(right.body.error?.code).toBe('tooFast');
  });

  it('matchmaking offers nothing but joining a known room', async () => {
    for (const method of ['create', 'join', 'joinOrCreate', 'reconnect', 'query', '__proto__', 'constructor']) {
      const answer = await raw(`/matchmake/${method}/match`, 'POST', json, '{}');
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('sessionId');
    }
    const broken = await raw('/matchmake/joinById/none', 'POST', json, '{');
    expect(broken.status).toBeGreaterThanOrEqual(400);
    expect(broken.text).not.toMatch(/node_modules/);
  });
});
