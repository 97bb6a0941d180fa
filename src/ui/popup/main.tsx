import './popup.css';

/**
 * First the still picture of index.html, then everything else: to start the database takes longer than a frame.
 * A page that is not in front gets no frames, so a timer stands by.
 */
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 200);
});

painted.then(() => import('./app.tsx'));
