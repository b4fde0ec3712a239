/** Checks drafts in this process and tells the result to people and to programs. */
package dev.gouji.launcher.check;
