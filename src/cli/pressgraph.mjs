#!/usr/bin/env -S node --max-semi-space-size=32
// The command itself: Node 20 runs no TypeScript, so tsx is registered first. Answers and readings are many small objects
// that live for a moment: with more room for the young, they are cleared away a sixth cheaper.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
