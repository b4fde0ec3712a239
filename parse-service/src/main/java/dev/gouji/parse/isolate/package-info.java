/** Formats whose readers are large and fed by strangers are read in processes of their own. */
package dev.gouji.parse.isolate;
