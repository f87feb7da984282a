import { adviceReasons } from "./advice-reasons";
import { daily } from "./daily";
import { drafts } from "./drafts";
import { followups } from "./followups";
import { introductions } from "./introductions";
import { kinds } from "./kinds";
import { map, ties } from "./map";
import { network } from "./network";
import { panel } from "./panel";
import { problems } from "./problems";
import { review } from "./review";
import { sample } from "./sample";
import { sampleDrafts } from "./sample-drafts";
import { settings } from "./settings";
import { situations } from "./situations";
import { statuses } from "./statuses";
import { time } from "./time";
import { topics } from "./topics";

/** English: the source of truth for every text (see `Messages`). One file per part; a front end adds its own file. */
export const en = { adviceReasons, daily, drafts, followups, introductions, kinds, map, network, panel, problems, review, sample, sampleDrafts, settings, situations, statuses, ties, time, topics };
