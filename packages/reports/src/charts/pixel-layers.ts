import type { Mark, MarkDef } from 'vega-lite/build/src/mark.js';
