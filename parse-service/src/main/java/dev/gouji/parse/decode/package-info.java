/** Bytes into a document: character sets and file formats. */
package dev.gouji.parse.decode;
