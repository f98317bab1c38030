#!/usr/bin/env node
// The command itself: Node 20 runs no TypeScript, so tsx is registered first.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
