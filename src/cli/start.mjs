// `npm start`: installs what is missing, then serves, with our own pages when the graph is empty. Plain JavaScript: on a
// fresh clone there is nothing yet to run TypeScript with.
import { installPackages } from './install.mjs';

const status = installPackages();
if (status !== 0) process.exit(status);

const { register } = await import('tsx/esm/api');
register();
process.argv.splice(2, 0, 'serve', '--seed');
await import('./main.ts');
