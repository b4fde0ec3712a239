/** Document files on this machine. */
package dev.gouji.launcher.document;
