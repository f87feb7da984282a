/** Texts of the views. Plain texts are strings; texts with values are functions (`count` of ./forms gives plural forms). */
export const panel = {};
