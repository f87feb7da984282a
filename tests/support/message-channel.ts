// jsdom has no MessageChannel; Node's own is the same thing.
import { MessageChannel as NodeChannel } from "node:worker_threads";

globalThis.MessageChannel ??= NodeChannel as unknown as typeof MessageChannel;
