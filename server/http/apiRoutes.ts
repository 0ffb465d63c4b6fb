// The HTTP doors: make a match, look at a code, join, come back, wake. JSON in and out; every refusal has a code.
import { json, type Request, type Response, Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { z } from 'zod';
import type { Rejection, RejectionCode } from '../../shared/command/rejection.ts';
import { createMatchSchema, joinMatchSchema, returnSeatSchema } from '../../shared/protocol/commandSchema.ts';
import type { Joined, MatchSummary } from '../../shared/protocol/messages.ts';
import type { Logger } from '../logger.ts';
import type { Services } from '../services.ts';
import type { LiveMatch } from '../usecases/liveMatch.ts';
import type { SeatKey } from '../usecases/seats.ts';
import { readCode } from '../usecases/secrets.ts';

const STATUS: Partial<Record<RejectionCode, number>> = {
  unknownCode: 404,
  wrongToken: 401,
  wrongPin: 403,
  tooFast: 429,
  tooLarge: 413,
};

function deny(response: Response, error: Rejection): void {
  response.status(STATUS[error.code] ?? 400).json({ error });
}

/** The body as the schema says, or an answer already given. */
function body<S extends z.ZodType>(schema: S, request: Request, response: Response): z.output<S> | undefined {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  deny(response, { code: 'malformed', args: { where: parsed.error.issues[0]?.path.join('.') ?? '' } });
  return undefined;
}

export function apiRoutes(services: Services, logger: Logger, joinsPerMinute: number): Router {
  const router = Router();
  const joins = new RateLimiterMemory({ points: joinsPerMinute, duration: 60 });
  // Ten thousand pins: six tries in ten minutes for a match and address, thirty for a match in all.
  const pinTries = new RateLimiterMemory({ points: 6, duration: 600 });
  const pinTriesOfMatch = new RateLimiterMemory({ points: 30, duration: 600 });

  // Answers hold tokens and pins: no cache keeps them.
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.use(json({ limit: '16kb' }));

  const spend = (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    );
  async function find(request: Request, response: Response): Promise<LiveMatch | undefined> {
    const code = readCode(String(request.params.code ?? ''));
    const match = code && (await services.matches.byCode(code));
    if (match) return match;
    deny(response, { code: 'unknownCode' });
    return undefined;
  }
  async function answerJoined(response: Response, match: LiveMatch, key: SeatKey): Promise<void> {
    const { roomId } = await services.wakeRooms(match.id);
    const joined: Joined = { code: match.state.code, matchId: match.id, roomId, ...key };
    response.json(joined);
  }

  router.post('/matches', async (request, response) => {
    if (!(await spend(joins, request.ip ?? ''))) return deny(response, { code: 'tooFast' });
    const wish = body(createMatchSchema, request, response);
    if (!wish) return;
    const made = await services.matches.create({
      preset: wish.preset,
      ...(wish.seed === undefined ? {} : { seed: wish.seed }),
      ...(wish.settings === undefined ? {} : { settings: wish.settings }),
    });
    if (!made.ok) return deny(response, made.error);
    const match = made.value;
    const key = await services.seats.join(match, wish.name);
    if (!key.ok) return deny(response, key.error);
    const { seat } = key.value;
    if (wish.power || wish.practise) {
      const taken = await match.run({ seat }, { type: 'takePower', power: wish.power ?? 'tj' });
      if (!taken.ok) return deny(response, taken.error);
    }
    if (wish.practise) {
      const begun = await match.run({ seat }, { type: 'begin' });
      if (!begun.ok) return deny(response, begun.error);
    }
    logger.info({ match: match.id, practise: wish.practise ?? false }, 'match made');
    return answerJoined(response, match, key.value);
  });

  router.get('/matches/:code', async (request, response) => {
    const match = await find(request, response);
    if (!match) return;
    const { roomId, spectateId } = await services.wakeRooms(match.id);
    const summary: MatchSummary = {
      code: match.state.code,
      preset: match.state.preset,
      phase: match.state.phase,
      seats: Object.keys(match.state.seats).length,
      spectators: match.spectatorsAllowed(),
      roomId,
      spectateId,
    };
    response.json(summary);
  });

  router.post('/matches/:code/join', async (request, response) => {
    if (!(await spend(joins, request.ip ?? ''))) return deny(response, { code: 'tooFast' });
    const wish = body(joinMatchSchema, request, response);
    const match = wish && (await find(request, response));
    if (!match) return;
    const key = await services.seats.join(match, wish.name);
    if (!key.ok) return deny(response, key.error);
    return answerJoined(response, match, key.value);
  });

  router.post('/matches/:code/return', async (request, response) => {
    const wish = body(returnSeatSchema, request, response);
    const match = wish && (await find(request, response));
    if (!match) return;
    const allowed = (await spend(pinTries, `${match.id}/${request.ip}`)) && (await spend(pinTriesOfMatch, match.id));
    if (!allowed) return deny(response, { code: 'tooFast' });
    const key = await services.seats.comeBack(match, wish.name, wish.pin);
    if (!key.ok) return deny(response, key.error);
    return answerJoined(response, match, key.value);
  });

  router.post('/matches/:code/wake', async (request, response) => {
    const match = await find(request, response);
    if (match) response.json(await services.wakeRooms(match.id));
  });

  router.use((_request, response) => deny(response, { code: 'malformed' }));
  router.use((error: { type?: string; status?: number }, _request: Request, response: Response, _next: unknown) => {
    const code = error.type === 'entity.too.large' ? 'tooLarge' : 'malformed';
    if (!error.type) logger.error({ err: error }, 'an HTTP call failed');
    deny(response, { code });
  });
  return router;
}
