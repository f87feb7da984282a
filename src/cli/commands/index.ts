import type { Command } from "../command";
import { advise } from "./advise";
import { agenda } from "./agenda";
import { check } from "./check";
import { date } from "./date";
import { graph } from "./graph";
import { interval } from "./interval";
import { introductions } from "./introductions";
import { paths } from "./paths";
import { policy } from "./policy";
import type { CliMessages } from "../../i18n";

export type CommandName = keyof CliMessages["commands"];

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = { agenda, advise, policy, graph, introductions, paths, check, interval, date };
