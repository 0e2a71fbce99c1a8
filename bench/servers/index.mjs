// The servers that are measured, each described by one file.
import { agenda } from './agenda.mjs';
import { incrementalFloor, wholeFloor } from './floor.mjs';
import { langium } from './langium.mjs';
import { markdown } from './markdown.mjs';
import { rumdl } from './rumdl.mjs';
import { yaml } from './yaml.mjs';

/** Ours first, then the peers, then the floors. */
export const SERVERS = [agenda, rumdl, langium, markdown, yaml, incrementalFloor, wholeFloor];
