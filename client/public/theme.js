// Sets the theme before the first paint, so that a dark room is never flashed. client/ui/theme.ts does the rest; the key is the same there.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('leverage.theme');
  } catch {
    // Storage is closed: the system decides.
  }
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
