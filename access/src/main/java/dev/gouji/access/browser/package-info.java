/** What is peculiar to browsers: a cookie in the place of a header, and pages of other sites that would use it. Pure. */
package dev.gouji.access.browser;
