/** ZIP files: what is in them, within limits, and the documents they hold. */
package dev.gouji.parse.archive;
