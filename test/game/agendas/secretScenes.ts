// What meets each secret agenda, and what is not enough. One without a scene does not compile.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { SecretAgendaId } from '../../../shared/scenario/agendaIds.ts';
import { CORE_SECRETS } from './coreSecrets.ts';
import type { Change } from './over.ts';
import { REGION_SECRETS } from './regionSecrets.ts';

export interface SecretScene {
  readonly power: PowerId;
  /** Where it is not met, if it asks for something to come about. */
  readonly from?: Change;
  /** Everything that it asks; nothing, where it asks that something be left undone. */
  readonly met: Change;
  /** What is not enough, or spoils it; on top of what stands in `from`. */
  readonly short: readonly (readonly [name: string, change: Change])[];
}

export const SECRET_SCENES: Readonly<Record<SecretAgendaId, SecretScene>> = { ...CORE_SECRETS, ...REGION_SECRETS };
