/** The neutral page that every format becomes: lines of fields, each with its place in the source. */
package dev.gouji.parse.document;
