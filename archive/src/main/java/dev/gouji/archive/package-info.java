/** Where the bytes of documents are kept for ever, under their SHA-256. Plain Java. */
package dev.gouji.archive;
