// Replaces `fs` for gray-matter: reading files is not its business here, and a phone has no `fs`.
"use strict";

module.exports = {};
