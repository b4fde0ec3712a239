/** The services as their users see them: over HTTP. */
package dev.gouji.launcher.chain;
