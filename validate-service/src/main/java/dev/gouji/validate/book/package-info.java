/** The rules together: applied to a case file they give a verdict. Knows the families of rules. */
package dev.gouji.validate.book;
