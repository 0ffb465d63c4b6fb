// The two pictures of a Lesson that the client is drawn with: Tajikistan in mid-Diplomacy, and after Resolution.

import diplomacyJson from '../../../client/fixtures/lesson-diplomacy.json' with { type: 'json' };
import resolutionJson from '../../../client/fixtures/lesson-resolution.json' with { type: 'json' };
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';

export interface Views {
  readonly view: PublicView;
  readonly mine: PrivateView;
}

// JSON widens the unions of the views; the fixtures are written from the projections themselves.
export const diplomacy = diplomacyJson as unknown as Views;
export const resolution = resolutionJson as unknown as Views;
