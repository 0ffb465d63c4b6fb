// access: the grantee's units may enter the grantor's provinces as guests; basing also allows redeploying in (rules 4.1, 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';

export interface AccessClause {
  readonly kind: 'access';
  readonly grantor: PowerId;
  readonly grantee: PowerId;
  readonly mode: 'transit' | 'basing';
  readonly provinces: 'all' | readonly ProvinceId[];
}
