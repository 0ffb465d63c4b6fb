// One screen at a time, by the address. The landing page and the ways in come with the first load, the match when it is opened.
import { assertNever } from '../../shared/board/assertNever.ts';
import { route } from '../router/route.ts';
import { almanacAt } from '../store/almanac.ts';
import { CreateScreen } from './create/CreateScreen.tsx';
import { UnknownPage } from './errors/UnknownPage.tsx';
import { JoinScreen } from './join/JoinScreen.tsx';
import { LandingScreen } from './landing/LandingScreen.tsx';
import { lazily } from './lazily.tsx';
import { WatchDoor } from './watch/WatchDoor.tsx';

const SeatedMatch = lazily(() => import('./lobby/SeatedMatch.tsx').then((module) => module.SeatedMatch));
const WatchedMatch = lazily(() => import('./watch/WatchedMatch.tsx').then((module) => module.WatchedMatch));
// Left out of the product's build.
const ComponentsPage = import.meta.env.DEV
  ? lazily(() => import('./errors/ComponentsPage.tsx').then((module) => module.ComponentsPage))
  : UnknownPage;

// Also when it lies over a match: the first page carries neither its words nor its code.
const AlmanacScreen = lazily(() => import('./almanac/AlmanacScreen.tsx').then((module) => module.AlmanacScreen));
const AlmanacSheet = lazily(() => import('./almanac/AlmanacSheet.tsx').then((module) => module.AlmanacSheet));

export function App() {
  return (
    <>
      <Screen />
      {almanacAt.value !== null && <AlmanacSheet />}
    </>
  );
}

function Screen() {
  const { value } = route;
  switch (value.at) {
    case 'landing':
      return <LandingScreen />;
    case 'new':
      return <CreateScreen />;
    case 'join':
      return <JoinScreen key={value.code} code={value.code} />;
    case 'match':
      return <SeatedMatch key={value.code} code={value.code} />;
    case 'watch':
      return value.code === null ? <WatchDoor /> : <WatchedMatch key={value.code} code={value.code} />;
    case 'almanac':
      return <AlmanacScreen page={value.page} />;
    case 'components':
      return <ComponentsPage />;
    case 'unknown':
      return <UnknownPage />;
    default:
      return assertNever(value);
  }
}
