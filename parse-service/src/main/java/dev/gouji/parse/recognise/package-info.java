/** Which form a document is, whose report on which year, and what the labels in it stand for. */
package dev.gouji.parse.recognise;
