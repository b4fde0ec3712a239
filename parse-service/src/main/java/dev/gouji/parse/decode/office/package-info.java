/** Word and Excel files, old and new, into documents. */
package dev.gouji.parse.decode.office;
