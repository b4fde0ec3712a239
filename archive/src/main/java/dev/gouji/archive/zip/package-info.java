/** ZIP files as they are written, for the service that takes them and the one that reads them. */
package dev.gouji.archive.zip;
