// The page begins here: styles, then the screen that the address means.
import { render } from 'preact';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/marks.css';
import './styles/papers.css';
import './ui/theme.ts';
import { App } from './screens/App.tsx';
import { keepFocus } from './ui/keepFocus.ts';

const root = document.getElementById('app');
if (root) render(<App />, root);
keepFocus(document);
