// A board model to vary, and the real sheet, for the tests of client/board.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardModel, BoardUnit } from '../../../client/board/boardModel.ts';
import { type BoardTopology, decodeSheet, type Sheet } from '../../../client/board/sheet/sheet.ts';
import type { OwnerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';

const ROOT = join(import.meta.dirname, '../../..');

export function realSheet(): Sheet {
  const text = readFileSync(join(ROOT, 'assets/board/board.topo.json'), 'utf8');
  return decodeSheet(JSON.parse(text) as BoardTopology);
}

export function army(id: string, owner: OwnerId, at: ProvinceId, more: Partial<BoardUnit> = {}): BoardUnit {
  return { id, owner, kind: 'army', at, ...more };
}

/** Every province held by its sovereign, nothing else. */
export function boardModel(more: Partial<BoardModel> = {}): BoardModel {
  return {
    controllers: Object.fromEntries(
      Object.values(REGION_BOARD.provinces).map(({ id, sovereign }) => [id, sovereign ?? null]),
    ),
    closed: new Set(),
    forts: new Set(),
    strongholds: new Set(),
    bases: {},
    units: [],
    arrows: [],
    alerts: [],
    corridors: [],
    choosable: new Map(),
    selected: null,
    focused: null,
    layer: 'control',
    treatyLines: [],
    ...more,
  };
}
