// The adjudicator's language: units, orders, outcomes with their causes. It knows a map and nothing of politics.
import type { ProvinceId } from '../board/ids.ts';

export type UnitKind = 'army' | 'fleet';

/** A place a unit can be in: a province, with the coast where a fleet stands on one of several. */
export interface Place {
  readonly province: ProvinceId;
  readonly coast?: string;
}

/** A unit on the map. `power` is any owner's name; one unit a province. */
export interface Unit extends Place {
  readonly power: string;
  readonly kind: UnitKind;
}

/** What one unit is told to do. `secure` of the rulebook is written as hold before it comes here (rules 4). */
export type OrderAct =
  | { readonly type: 'hold' }
  | { readonly type: 'move'; readonly to: Place; readonly viaConvoy?: boolean }
  | { readonly type: 'supportHold'; readonly at: ProvinceId }
  /** `toCoast` narrows the support to a move to that coast; without it any coast matches (DATC 4.B.4). */
  | { readonly type: 'supportMove'; readonly from: ProvinceId; readonly to: ProvinceId; readonly toCoast?: string }
  | { readonly type: 'convoy'; readonly from: ProvinceId; readonly to: ProvinceId };

/** An order as given: who orders, the unit by where it stands, and the act. */
export interface Order {
  readonly power: string;
  readonly province: ProvinceId;
  readonly act: OrderAct;
}

/** A push over the border (rules 4): cuts a support from `to` (unless that support is for a move into `from`), moves nobody. Strength 1 or more. */
export interface Push {
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  readonly strength: number;
}

/** Why an order is not possible at all, seen on its own: an illegal order (void). */
export type FaultCode =
  | 'noSuchUnit'
  | 'notYourUnit'
  | 'unreachable'
  | 'noRoute'
  | 'wrongKind'
  | 'unknownProvince'
  | 'unknownCoast'
  | 'coastNeeded'
  | 'supportUnreachable'
  | 'supportSelf'
  | 'convoyNotAtSea'
  | 'malformed'
  | 'duplicateOrder'
  | 'swapWithSelf';

/** Why an order came out as it did. Codes are stable; the interface words them (catalogue `reason.*`). */
export type Reason =
  | { readonly code: 'ok' }
  | { readonly code: FaultCode }
  | { readonly code: 'noMatchingOrder'; readonly province: ProvinceId }
  | { readonly code: 'bounced'; readonly by: readonly ProvinceId[] }
  | { readonly code: 'heldOff'; readonly by: ProvinceId; readonly strength: number; readonly against: number }
  | { readonly code: 'headToHead'; readonly by: ProvinceId }
  | { readonly code: 'ownUnit'; readonly province: ProvinceId }
  | { readonly code: 'cutBy'; readonly by: ProvinceId }
  | { readonly code: 'cutByPush'; readonly from: ProvinceId }
  | { readonly code: 'dislodgedBy'; readonly by: ProvinceId }
  /** Fleets could carry it, but none was told to. `noRoute` is for a crossing that no fleets on the board allow. */
  | { readonly code: 'notCarried' }
  | { readonly code: 'convoyBroken'; readonly at: readonly ProvinceId[] }
  | { readonly code: 'convoyParadox'; readonly at: readonly ProvinceId[] };

export interface OrderOutcome {
  readonly order: Order;
  /** move: succeeds | fails | void; hold: succeeds | dislodged; support: succeeds | cut | void; convoy: succeeds | fails | void. */
  readonly result: 'succeeds' | 'fails' | 'void' | 'cut' | 'dislodged';
  readonly reason: Reason;
  /** True when the unit was dislodged, whatever it was ordered to do. */
  readonly dislodged: boolean;
}

export interface PushOutcome {
  readonly push: Push;
  readonly gotIn: boolean;
  /** Defence met: 0 empty, else 1 + successful hold supports (if it stayed) + fort (rules 4). */
  readonly defence: number;
  /** Where the successful hold supports came from that counted. */
  readonly supportedBy: readonly ProvinceId[];
}

export interface Dislodged {
  readonly unit: Unit;
  readonly attackedFrom: ProvinceId;
  readonly retreatOptions: readonly Place[];
}

export interface AdjudicationInput {
  readonly units: readonly Unit[];
  readonly orders: readonly Order[];
  /** Provinces whose unit has +1 hold strength if it was ordered to hold, support or convoy. Empty by default. */
  readonly fortified?: ReadonlySet<ProvinceId>;
  readonly pushes?: readonly Push[];
}

export interface Adjudication {
  /** One for each input order, in input order; units without an order hold and appear after them. */
  readonly outcomes: readonly OrderOutcome[];
  readonly pushes: readonly PushOutcome[];
  readonly after: readonly Unit[];
  readonly dislodged: readonly Dislodged[];
  /** Provinces where a standoff left the place empty: nobody may retreat there. */
  readonly standoffs: readonly ProvinceId[];
}
